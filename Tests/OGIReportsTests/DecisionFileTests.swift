import Foundation
import OGIReports
import OGISSSOM
import Testing

/// What is refused of a file of decisions.
@Suite("Files of decisions")
struct DecisionFileTests {
  private static let label = "7.属干行致执法案眷"
  private static let row = "ogiform:article20-2021/requests.denied.enforcement_file"
  private let audited: AuditedReport
  private var audit: EditedAudit

  init() throws {
    let normalizer = try DecisionTests.normalizer.get()
    audited = try normalizer.audit(
      contentsOf: Fixture.folder.appendingPathComponent("../../../Samples/report.txt").standardizedFileURL)
    audit = EditedAudit(of: audited, by: normalizer)
  }

  private var index: Int { audit.set.mappings.firstIndex { $0[.subjectLabel] == Self.label } ?? 0 }

  private func mistakes(for catalog: MappingCatalog? = nil) -> [DecisionMistake] {
    do throws(DecisionError) {
      _ = try audit.file(for: catalog)
      return []
    } catch {
      return error.mistakes
    }
  }

  /// A catalog whose form of 2021 prints another label, or another row, in the table of requests.
  private func changed(_ old: String, to new: String) throws -> MappingCatalog {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ogi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let mappings = Fixture.folder.appendingPathComponent("../../../Mappings").standardizedFileURL
    try FileManager.default.copyItem(at: mappings, to: folder)
    let file = folder.appendingPathComponent("forms/article20-2021.tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
    return try MappingCatalog(wholeSetAt: folder)
  }

  @Test("Mappings that no person curated are no decisions; a change that is not marked is told")
  mutating func passedOver() throws {
    let index = index
    audit.set.mappings[index][.objectID] = EditedAudit.none
    let file = try audit.file()
    #expect(file.decisions.isEmpty && file.unmarkedLines.count == 1)
  }

  @Test("A decision for a row that is what it was holds, whatever else changes in the table")
  mutating func soundDecision() throws {
    try audit.decide(Self.label)
    let catalog = try changed("1.属于国家秘密", to: "1.属于国家机密")
    #expect(
      try audit.file(for: catalog).decisions.map(\.row) == ["article20-2021/requests.denied.enforcement_file"]
    )
  }

  @Test("A decision for a row that means something else now is stale")
  mutating func changedRow() throws {
    try audit.decide(Self.label)
    let catalog = try changed("7.属于行政执法案卷", to: "7.属于行政处罚案卷")
    let mistakes = mistakes(for: catalog)
    #expect(mistakes.count == 1)
    guard case .rowChanged(let id, let was, let now)? = mistakes.first?.kind else {
      Issue.record("\(mistakes)")
      return
    }
    #expect(id == Self.row && was.hasSuffix("7.属于行政执法案卷") && now.hasSuffix("7.属于行政处罚案卷"))
    let text = mistakes.first?.description ?? ""
    #expect(text.hasPrefix("audit.tsv:") && text.contains("stale") && text.contains("decide again"))
  }

  @Test("A decision for another row than the audit had, or for none, is stale once the table changes")
  mutating func changedTable() throws {
    let catalog = try changed("1.属于国家秘密", to: "1.属于国家机密")
    try audit.decide(Self.label, EditedAudit.none)
    guard case .tableChanged? = mistakes(for: catalog).first?.kind else {
      Issue.record("\(mistakes(for: catalog))")
      return
    }
    #expect(mistakes().isEmpty)
    try audit.decide(Self.label, "ogiform:article20-2021/requests.denied.state_secret")
    guard case .tableChanged? = mistakes(for: catalog).first?.kind else {
      Issue.record("\(mistakes(for: catalog))")
      return
    }
  }

  @Test("Two decisions on one label are refused, with both lines")
  mutating func contradiction() throws {
    try audit.decide(Self.label)
    var second = audit.set.mappings[index]
    second[.objectID] = EditedAudit.none
    audit.set.mappings.append(second)
    let mistakes = mistakes()
    guard case .contradiction(let line, _, _)? = mistakes.first?.kind else {
      Issue.record("\(mistakes)")
      return
    }
    #expect(mistakes.count == 1 && abs((mistakes.first?.line ?? 0) - line) == 1)
  }

  @Test(
    "Rows of other forms and tables are refused, and names that do not exist, with the nearest",
    arguments: [
      ("ogiform:list-2014/complaints.total", "is no row of ogitable:article20-2021/requests"),
      ("ogiform:article20-2021/proactive.fees.amount", "is no row of ogitable:article20-2021/requests"),
      ("ogiform:article20-2021/requests.denied.enforcement_fil", "did you mean '\(row)'?"),
      ("requests", "there is no row 'requests'"),
    ])
  mutating func foreignRow(row: String, message: String) throws {
    try audit.decide(Self.label, row)
    #expect(mistakes().first?.description.contains(message) == true, "\(mistakes())")
  }

  @Test(
    "What the audit wrote beside the label must be there",
    arguments: [
      SSSOMSlot.other, .subjectLabel, .subjectSource, .objectID,
    ])
  mutating func missingSlot(slot: SSSOMSlot) throws {
    try audit.decide(Self.label)
    let index = index
    audit.set.mappings[index][slot] = nil
    #expect(mistakes().count == 1)
  }

  @Test("A mapping that is no exact match is no decision that could be followed")
  mutating func otherPredicate() throws {
    try audit.decide(Self.label)
    let index = index
    audit.set.mappings[index][.predicateID] = "skos:broadMatch"
    #expect(mistakes().first?.description.contains("the predicate is 'skos:broadMatch'") == true)
  }

  @Test("A file of another kind is refused with its line")
  func otherFile() throws {
    let catalog = try MappingCatalog.embedded()
    #expect(throws: DecisionError.self) {
      _ = try DecisionFile(Array("report,agency\na,b\n".utf8), file: "a.csv", catalog: catalog)
    }
    #expect(throws: DecisionError.self) { _ = try DecisionFile([], file: "a.csv", catalog: catalog) }
  }
}
