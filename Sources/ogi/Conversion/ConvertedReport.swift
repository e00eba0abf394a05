internal import OGIReports

/// A report and the path that it was read from.
struct ConvertedReport: Sendable {
  let path: String
  let report: NormalizedReport
  /// The labels that it was read by, where these are asked for.
  var labels: [AuditedLabel] = []
}
