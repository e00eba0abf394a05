import Foundation
import OGIReports
import OGISSSOM
import Testing

@Suite("Decisions on labels")
struct DecisionTests {
  static let normalizer = Result { try ReportNormalizer() }
  static let requests = "ogiform:article20-2021/requests"

  private let text: String
  private let normalizer: ReportNormalizer
  private let before: NormalizedReport
  private var audit: EditedAudit

  init() throws {
    normalizer = try Self.normalizer.get()
    let sample = Fixture.folder.appendingPathComponent("../../../Samples/report.txt").standardizedFileURL
    // 3. and 4. are hard to tell from what is left of them, and 5. lost its label.
    text = try String(contentsOf: sample, encoding: .utf8)
      .replacing("5.属于三类内部事务信息", with: "5.事项")
    let audited = try normalizer.audit(Array(text.utf8))
    before = audited.report
    audit = EditedAudit(of: audited, by: normalizer)
  }

  private func decided() throws -> NormalizedReport { try audit.normalizer().normalize(text) }

  @Test("An audit changes nothing")
  func auditIsTheReport() throws { #expect(try normalizer.normalize(text) == before) }

  @Test("A label that is confirmed is no longer in doubt, and its figures stay what they are")
  mutating func confirmation() throws {
    let doubtful = before.facts.filter { $0.label == "5.事项" }
    try #require(doubtful.count == 7 && doubtful.allSatisfy { $0.review.contains(.labelUncertain) })
    try audit.decide("5.事项")
    let report = try decided()
    let facts = report.facts.filter { $0.label == "5.事项" }
    #expect(facts.map(\.value) == doubtful.map(\.value) && facts.map(\.concept) == doubtful.map(\.concept))
    #expect(facts.allSatisfy { !$0.review.contains(.labelUncertain) })
    #expect(zip(facts, doubtful).allSatisfy { $0.confidence >= $1.confidence })
    #expect(Set(facts.map { $0.decision?.hasPrefix("audit.tsv:") }) == [true])
    #expect(report.undecided == before.facts.filter { $0.label != "5.事项" })
    #expect(report.unmapped == before.unmapped && report.tables == before.tables)
  }

  @Test("A decided row is explained by its decision")
  mutating func explanation() throws {
    try audit.decide("5.事项")
    let explainer = try audit.normalizer().explainer(of: text)
    let figure = try #require(
      explainer.explanations(of: "requests.denied.internal_affairs", dimensions: ["applicant": "total"]).first
    )
    #expect(figure.row.decision?.method == .decidedByPerson)
    #expect(figure.row.decision?.source == figure.fact.decision)
    #expect(figure.row.decision?.readAs?.concepts == ["requests.denied.internal_affairs"])
    #expect(explainer.inconsistencies == [])
  }

  @Test("A row that was misread becomes the row that it is, with its figures in their columns")
  mutating func remapping() throws {
    let label = "7.属干行致执法案眷"
    try audit.decide(label, "\(Self.requests).denied.deliberative_process")
    let report = try decided()
    let facts = report.facts.filter { $0.label == label }
    #expect(Set(facts.map(\.concept)) == ["requests.denied.deliberative_process"])
    #expect(facts.map(\.printed) == before.facts.filter { $0.label == label }.map(\.printed))
    // The form's row is printed by another row, too: both are for review, and nothing is lost.
    let rival = report.facts.filter { $0.label == "6.属于四类过程性信息" }
    #expect(rival.count == 7 && (rival + facts).allSatisfy { $0.review.contains(.duplicateTable) })
    let rest = report.undecided.filter { $0.label != "6.属于四类过程性信息" }
    let unmoved = before.facts.filter { ![label, "6.属于四类过程性信息"].contains($0.label) }
    #expect(rest == unmoved)
    #expect(report.figures == before.figures)
  }

  @Test("A label that is none of the form's rows gives its figures as unmapped")
  mutating func noTerm() throws {
    let label = "7.属干行致执法案眷"
    try audit.decide(label, EditedAudit.none)
    let report = try decided()
    #expect(!report.facts.contains { $0.label == label })
    let row = try #require(report.unmapped.first { $0.label == label })
    #expect(row.cells.count == 7 && row.decision?.hasPrefix("audit.tsv:") == true)
    #expect(report.undecided == before.facts.filter { $0.label != label })
    #expect(report.figures == before.figures)
    let line = try audit.normalizer().explainer(of: text).explanation(ofLine: 42)
    #expect(line.unmapped.map(\.cause) == [.decided])
  }

