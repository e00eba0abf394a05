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
  /// Whose it is, and on which year.
  let masthead: NormalizedReport
  /// What a panel needs of it.
  let bytes: [UInt8]

  /// What is kept of a report.
  struct Content: Codable {
    let path: String
    let report: NormalizedReport
  }

  init(_ converted: ConvertedReport) throws {
    path = converted.path
    masthead = NormalizedReport(agency: converted.report.agency, year: converted.report.year)
    var report = masthead
    report.facts = converted.report.facts
    bytes = [UInt8](try JSONEncoder().encode(Content(path: path, report: report)))
  }

  /// What was kept of a report.
  static func content(of bytes: [UInt8]) throws -> Content {
    try JSONDecoder().decode(Content.self, from: Data(bytes))
  }
}
