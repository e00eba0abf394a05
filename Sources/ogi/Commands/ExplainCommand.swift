internal import ArgumentParser
#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import OGIReports

/// `ogi explain`: why a figure stands where it does, or what became of a line.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain why a figure stands where it does, or what became of a line.",
    discussion: """
      Shown are the label as it was read and the labels of the form that come near to it, how the row was \
      decided, what stands around it, how the cell was read, and the sums that the figure takes part in. A cost \
      says how much must be changed to come from the form's label to the one read: 0 is printed to the letter.
      """)

  @Argument(help: .report, completion: .file())
  var path: String

  @OptionGroup var reading: ReadingOptions

  @Option(help: ArgumentHelp("What is counted, such as requests.received.", valueName: "id"))
  var concept: String?

  @Option(
    help: ArgumentHelp(
      "Whose requests, such as natural_person. Without it the total is explained, or if there is none, all.",
      valueName: "name"))
  var applicant: String?

  @Option(help: ArgumentHelp("The number of a line of the report, from 1.", valueName: "number"))
  var line: Int?

  @Option(
    help: ArgumentHelp(
      "The output's format: \(TextFormat.namesInWords). (default: text)", valueName: "format"),
    completion: .list(TextFormat.names),
    transform: TextFormat.init(named:))
  var format: TextFormat = .text

  func validate() throws {
    guard (concept == nil) != (line == nil) else {
      throw ValidationError(
        concept == nil
          ? "Say what to explain: --concept or --line." : "Give one of --concept and --line, not both.")
    }
    guard applicant == nil || concept != nil else {
      throw ValidationError("--applicant goes with --concept.")
    }
  }

  func run() throws {
    let normalizer = try reading.normalizer()
    do {
      let text = try explanation(by: normalizer)
      try DescriptorSink.standardOutput.write(Array(text.utf8))
    } catch let failure as ExplainFailure {
      let subject = failure.isAboutInput ? "\(path.forTerminal): " : ""
      StandardError.write("ogi: \(subject)\(failure.lines.map(\.forTerminal).joined(separator: "\n"))")
      throw failure.status
    } catch let failure as InputFailure {
      StandardError.write(InputFailureRenderer.line(for: failure))
      throw ToolStatus.nothingConverted
    }
  }

  private func explanation(by normalizer: ReportNormalizer) throws -> String {
    if let concept {
      let query = try FigureQuery(concept: concept, applicant: applicant, catalog: normalizer.catalog)
      return try explanation(of: query, in: normalizer.explainer(of: .report(at: path)))
    }
    return try explanation(ofLine: line ?? 1, in: normalizer.explainer(of: .report(at: path)))
  }

  private func explanation(of query: FigureQuery, in explainer: Explainer) throws -> String {
    let facts = try query.facts(in: explainer)
    let figures = explainer.explanations(of: facts)
    guard format == .text else { return try json(of: figures) }
    let others = query.otherApplicants(than: facts, in: explainer.report)
    let views = figures.map { FigureView(figure: $0, terminal: .standardOutput).lines }
    let further = others.isEmpty ? [] : [["Further figures: --applicant \(others.joined(separator: ", "))"]]
    return text(of: Array((views + further).joined(separator: [""])))
  }

  private func explanation(ofLine line: Int, in explainer: Explainer) throws -> String {
    let explanation: LineExplanation
    do {
      explanation = try explainer.explanation(ofLine: line)
    } catch {
      throw ExplainFailure.line(error)
    }
    guard format == .text else { return try json(of: explanation) }
    return text(of: LineView(explanation: explanation, terminal: .standardOutput).lines)
  }

  private func text(of lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  private func json(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