  @Test("A row that was none of the form's becomes the row that it is")
  mutating func unmappedRow() throws {
    try #require(before.unmapped.contains { $0.label == "行政确认" })
    try audit.decide("行政确认", "ogiform:article20-2021/proactive.coercive_measures.decisions")
    let report = try decided()
    #expect(!report.unmapped.contains { $0.label == "行政确认" })
    let fact = try #require(report.facts.first { $0.label == "行政确认" })
    #expect(fact.concept == "proactive.coercive_measures.decisions" && fact.value == 48)
    #expect(report.figures == before.figures)
  }

  @Test("A row with other cells than the decided row has columns stays unmapped, with the reason")
  mutating func misfit() throws {
    try audit.decide("7.属干行致执法案眷", "\(Self.requests).denied.state_secret")
    try audit.decide("行政确认", "ogiform:article20-2021/proactive.administrative_rules")
    let text = text.replacing("行政确认\t48", with: "行政确认")
    let audited = try audit.normalizer().audit(Array(text.utf8))
    #expect(audited.report.facts.contains { $0.label == "7.属干行致执法案眷" })
    let list = text.replacing("行政确认", with: "行政确认\t1\t2\t3\t4\t5")
    let report = try audit.normalizer().audit(Array(list.utf8))
    let label = try #require(report.labels.first { $0.label == "行政确认" })
    #expect(label.unmapped == .doesNotFit && label.decision != nil)
    #expect(report.report.unmapped.contains { $0.label == "行政确认" && $0.cells.count == 5 })
  }

  @Test("A label with characters that tables cannot hold is decided all the same")
  mutating func oddCharacters() throws {
    let text = text.replacing("7.属干行致", with: "7.属干\u{0}\u{2028}\u{B}行致")
    audit = EditedAudit(of: try normalizer.audit(Array(text.utf8)), by: normalizer)
    let label = try #require(
      audit.set.mappings.compactMap { $0[.subjectLabel] }.first { $0.hasPrefix("7.属干") })
    #expect(!label.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x2028 })
    try audit.decide(label, EditedAudit.none)
    #expect(try audit.normalizer().normalize(text).unmapped.contains { $0.decision != nil })
  }

  @Test("Audits with decisions can be fed back again")
  mutating func again() throws {
    try audit.decide("7.属干行致执法案眷", EditedAudit.none)
    try audit.decide("行政确认", "ogiform:article20-2021/proactive.coercive_measures.decisions")
    let decided = try audit.normalizer().audit(Array(text.utf8))
    let second = EditedAudit(of: decided, by: normalizer)
    let curated = second.set.mappings.filter { $0[.mappingJustification] == EditedAudit.curated }
    #expect(Set(curated.compactMap { $0[.subjectLabel] }) == ["7.属干行致执法案眷", "行政确认"])
    let report = try second.normalizer().normalize(text)
    #expect(report.facts.map(\.value) == decided.report.facts.map(\.value))
    #expect(report.facts.map(\.concept) == decided.report.facts.map(\.concept))
  }

  @Test("A label that stands in a place where the engine reads it as another row is not decided")
  mutating func decisionsHoldWhereTheyWereMade() throws {
    let fixture = Fixture(name: "list-one-cell-a-line")
    let audited = try normalizer.audit(contentsOf: fixture.input)
    var audit = EditedAudit(of: audited, by: normalizer)
    let index = try #require(
      audit.set.mappings.firstIndex { $0[.objectID] == "ogiform:list-2014/reconsideration.other" })
    #expect(audit.set.mappings[index][.mappingJustification] == "semapv:CompositeMatching")
    audit.decide(at: index, EditedAudit.none)
    let report = try audit.normalizer().normalize(contentsOf: fixture.input)
    #expect(report["reconsideration.other"] == nil && audited.report["reconsideration.other"] != nil)
    #expect(report["litigation.other"] == audited.report["litigation.other"])
    #expect(report.facts == audited.report.facts.filter { $0.concept != "reconsideration.other" })
  }
}
