internal import OGIReports

/// What turns the contents of an input into facts.
protocol ReportNormalizing: Sendable {
  func normalize(_ bytes: [UInt8], fileExtension: String) throws(NormalizationError) -> NormalizedReport
  /// The same, with the labels that the report was read by.
  func audit(_ bytes: [UInt8], fileExtension: String) throws(NormalizationError) -> AuditedReport
}

extension ReportNormalizer: ReportNormalizing {}

extension ReportNormalizing {
  /// Normalises an input, with the labels that it was read by if they are asked for, and says of which input it was if that
  /// fails.
  func normalize(_ input: Input, auditing: Bool = false) throws(InputFailure) -> ConvertedReport {
    let bytes = try input.bytes()
    do {
      guard auditing else {
        return ConvertedReport(
          path: input.path, report: try normalize(bytes, fileExtension: input.fileExtension))
      }
      let audited = try audit(bytes, fileExtension: input.fileExtension)
      return ConvertedReport(path: input.path, report: audited.report, labels: audited.labels)
    } catch {
      throw InputFailure(path: input.path, reason: .normalization(error))
    }
  }
}
