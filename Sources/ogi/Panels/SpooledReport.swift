#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import OGIReports

/// A report on its way to a panel, with what a panel needs of it as bytes.
struct SpooledReport: Sendable {
  /// The path that it was read from.
  let path: String
  /// Whose it is, on which year, and where its tables have figures under no concept.
  let masthead: NormalizedReport
  /// What a panel needs of it.
  let bytes: [UInt8]

  private struct Content: Codable {
    let path: String
    let masthead: NormalizedReport
    let facts: FactTable
  }

  init(_ converted: ConvertedReport) throws {
    path = converted.path
    masthead = NormalizedReport(
      agency: converted.report.agency, year: converted.report.year, tables: converted.report.tables,
      unmapped: converted.report.unmapped)
    let content = Content(path: path, masthead: masthead, facts: FactTable(converted.report.facts))
    bytes = [UInt8](try JSONEncoder().encode(content))
  }

  /// What the bytes hold of a report; `nil` if they were damaged.
  static func report(from bytes: [UInt8]) -> ConvertedReport? {
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)),
      let facts = content.facts.facts
    else { return nil }
    var report = content.masthead
    report.facts = facts
    return ConvertedReport(path: content.path, report: report)
  }
}
