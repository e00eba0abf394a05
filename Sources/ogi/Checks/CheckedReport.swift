internal import OGIReports

/// The findings of a report, as they are written as JSON.
struct CheckedReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case path = "report"
    case agency
    case year
    case severity
    case findings
  }

  let schema = OutputSchema.check
  let path: String
  let agency: NormalizedReport.Located<String>?
  let year: NormalizedReport.Located<Int>?
  let severity: Finding.Severity
  let findings: [Finding]

  /// - Parameters:
  ///   - converted: The report.
  ///   - severity: The least severity of the findings that are taken.
  init(_ converted: ConvertedReport, from severity: Finding.Severity) {
    path = converted.path
    agency = converted.report.agency
    year = converted.report.year
    self.severity = severity
    findings = converted.report.findings.worstFirst(from: severity)
  }
}
