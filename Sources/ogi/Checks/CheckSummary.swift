internal import OGIReports

/// What a check came to, in one line.
struct CheckSummary {
  let tally: Tally
  /// The least severity that was asked for.
  let severity: Finding.Severity

  var text: String {
    let reports = Self.count(tally.converted, "report")
    let asked = Finding.Severity.allCases.filter { $0 >= severity }.sorted(by: >)
    let found = asked.compactMap { severity in
      tally.findings[severity].map {
        severity == .information ? "\($0) of information" : Self.count($0, severity.rawValue)
      }
    }
    let lesser = tally.findings.values.reduce(0, +) - tally.count(from: severity)
    let hidden = lesser > 0 ? "; \(lesser) of lesser severity not shown" : ""
    return "\(reports) checked: \(found.isEmpty ? "no findings" : found.joined(separator: ", "))\(hidden)"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
