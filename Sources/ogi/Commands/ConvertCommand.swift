internal import ArgumentParser
internal import OGIReports

/// `ogi convert`: reports in, one table or list of figures out.
struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert reports to CSV or JSON.",
    discussion: """
      Figures go to standard output, or to a file that is written whole or not at all. What could not be \
      converted goes to standard error, a line each.
      """)

  @OptionGroup var inputs: ReportPaths
  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp(
      "The output's format: \(OutputFormat.namesInWords). (default: csv)", valueName: "format"),
    completion: .list(OutputFormat.allCases.map(\.rawValue)),
    transform: OutputFormat.init(named:))
  var format: OutputFormat = .csv

  @OptionGroup var output: OutputPath

  func run() async throws {
    let conversion = Conversion(normalizer: try reading.normalizer(), encoding: format.encoding)
    var (found, sink) = try output.open(reading: inputs.paths)
    let status = ToolStatus(try await conversion.run(found, to: &sink) { StandardError.write($0) })
    guard status == .converted else { throw status }
  }
}
