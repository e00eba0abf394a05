#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import OGIReports

/// What turns the contents of an input into facts.
protocol ReportNormalizing: Sendable {
  func normalize(contentsOf url: URL) throws(NormalizationError) -> NormalizedReport
  func normalize(_ bytes: [UInt8], fileExtension: String) throws(NormalizationError) -> NormalizedReport
}

extension ReportNormalizer: ReportNormalizing {}

extension ReportNormalizing {
  /// Normalises an input, and says of which input it was if that fails.
  func normalize(_ input: Input) throws(InputFailure) -> ConvertedReport {
    do {
      return ConvertedReport(path: input.path, report: try normalizeContents(of: input))
    } catch {
      throw InputFailure(path: input.path, reason: error)
    }
  }

  private func normalizeContents(of input: Input) throws(InputFailure.Reason) -> NormalizedReport {
    switch input {
    case .file(let path):
      let url = URL(filePath: path, directoryHint: .notDirectory)
      do { return try normalize(contentsOf: url) } catch { throw .normalization(error) }
    case .standardInput:
      let bytes: [UInt8]
      do { bytes = try StandardInput.readAll() } catch { throw .system(error) }
      do { return try normalize(bytes, fileExtension: "") } catch { throw .normalization(error) }
    }
  }
}
