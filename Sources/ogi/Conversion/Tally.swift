internal import OGIReports

/// What became of a number of inputs.
struct Tally: Equatable, Sendable {
  private(set) var converted = 0
  var failed = 0
  /// How many findings of each severity the converted reports have.
  private(set) var findings: [Finding.Severity: Int] = [:]

  /// Counts a report by the severities of its findings.
  mutating func add(_ severities: [Finding.Severity]) {
    converted += 1
    for severity in severities { findings[severity, default: 0] += 1 }
  }

  /// How many findings are of a severity, or of a worse one.
  func count(from severity: Finding.Severity) -> Int {
    findings.reduce(0) { $1.key >= severity ? $0 + $1.value : $0 }
  }
}
