internal import ArgumentParser
internal import OGIReports

/// `ogi inspect`: one report as tables, for a person to look through.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show a report's figures as tables, with what should be looked at.",
    discussion: """
      A blank cell is shown as ·, and a figure that a person should look at is marked with ?, the reasons below \
      the tables. Colours are used in a terminal only, and not if NO_COLOR is set.
      """)

  @Argument(
    help: .report,
    completion: .file())
  var path: String

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let normalizer = try reading.normalizer()
    let converted: ConvertedReport
    do {
      converted = try normalizer.normalize(try .report(at: path))
    } catch let failure as InputFailure {
      StandardError.write(InputFailureRenderer.line(for: failure))
      throw ToolStatus.nothingConverted
    }
    let view = ReportView(report: converted.report, terminal: .standardOutput)
    let text = view.lines.joined(separator: "\n") + "\n"
    try DescriptorSink.standardOutput.write(Array(text.utf8))
  }
}
