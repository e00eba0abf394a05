internal import ArgumentParser
internal import OGIReports

/// `ogi panel`: many reports in, one panel out.
struct PanelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "panel",
    abstract: "Put many reports together: agency × year × concept, over changes of the forms.",
    discussion: """
      Wholes that a form does not print are added up from their parts. Each figure has a grade, which says how \
      far it may be compared with the others of its concept: exact, close, derived-exact, derived-close or \
      not-comparable. Where the form of a series changes, that is marked, and nothing is smoothed.

      CSV is long: a row for each figure, with the columns of 'ogi convert' first and those on its grade behind. \
      With --wide it has a row for each agency and year, and three columns for each concept and applicant, such \
      as requests.received__total (the value), requests.received__total__grade and \
      requests.received__total__review. A figure that has a grade and no value is blank, or could not be read if \
      the review says so; one without a grade is not in the reports.

      An agency is a name as printed, and nothing is guessed. --agencies says which names are one agency: CSV \
      with the columns name, id and other_names (';' between them).

      Figures go to standard output, or to a file that is written whole or not at all. Standard error tells what \
      could not be converted, and beside CSV what JSON holds: what is odd about an agency's years, several \
      reports on one year, names that nearly agree, reports in no series. The exit status is that of 'convert'. \
      The figures wait in a temporary file in TMPDIR, or /tmp: some 15 kB for a report.

      ogi panel reports/ --output panel.csv
      ogi panel reports/ --wide --concepts requests.received,litigation --agencies agencies.csv
      """)

  @OptionGroup var inputs: ReportPaths

  @Option(
    help: ArgumentHelp(
      """
      The concepts to write, with ',' between their ids; each stands for itself and those beneath it. \
      'ogi mappings list concepts' shows all.
      """,
      valueName: "ids"))
  var concepts: [String] = []

  @Flag var layout: PanelLayout?

  @Option(
    help: ArgumentHelp(
      "The output's format: \(OutputFormat.namesInWords). (default: csv)", valueName: "format"),
    completion: .list(OutputFormat.allCases.map(\.rawValue)),
    transform: OutputFormat.init(named:))
  var format: OutputFormat = .csv

  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp("A table of which names belong to one agency.", valueName: "file"), completion: .file()
  )
  var agencies: String?

  @OptionGroup var output: OutputPath

  func validate() throws {
    guard layout == nil || format == .csv else {
      throw ValidationError("--wide and --long are layouts of CSV: JSON has one.")
    }
  }

  func run() async throws {
    let normalizer = try reading.normalizer()
    let catalog = normalizer.catalog
    let selection = try concepts.isEmpty ? nil : catalog.concepts(in: concepts)
    let table = try agencies.map(AgencyTable.init(fileAt:)) ?? AgencyTable()
    var outputs = try ConversionOutputs(output: output.path, audit: nil)
    let found = try outputs.inputs(at: inputs.paths, beside: reading.files + [agencies].compactMap(\.self))
    let conversion = PanelConversion(
      normalizer: normalizer, catalog: catalog, agencies: table, concepts: selection, format: panelFormat)
    let status = ToolStatus(try await conversion.run(found, to: &outputs.figures) { StandardError.write($0) })
    guard status == .converted else { throw status }
  }

  private var panelFormat: PanelFormat {
    switch format {
    case .csv: layout == .wide ? .wide : .long
    case .json: .json(.array)
    case .ndjson: .json(.lines)
    }
  }
}

/// How a panel is laid out as CSV.
enum PanelLayout: String, EnumerableFlag {
  case long
  case wide

  static func help(for layout: PanelLayout) -> ArgumentHelp? {
    switch layout {
    case .long: "CSV with a row for each figure. (default)"
    case .wide: "CSV with a row for each agency and year, and columns for each concept."
    }
  }
}
