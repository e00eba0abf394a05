import Foundation
import OGIReports
import Testing

@testable import ogi

@Suite struct ExplanationViewTests {
  private static let explainer = Result {
    try ReportNormalizer().explainer(contentsOf: Repository.root.appending(path: "Samples/report.txt"))
  }

  private func lines(
    _ concept: Concept.ID, _ applicant: String? = nil, terminal: Terminal = .none
  ) throws -> [String] {
    let dimensions = applicant.map { [OGI.Applicant.dimension: $0] }
    let figure = try #require(
      try Self.explainer.get().explanations(of: concept, dimensions: dimensions).first)
    return FigureView(figure: figure, terminal: terminal).lines
  }

  private func line(_ number: Int, terminal: Terminal = .none) throws -> [String] {
    LineView(explanation: try Self.explainer.get().explanation(ofLine: number), terminal: terminal).lines
  }

  @Test func figureIsToldFromLabelToRules() throws {
    let lines = try lines("requests.denied.enforcement_file", "total")
    let headings = lines.filter { !$0.isEmpty && !$0.hasPrefix(" ") }.dropFirst(4)
    #expect(
      Array(headings) == [
        "the label", "how the row was decided", "what stands around it", "the column", "the figure",
        "the confidence", "sums and balances",
      ])
    #expect(lines.contains("  read as “7.属干行致执法案眷” at 42:1"))
    #expect(lines.contains { $0.contains("→ 属于行政执法案卷") && $0.contains("0.74") })
    #expect(lines.contains { $0.contains("The row has 7 cells for the form's 7 columns: this is cell 7") })
    #expect(lines.contains { $0.hasPrefix("  holds: the total is the sum of the six kinds of applicants") })
  }

  @Test func doubtsAreToldWithTheirCauses() throws {
    let lines = try lines("requests.not_processed.repeated", "total")
    let index = try #require(lines.firstIndex(of: "why a person should look"))
    #expect(lines[index + 1].hasPrefix("  place-uncertain: "))
    #expect(lines[index + 2].hasPrefix("    The row has fewer cells than the form"))
    #expect(lines.contains { $0.contains("that it stands in its place, times") })
    #expect(lines.contains { $0.contains("its place is in doubt") })
  }

  @Test func allKindsOfEvidenceHaveWords() {
    #expect(Set(ConfidenceView.words.keys) == Set(FigureEvidence.kinds.map(\.name)))
  }

  @Test func figuresThatLeaveARuleOpenAreNamed() throws {
    let lines = try lines("requests.denied.enforcement_file", "total")
    #expect(lines.contains("      0?: requests.not_processed.repeated total at 48:18"))
  }

  @Test func conversionIsTold() throws {
    let lines = try lines("proactive.fees.amount")
    #expect(
      lines.contains("  The heading of the column prints the unit “万元”: times 10000 it is 36599200 CNY."))
    #expect(
      try self.lines("proactive.coercive_measures.decisions").contains(
        "  “—” is a dash: a blank, which is not a zero."))
  }

  @Test func figuresOfALineShareTheirRow() throws {
    let lines = try line(42)
    #expect(lines.filter { $0 == "the label" }.count == 1)
    #expect(lines.filter { $0.contains("requests.denied.enforcement_file ") }.count == 8)
  }

  @Test func lineWithoutFiguresSaysWhatItIs() throws {
    #expect(try line(10) == ["line 10 is blank"])
    #expect(
      try line(36) == [
        "line 36: - 2 -", "text outside of any row of a known form; figures in running text are not read",
      ])
    #expect(try line(18).contains { $0.contains("→ 行政确认") && $0.contains("none") })
  }

  @Test func coloursAreForTerminalsAlone() throws {
    let color = Terminal(width: nil, hasColor: true)
    for (plain, colored) in [
      (
        try lines("requests.not_processed.repeated", "total"),
        try lines("requests.not_processed.repeated", "total", terminal: color)
      ),
      (try line(18), try line(18, terminal: color)),
    ] {
      #expect(!plain.joined().contains("\u{1B}"))
      #expect(colored.joined().contains("\u{1B}["))
      #expect(
        colored.joined(separator: "\n").replacing(#/\u{1B}\[[0-9]+m/#, with: "")
          == plain.joined(separator: "\n"))
    }
  }

  @Test func tablesKeepToTheTerminal() throws {
    let lines = try lines(
      "requests.denied.enforcement_file", "total", terminal: Terminal(width: 80, hasColor: false))
    let index = try #require(lines.firstIndex(of: "what stands around it"))
    #expect(lines[index...].prefix { !$0.isEmpty }.allSatisfy { DisplayWidth.of($0) <= 80 })
  }
}
