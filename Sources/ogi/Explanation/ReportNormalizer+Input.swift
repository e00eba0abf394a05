internal import OGIReports

extension ReportNormalizer {
  /// Reads an input to explain it, and says of which input it was if that fails.
  func explainer(of input: Input) throws(InputFailure) -> Explainer {
    do {
      return try explainer(ofContentsOf: input)
    } catch {
      throw InputFailure(path: input.path, reason: error)
    }
  }

  private func explainer(ofContentsOf input: Input) throws(InputFailure.Reason) -> Explainer {
    let bytes = try input.contents()
    do {
      return try explainer(of: bytes, fileExtension: input.fileExtension)
    } catch {
      throw .normalization(error)
    }
  }
}
