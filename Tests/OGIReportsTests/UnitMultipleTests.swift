import Foundation
import OGIReports
import Testing

/// Counts that a report prints in multiples of their measure word: they count in full, and are for review.
@Suite("Multiples of measure words")
struct UnitMultipleTests {
  private static func fact(
    _ concept: Concept.ID, in fixture: String, replacing changes: [(String, String)]
  ) throws -> Fact {
    var text = try String(contentsOf: Fixture(name: fixture).input, encoding: .utf8)
    for (printed, other) in changes {
      #expect(text.contains(printed))
      text = text.replacingOccurrences(of: printed, with: other)
    }
    let explainer = try ReportNormalizer().explainer(of: text)
    #expect(explainer.inconsistencies == [])
    return try #require(explainer.report.facts.first { $0.concept == concept })
  }

  @Test("In the heading of a column", arguments: ["（单位：万件）", "（万件）"])
  func heading(unit: String) throws {
    let fact = try Self.fact(
      "proactive.permits.decisions", in: "article20-2021-tab-rows-distinct",
      replacing: [("本年处理决定数量", "本年处理决定数量\(unit)")])
    #expect(fact.value == 230_000)
    #expect(fact.review == [.unitDoubtful])
  }

  @Test("Not where the heading prints the measure word alone", arguments: ["（单位：件）", "（件）"])
  func plainHeading(unit: String) throws {
    let fact = try Self.fact(
      "proactive.permits.decisions", in: "article20-2021-tab-rows-distinct",
      replacing: [("本年处理决定数量", "本年处理决定数量\(unit)")])
    #expect(fact.value == 23)
    #expect(fact.review.isEmpty)
  }

  @Test("In the cell", arguments: [("3万件", 30_000), ("0.165万件", 1650), ("2千件", 2000)])
  func cell(printed: String, value: Decimal) throws {
    let fact = try Self.fact(
      "proactive.permits.decisions", in: "article20-2021-tab-rows-distinct",
      replacing: [("行政许可\t23", "行政许可\t\(printed)")])
    #expect(fact.value == value)
    #expect(fact.printed == printed)
    #expect(fact.review == [.unitDoubtful])
  }

  @Test("In a column of units")
  func column() throws {
    let fact = try Self.fact(
      "requests.received.fax", in: "list-tab-rows", replacing: [("2.传真申请数\t件", "2.传真申请数\t千件")])
    #expect(fact.value == 15_000)
    // The ways no longer add up to the whole.
    #expect(fact.review == [.unitDoubtful, .identityFailed])
  }
}
