internal import OGIDocuments
internal import OGISchema

/// Puts into words why a report could not be normalised: what is wrong, and what to do.
public struct NormalizationErrorRenderer: Sendable {
  /// Creates a renderer.
  public init() {}

  /// What is wrong with the source and what to do, as the end of an English sentence that begins with its name:
  /// `is empty — check how it was saved`.
  public func predicate(for error: NormalizationError) -> String {
    switch error {
    case .unreadable(_, let reason):
      "could not be read (\(reason)) — check the path and its permissions"
    case .reading(let error):
      DocumentReadingErrorRenderer().predicate(for: error)
    case .noStatistics(let passedOver):
      predicate(forPassedOver: passedOver)
    }
  }

  /// The same as a sentence, with the path of the source if the error knows it.
  public func text(for error: NormalizationError) -> String {
    let subject = if case .unreadable(let path, _) = error { "\(path):" } else { "the source" }
    return "\(subject) \(predicate(for: error))"
  }

  private func predicate(forPassedOver tables: [PassedOverTable]) -> String {
    guard let first = tables.first else {
      return
        "holds no statistics tables — check that it has the report's tables as text; pictures of them need OCR first"
    }
    let places = tables.count == 1 ? "1 table at" : "\(tables.count) tables from"
    return """
      holds no table of a known form (passed over \(places) \(first.source), \(first.reason)) \
      — compare its labels with the forms in Mappings/, or draft a form of it
      """
  }
}
