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

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output if there is none.", valueName: "path"),
    completion: .file())
  var output: String?

  func run() async throws {
    let normalizer = try reading.normalizer()
    let status: ToolStatus
    if let output {
      guard !output.unicodeScalars.contains("\u{FFFD}") else {
        throw UsageFailure.outputNameNotUTF8(path: output)
      }
      var sink = try FileSink(path: output)
      let found: Inputs
      do {
        found = try Inputs(inputs.paths, excluding: sink.replaced)
      } catch {
        sink.discard()
        throw error
      }
      status = try await convert(found, with: normalizer, to: sink)
    } else {
      status = try await convert(
        Inputs(inputs.paths, excluding: nil), with: normalizer, to: DescriptorSink.standardOutput)
    }
    guard status == .converted else { throw status }
  }

  private func convert(
    _ inputs: Inputs, with normalizer: ReportNormalizer, to sink: some OutputSink
  ) async throws(OutputFailure) -> ToolStatus {
    var sink = sink
    let conversion = Conversion(normalizer: normalizer, encoding: format.encoding)
    let tally = try await conversion.run(inputs, to: &sink) { StandardError.write($0) }
    return ToolStatus(tally)
  }
}
