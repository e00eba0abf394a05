internal import ArgumentParser
internal import OGIReports

/// `ogi check`: reports in, what is wrong with them out.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List what is wrong with reports: sums that do not hold, and what else is odd.",
    discussion: """
      A finding is a line that begins with the place, PATH:LINE:COLUMN; under it stand both sides of what was \
      compared, and the figures. Exit status: 0 no finding of the severity asked for or a worse one; 4 there \
      are such findings; 1, 2 and 3 as for the other commands, so that 0 and 4 say that all inputs were checked.
      """)

  @OptionGroup var inputs: ReportPaths
  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp(
      "The least severity that counts: \(Finding.Severity.namesInWords). (default: warning)",
      valueName: "severity"),
    completion: .list(Finding.Severity.names),
    transform: Finding.Severity.init(named:))
  var severity: Finding.Severity = .warning

  @Option(
    help: ArgumentHelp(
      "The output's format: \(TextFormat.namesInWords). (default: text)", valueName: "format"),
    completion: .list(TextFormat.names),
    transform: TextFormat.init(named:))
  var format: TextFormat = .text

  @Option(
    help: ArgumentHelp(
      "The language of messages and labels in text: \(Language.namesInWords). (default: en)",
      valueName: "language"),
    completion: .list(Language.names),
    transform: Language.init(named:))
  var language: Language = .en

  func run() async throws {
    let normalizer = try reading.normalizer()
    var sink = DescriptorSink.standardOutput
    let check = Conversion(
      normalizer: normalizer, encoding: encoding(of: normalizer.catalog),
      notes: InputFailureRenderer.notesOnTables)
    let tally = try await check.run(
      Inputs(inputs.paths, passingOver: FileStatus.identities(of: reading.files)), to: &sink
    ) {
      StandardError.write($0)
    }
    if format == .text, tally.converted > 0 {
      try sink.write(Array("\n\(CheckWords(language: language).summary(of: tally, from: severity))\n".utf8))
    }
    let status = ToolStatus(tally, asking: severity)
    guard status == .converted else { throw status }
  }

  private func encoding(of catalog: MappingCatalog) -> any ReportEncoding {
    switch format {
    case .text:
      FindingsTextEncoding(
        severity: severity, catalog: catalog, language: language,
        terminal: .standardOutput)
    case .json:
      JSONReportEncoding(framing: .array) { [severity] in CheckedReport($0, from: severity) }
    }
  }
}
