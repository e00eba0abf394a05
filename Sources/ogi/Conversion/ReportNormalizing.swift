internal import OGIReports

/// What turns the contents of an input into facts.
protocol ReportNormalizing: Sendable {
  func normalize(_ bytes: [UInt8], fileExtension: String) throws(NormalizationError) -> NormalizedReport
}

extension ReportNormalizer: ReportNormalizing {}

extension ReportNormalizing {
  /// Normalises an input, and says of which input it was if that fails.
  func normalize(_ input: Input) throws(InputFailure) -> ConvertedReport {
    let bytes = try input.bytes()
    do {
      return ConvertedReport(
        path: input.path, report: try normalize(bytes, fileExtension: input.fileExtension))
    } catch {
      throw InputFailure(path: input.path, reason: .normalization(error))
    }
  }
}
