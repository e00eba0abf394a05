import Foundation
import OGIReports
import Testing

@testable import OGIMapping

/// Figures of sound reports that stand a row off: sums within rows hold all the same.
@Suite("Figures a row off their labels")
struct ShiftTests {
  @Test(
    "A table whose figures stand a row off is for review as a whole, and its report is not blamed",
    arguments: [
      "article20-2019-word-paste-distinct", "article20-2021-tab-rows-distinct", "list-word-paste-distinct",
    ], [1, -1])
  func shiftedRows(fixture: String, distance: Int) throws {
    let sound = try ReportNormalizer().normalize(contentsOf: Fixture(name: fixture).input)
    let table = try #require(sound.tables.first { ["requests", "statistics"].contains($0.table) })
    var report = sound
    // All rows of these tables have as many figures: one, or one for each applicant.
    let width = table.table == "statistics" ? 1 : 7
    for index in table.facts {
      let source = index + distance * width
      report.facts[index].value = table.facts.contains(source) ? sound.facts[source].value : nil
    }
    try IdentityChecker(catalog: .embedded()).check(&report)
    #expect(report.facts[table.facts].allSatisfy { $0.review.contains(.placeUncertain) })
    #expect(report.findings == sound.findings)
  }

  @Test("Sums that fail for other reasons do not make a shift")
  func otherFailures() throws {
    let report = try ReportNormalizer().normalize(contentsOf: Fixture(name: "article20-2019-pipes").input)
    #expect(report.findings.count > 2)
    #expect(report.facts.allSatisfy { !$0.review.contains(.placeUncertain) })
  }
}
