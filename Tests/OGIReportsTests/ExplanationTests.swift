import Foundation
import OGIReports
import Testing

@Suite("Explanations")
struct ExplanationTests {
  static let normalizer = Result { try ReportNormalizer() }
  static let sampleText = Result {
    try String(
      contentsOf: Fixture.folder.appendingPathComponent("../../../Samples/report.txt").standardizedFileURL,
      encoding: .utf8)
  }
  static let sample = Result { try normalizer.get().explainer(of: sampleText.get()) }

  private func figure(
    _ concept: Concept.ID, _ applicant: String? = nil, in explainer: Explainer? = nil
  ) throws -> FigureExplanation {
    let explainer = try explainer ?? Self.sample.get()
    let dimensions = applicant.map { ["applicant": $0] } ?? [:]
    return try #require(explainer.explanations(of: concept, dimensions: dimensions).first)
  }

  private func fixture(_ name: String) throws -> Explainer {
    try Self.normalizer.get().explainer(contentsOf: Fixture(name: name).input)
  }

  /// The sample without the line that begins with a text.
  private func sample(without beginning: String) throws -> String {
    try Self.sampleText.get().split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix(beginning) }.joined(separator: "\n")
  }

  // MARK: Rows

  @Test("A misread label is told with what it came closest to, its number and its margin")
  func misreadLabel() throws {
    let row = try figure("requests.denied.enforcement_file", "total").row
    #expect(row.label.parts.map(\.text) == ["7.属干行致执法案眷"])
    #expect(row.label.parts.map(\.source) == [.text(line: 42, column: 1)])
    #expect(row.label.key == "属干行致执法案眷")
    #expect(row.label.enumerator == "7." && row.label.formEnumerator == "7.")
    let taken = try #require(row.candidates.first)
    #expect(taken.isTaken && taken.label == "属于行政执法案卷")
    #expect(taken.cost > 0 && (0.65...0.75).contains(taken.similarity))
    #expect(row.candidates.dropFirst().allSatisfy { !$0.isTaken && $0.cost > taken.cost })
    #expect(row.target?.path == ["三、本年度办理结果", "（三）不予公开", "7.属于行政执法案卷"])
    let decision = try #require(row.decision)
    #expect(decision.method == .aligned)
    #expect(try #require(decision.margin) > 5)
    #expect(abs(decision.labelCost - taken.cost) < 1e-9)
  }

  @Test("A label in two pieces is told with both")
  func splitLabel() throws {
    let label = try figure("requests.denied.prohibited_by_law", "total").row.label
    #expect(label.parts.map(\.text) == ["2.其他法律行政法规", "禁止公开"])
    #expect(label.key == "其他法律行政法规禁止公开")
  }

  @Test("A table that is printed to the letter needs no alignment")
  func exactRow() throws {
    let figure = try figure("disclosure.by_channel", in: fixture("list-tab-rows"))
    let decision = try #require(figure.row.decision)
    #expect(decision.method == .printedToTheLetter)
    #expect(decision.margin == nil && decision.labelCost == 0)
    #expect(figure.row.candidates.first?.cost == 0)
    #expect(figure.column.placement == .emptyLeftOver)
    #expect(figure.column.cell == 2 && figure.column.cells == 2)
  }

  @Test("The rows around are told, and those that are missing between")
  func neighbours() throws {
    let text = try sample(without: "6.属于")
    let row = try figure(
      "requests.denied.enforcement_file", "total", in: Self.normalizer.get().explainer(of: text)
    ).row
    let index = try #require(row.neighbours.firstIndex { $0.kind == .explained })
    #expect(row.neighbours[index].figures == Array(repeating: "0", count: 7))
    #expect(row.neighbours[index - 1].kind == .missing)
    #expect(row.neighbours[index - 1].targets.map(\.concepts) == [["requests.denied.deliberative_process"]])
    #expect(row.neighbours[index + 1].label == "8.属于行政查询事项")
  }

  // MARK: Figures

  @Test("A repaired figure says how it was read")
  func repairedFigure() throws {
    let figure = try figure("requests.not_processed.petition_or_complaint", "public_interest_organization")
    #expect(figure.fact.printed == "O" && figure.fact.value == 0)
    #expect(figure.reading.repair == .confusedDigits)
    #expect(figure.doubts.map(\.code) == [.figureRepaired] && figure.doubts.first?.causes == [])
  }

  @Test("A figure in 万元 says where its unit stands and what it was multiplied by")
  func unitOfHeading() throws {
    let figure = try figure("proactive.fees.amount")
    #expect(figure.reading.number == Decimal(string: "3659.92"))
    #expect(figure.unit.origin == .heading && figure.unit.word == "万元" && figure.unit.factor == 10_000)
    #expect(figure.fact.value == 36_599_200)
    let penalties = try self.figure("proactive.penalties.decisions")
    #expect(penalties.unit.origin == .cell && penalties.unit.word == "件" && penalties.unit.factor == 1)
    let note = try self.figure("proactive.normative_documents.issued")
    #expect(note.reading.note == "其中修订16件" && note.unit.origin == .concept)
    #expect(try self.figure("proactive.coercive_measures.decisions").reading.blank == .dash)
  }

  @Test("A row that is short of cells says how its figures were counted")
  func uncertainPlace() throws {
    let figure = try figure("requests.not_processed.repeated", "total")
    #expect(figure.column.placement == .fromTheRight)
    #expect(figure.column.cells == 6 && figure.column.columns == 7)
    #expect(figure.column.cell == 6 && figure.column.number == 7)
    #expect(figure.column.path == ["申请人情况", "总计"])
    #expect(figure.doubts.map(\.code) == [.placeUncertain] && figure.doubts.first?.causes == [.cells])
    #expect(figure.confidence.evidence.contains { $0.name == "doubt" && $0.place < -1 })
    #expect(figure.confidence.place < figure.confidence.reading)
  }

  @Test("The rules that name a figure are told, with what they say")
  func rules() throws {
    let rules = try figure("requests.closed", "total").rules
    #expect(rules.contains { $0.evaluation.rule == "requests.balance" && $0.evaluation.outcome == .holds })
    #expect(rules.contains { $0.evaluation.rule == "requests.closed/outcome" })
    let text = try Self.sampleText.get().replacing("1\t0\t16\n", with: "1\t0\t17\n")
    let broken = try figure("requests.received", "total", in: Self.normalizer.get().explainer(of: text))
    let failing = broken.rules.filter { $0.evaluation.outcome == .fails }
    #expect(Set(failing.map(\.evaluation.rule)) == ["applicant.total", "requests.balance"])
    #expect(failing.allSatisfy { $0.evaluation.difference == 1 && $0.labels["zh"] != nil })
  }

  @Test("A table that is printed twice gives two explanations")
  func duplicateTable() throws {
    let figures = try fixture("table-twice-different").explanations(
      of: "requests.received", dimensions: ["applicant": "total"])
    #expect(figures.count == 2)
    #expect(Set(figures.map(\.fact.source)).count == 2)
  }

  @Test("Explanations are coded and read back")
  func coding() throws {
    let figure = try figure("requests.closed", "total")
    #expect(try JSONDecoder().decode(FigureExplanation.self, from: JSONEncoder().encode(figure)) == figure)
    let line = try Self.sample.get().explanation(ofLine: 18)
    #expect(try JSONDecoder().decode(LineExplanation.self, from: JSONEncoder().encode(line)) == line)
  }

  // MARK: What is not there

  @Test("A concept without a figure is told with what became of its rows")
  func absence() throws {
    let explainer = try Self.sample.get()
    let elsewhere = explainer.absence(of: "requests.replied")
    #expect(elsewhere.rows.isEmpty)
    #expect(elsewhere.targets.map(\.form) == ["list-2014"])
    let text = try sample(without: "规章")
    let missing = try Self.normalizer.get().explainer(of: text).absence(
      of: "proactive.administrative_rules.issued")
    #expect(missing.rows.map(\.state) == [.missing])
    #expect(missing.rows.map(\.target.path) == [["第二十条第（一）项", "规章"]])
  }
}
