internal import OGIReports

/// What turns the contents of an input into facts.
protocol ReportNormalizing: Sendable {
  func normalize(_ bytes: [UInt8], fileExtension: String) throws(NormalizationError) -> NormalizedReport
  /// The same, with the labels that the report was read by.
  func audit(_ bytes: [UInt8], fileExtension: String) throws(NormalizationError) -> AuditedReport
}

extension ReportNormalizer: ReportNormalizing {}

extension ReportNormalizing {
  /// Normalises an input, and says of which input it was if that fails.
  func normalize(_ input: Input) throws(InputFailure) -> ConvertedReport {
    try normalize(input, auditing: false).report
  }

  /// Normalises an input, with the labels that it was read by if they are asked for.
  func normalize(
    _ input: Input, auditing: Bool
  ) throws(InputFailure) -> (report: ConvertedReport, labels: [AuditedLabel]) {
    let bytes = try input.bytes()
    do {
      let audited =
        auditing
        ? try audit(bytes, fileExtension: input.fileExtension)
        : AuditedReport(report: try normalize(bytes, fileExtension: input.fileExtension), labels: [])
      return (ConvertedReport(path: input.path, report: audited.report), audited.labels)
    } catch {
      throw InputFailure(path: input.path, reason: .normalization(error))
    }
  }
}
