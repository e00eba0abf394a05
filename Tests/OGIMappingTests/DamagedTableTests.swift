import Foundation
import OGICatalog
import OGIDocuments
import OGISchema
import TestSupport
import Testing

@testable import OGIMapping

/// Tables whose sums hold, with cells lost, stray or ruined: no figure may be wrong in silence.
@Suite("Rows with lost, stray and ruined cells")
struct DamagedTableTests {

  @Test("Values without a code are right, and those that sums vouch for have none", arguments: 0..<4)
  func randomDamage(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let catalog = try MappingCatalog.embedded()
    let mapper = SchemaMapper(catalog: catalog)
    let rows = try RequestsTable.rows(of: catalog)
    for _ in 0..<10 {
      let figures = RequestsTable.figures(rows, catalog: catalog, using: &random)
      var cells = figures.mapValues { $0.map { "\($0)" } }
      for concept in figures.keys.sorted().shuffled(using: &random).prefix(
        Int.random(in: 1...4, using: &random))
      {
        Self.damage(&cells[concept, default: []], using: &random)
      }
      let lines = rows.map { row in
        ([row.label?.text ?? ""] + (row.cells.first.flatMap { $0 }.flatMap { cells[$0.concept] } ?? []))
          .joined(separator: "\t")
      }
      let header = ["三、收到和处理政府信息公开申请情况", "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计"]
      let text = (header + lines).joined(separator: "\n")
      let report = mapper.map(try PlainTextReader().read(Array(text.utf8)))
      #expect(report.facts.count > 150)
      for fact in report.facts where fact.review.isEmpty {
        let column = try #require(RequestsTable.applicants.firstIndex(of: fact.dimensions["applicant"] ?? ""))
        #expect(fact.value == figures[fact.concept].map { Decimal($0[column]) }, "\(fact.concept)\n\(text)")
      }
    }
  }

  @Test(
    "A stray mark or a ruined zero leaves all other figures where they are",
    arguments: ["0\t0\t0\t2\t1\t0\t.\t3", "|\t0\t0\t0\t2\t1\t0\t3", "0\t0.\t0\t2\t1\t0\t3"])
  func strayMarks(row: String) throws {
    let facts = try Self.facts(ofRow: row)
    #expect(facts.count == 7)
    for (fact, value) in zip(facts, [0, 0, 0, 2, 1, 0, 3]) {
      #expect(fact.value == Decimal(value) || !fact.review.isEmpty)
      #expect(fact.value != 0 ? fact.review.isEmpty : true, "\(fact.dimensions): \(fact.review)")
    }
  }

  @Test("Two cells in one text fill two columns where the sum holds then")
  func gluedCells() throws {
    let facts = try Self.facts(ofRow: "0\t04\t2\t1\t0\t7")
    #expect(facts.map(\.value) == [0, 0, 4, 2, 1, 0, 7])
    let glued = facts.filter { $0.printed == "04" }
    #expect(glued.map(\.value) == [0, 4])
    #expect(glued.allSatisfy { $0.status == .repaired && $0.review.contains(.figureRepaired) })
  }

  @Test("A row with more numbers than columns is for review, though a sum holds without some of them")
  func partedNumbers() throws {
    let facts = try Self.facts(ofRow: "1\t0\t2\t0\t0\t0\t0\t1\t2")
    #expect(!facts.isEmpty && facts.allSatisfy { $0.review.contains(.placeUncertain) })
  }

  @Test("A valid number is not taken apart, whatever its sum")
  func validNumbers() throws {
    let facts = try Self.facts(ofRow: "0\t0\t4\t21\t0\t7")
    #expect(facts.filter { $0.printed == "21" }.map(\.value) == [21])
  }

  @Test("A point between the digits of a count is left out where the sum holds then")
  func strayPoint() throws {
    let facts = try Self.facts(ofRow: "120\t0\t30\t2.5\t0\t0\t175")
    #expect(facts.map(\.value) == [120, 0, 30, 25, 0, 0, 175])
    #expect(facts.map { $0.status == .repaired } == [false, false, false, true, false, false, false])
  }

  // MARK: Tables

  /// The facts of a row that stands in a table whose other rows are sound.
  private static func facts(ofRow row: String) throws -> [Fact] {
    let text = """
      三、收到和处理政府信息公开申请情况
      \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
      一、本年新收政府信息公开申请数量\t29\t245\t78\t17\t9\t3\t381
      二、上年结转政府信息公开申请数量\t0\t0\t5\t2\t0\t0\t7
      （一）予以公开\t0\t70\t2\t0\t0\t0\t72
      1.属于国家秘密\t\(row)
      """
    let report = SchemaMapper(catalog: try .embedded()).map(try PlainTextReader().read(Array(text.utf8)))
    return report.facts.filter { $0.concept == "requests.denied.state_secret" }
  }

  /// Loses a zero, ruins a cell, or puts a mark among the cells.
  private static func damage(_ cells: inout [String], using random: inout some RandomNumberGenerator) {
    guard let cell = cells.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0...3, using: &random) {
    case 0:
      if let zero = cells.indices.filter({ cells[$0] == "0" }).randomElement(using: &random) {
        cells.remove(at: zero)
      }
    case 1: cells[cell] += "."
    case 2:
      cells[cell] = cells[cell].replacingOccurrences(of: "1", with: "l").replacingOccurrences(
        of: "0", with: "O")
    default: cells.insert([".", "|", "人"].randomElement(using: &random) ?? ".", at: cell)
    }
  }
}
