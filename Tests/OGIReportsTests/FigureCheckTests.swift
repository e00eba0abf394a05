import Foundation
import OGIReports
import Testing

/// Figures that their concepts cannot take.
@Suite("Integers and signs")
struct FigureCheckTests {
  @Test(
    "A count that is negative or broken is kept, for review, and is a finding",
    arguments: [
      ("-96", "not-negative", "-96"), ("9.5", "whole-number", "9.5"), ("-0.5", "not-negative", "-0.5"),
    ])
  func impossibleCounts(printed: String, rule: String, value: String) throws {
    let report = try Self.report(withWeibo: printed)
    let fact = try #require(report["disclosure.by_channel.weibo"])
    #expect(fact.value == Decimal(string: value))
    #expect(fact.review.contains(.figureDoubtful))
    let finding = try #require(report.findings.first { $0.rule == rule })
    #expect(finding.source == fact.source && finding.severity == .error)
    #expect(
      finding.messages["zh"]?.contains(value) == true && finding.messages["en"]?.contains(value) == true)
  }

  @Test("Figures that the concept can take are no finding", arguments: ["96", "0", "", "—", "96.0"])
  func possibleCounts(printed: String) throws {
    let rules = try Self.report(withWeibo: printed).findings.map(\.rule)
    #expect(!rules.contains("not-negative") && !rules.contains("whole-number"))
  }

  @Test("What is signed may be negative, and what is an amount may be broken")
  func signedAndAmounts() throws {
    let report = try ReportNormalizer().normalize(
      contentsOf: Fixture(name: "article20-2019-word-paste-distinct").input)
    #expect(report.facts.contains { $0.value.map { $0 < 0 } ?? false })
    #expect(report.findings.isEmpty)
  }

  private static func report(withWeibo printed: String) throws -> NormalizedReport {
    let text = try String(contentsOf: Fixture(name: "list-tab-rows").input, encoding: .utf8)
    let label = "3.政务微博公开政府信息数\t条\t"
    #expect(text.contains(label + "96"))
    return try ReportNormalizer().normalize(
      text.replacingOccurrences(of: label + "96", with: label + printed))
  }
}
