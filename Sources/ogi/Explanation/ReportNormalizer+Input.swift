#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import OGIReports

extension ReportNormalizer {
  /// Reads an input to explain it, and says of which input it was if that fails.
  func explainer(of input: Input) throws(InputFailure) -> Explainer {
    do {
      switch input {
      case .file(let path):
        return try explainer(contentsOf: URL(filePath: path, directoryHint: .notDirectory))
      case .standardInput:
        return try explainer(of: StandardInput.readAll())
      }
    } catch let error as NormalizationError {
      throw InputFailure(path: input.path, reason: .normalization(error))
    } catch let error as SystemError {
      throw InputFailure(path: input.path, reason: .system(error))
    } catch {
      throw InputFailure(path: input.path, reason: .encoding(String(describing: error)))
    }
  }
}
