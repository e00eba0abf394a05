import Foundation
import OGIReports
import Testing

/// Rows that stand in the source twice, or two in one line.
@Suite("Rows printed twice or run together")
struct RunTogetherTests {
  @Test("A row that is printed twice alike is said once more, and nothing is in doubt")
  func identicalRow() throws {
    let text = try Self.text(of: "article20-2021-tab-rows-distinct")
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("四、结转下年度继续办理") })
    let report = try ReportNormalizer().normalize(
      text.replacingOccurrences(of: "\(row)\n", with: "\(row)\n\(row)\n"))
    #expect(report.findings.isEmpty)
    #expect(report.facts.allSatisfy { $0.review.isEmpty })
  }

  @Test("A row that is printed twice with different figures is a finding of its own")
  func differingRow() throws {
    let text = try Self.text(of: "article20-2021-tab-rows-distinct")
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("四、结转下年度继续办理") })
    let other = row.replacingOccurrences(of: "\t", with: "\t1")
    let report = try ReportNormalizer().normalize(
      text.replacingOccurrences(of: "\(row)\n", with: "\(row)\n\(other)\n"))
    #expect(report.findings.map(\.rule) == ["duplicate-row"])
    #expect(report["requests.carried_out", applicant: .total]?.review == [.duplicateTable])
  }

  @Test("No cell stands for figures of two rows without a code")
  func joinedRows() throws {
    let text = try Self.text(of: "list-tab-rows")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let normalizer = try ReportNormalizer()
    let first = try #require(lines.firstIndex { $0.hasPrefix("统计指标") })
    for index in lines.indices.dropLast().dropFirst(first + 1) {
      var joined = lines
      joined[index] += joined.remove(at: index + 1)
      let report = try normalizer.normalize(joined.joined(separator: "\n"))
      let sources = Dictionary(grouping: report.facts, by: \.source)
      for facts in sources.values where facts.count > 1 {
        #expect(facts.allSatisfy { !$0.review.isEmpty }, "\(lines[index]): \(facts.map(\.concept))")
      }
    }
  }

  private static func text(of fixture: String) throws -> String {
    try String(contentsOf: Fixture(name: fixture).input, encoding: .utf8)
  }
}
