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
      not-comparable. An agency is a name as printed, unless --agencies says that names belong together: \
      CSV with the columns name, id and other_names (with ';' between them).

      The reports may come in any order. What is odd about the years of an agency, several reports on one year, \
      names that nearly agree and reports without an agency or a year are told on standard error, or are part \
      of the JSON.
      """)

  @OptionGroup var inputs: ReportPaths

  @Option(
    help: ArgumentHelp(
      "Write only these concepts and those beneath them, with ',' between ids: requests.received,litigation.",
      valueName: "ids"))
  var concepts: [String] = []

  @Flag var layout: PanelLayout?

  @Option(
    help: ArgumentHelp(
      "The output's format: \(OutputFormat.namesInWords). (default: csv)", valueName: "format"),
    completion: .list(OutputFormat.allCases.map(\.rawValue)),
    transform: OutputFormat.init(named:))
  var format: OutputFormat = .csv

  @Option(
    help: ArgumentHelp("A table of which names belong to one agency.", valueName: "file"), completion: .file())
  var agencies: String?

  @OptionGroup var output: OutputPath

  func validate() throws {
    guard layout == nil || format == .csv else {
      throw ValidationError("--wide and --long are layouts of CSV: JSON has one.")
    }
  }

  func run() async throws {
    let normalizer = try ReportNormalizer()
    let catalog = normalizer.catalog
    let selection = try concepts.isEmpty ? nil : catalog.concepts(in: concepts)
    let table = try agencies.map(AgencyTable.init(fileAt:)) ?? AgencyTable()
    var (found, sink) = try output.open(reading: inputs.paths, and: [agencies].compactMap(\.self))
    let conversion = PanelConversion(
      normalizer: normalizer, catalog: catalog, agencies: table, concepts: selection, format: panelFormat)
    let status = ToolStatus(try await conversion.run(found, to: &sink) { StandardError.write($0) })
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
