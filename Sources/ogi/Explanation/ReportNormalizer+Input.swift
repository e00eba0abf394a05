internal import OGIReports

extension ReportNormalizer {
  /// Reads an input to explain it, and says of which input it was if that fails.
  func explainer(of input: Input) throws(InputFailure) -> Explainer {
    let bytes = try input.bytes()
    do {
      return try explainer(of: bytes, fileExtension: input.fileExtension)
    } catch {
      throw InputFailure(path: input.path, reason: .normalization(error))
    }
  }
}
