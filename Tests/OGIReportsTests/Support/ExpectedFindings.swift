import Foundation
import OGIReports

/// What is to be found wrong with the figures of a fixture. `CONTRIBUTING.md` describes the columns.
struct ExpectedFindings {
  private let lines: [String]

  init(of fixture: Fixture) throws {
    guard FileManager.default.fileExists(atPath: fixture.findings.path) else {
      lines = []
      return
    }
    let text = try String(contentsOf: fixture.findings, encoding: .utf8)
    lines = text.split(separator: "\n").map(String.init).filter {
      !$0.hasPrefix("#") && !$0.hasPrefix("rule\t")
    }
  }

  /// How the findings of a report depart from these, one readable line each. What a reader merely tells does not count.
  func departures(of report: NormalizedReport) -> [String] {
    var missing = lines
    var departures: [String] = []
    for finding in report.findings where finding.severity > .information {
      let line = Self.line(finding)
      if let index = missing.firstIndex(of: line) {
        missing.remove(at: index)
      } else {
        departures.append("invented: \(line)")
      }
    }
    return departures + missing.map { "missing: \($0)" }
  }

  private static func line(_ finding: Finding) -> String {
    let whole = finding.evaluation?.cells.first
    // Rules among applicants name the concept, and rules among concepts the applicant.
    let isAmongApplicants = finding.rule == "applicant.total"
    let sides = [finding.evaluation?.left, finding.evaluation?.right].map { $0.map { "\($0)" } ?? "" }
    let subject = [
      isAmongApplicants ? "" : whole?.dimensions["applicant"] ?? "",
      isAmongApplicants ? whole?.concept.rawValue ?? "" : "",
    ]
    return ([finding.rule] + subject + sides).joined(separator: "\t")
  }
}
