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

  @Option(
    help: ArgumentHelp(
      """
      A file to write each distinct label to, as it was read, with the row that it was taken for (SSSOM/TSV).
      """, valueName: "path"),
    completion: .file())
  var audit: String?

  func run() async throws {
    let normalizer = try reading.normalizer()
    var outputs = try ConversionOutputs(output: output.path, audit: audit)
    let found = try outputs.inputs(at: inputs.paths, beside: reading.files)
    let status = ToolStatus(try await convert(found, with: normalizer, to: &outputs))
    guard status == .converted else { throw status }
  }

  private func convert(
    _ inputs: Inputs, with normalizer: ReportNormalizer, to outputs: inout ConversionOutputs
  ) async throws(OutputFailure) -> Tally {
    var conversion = Conversion(normalizer: normalizer, encoding: format.encoding)
    conversion.isAudited = audit != nil
    var log = LabelAudit(normalizer.catalog)
    var used: Set<String> = []
    do throws(OutputFailure) {
      let tally = try await conversion.run(
        inputs, to: &outputs.figures,
        trace: { trace in
          log.add(trace.labels, of: trace.path)
          used.formUnion(trace.decisions)
        }, report: { StandardError.write($0) })
      for place in normalizer.decisions.map(\.source) where !used.contains(place) {
        StandardError.write("ogi: \(place.forTerminal): note: no figure stands under this decision")
      }
      try outputs.finish(log, isWorthKeeping: tally.converted > 0)
      return tally
    } catch {
      outputs.discardAudit()
      throw error
    }
  }
}
