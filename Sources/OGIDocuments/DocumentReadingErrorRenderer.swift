/// Puts into words why a source could not be read: what is wrong, and what to do.
public struct DocumentReadingErrorRenderer: Sendable {
  /// Creates a renderer.
  public init() {}

  /// What is wrong with the source and what to do, as the end of an English sentence that begins with its name:
  /// `is empty — check how it was saved`.
  public func predicate(for error: DocumentReadingError) -> String {
    switch error {
    case .empty:
      "is empty — check how it was saved"
    case .notText(let format):
      "is not text\(format.map { " but \($0)" } ?? "") — extract its text first"
    case .tooLarge(let size?, let limit):
      "has \(size) bytes, more than the limit of \(limit) — cut out the report"
    case .tooLarge(nil, let limit):
      "has more bytes than the limit of \(limit) — cut out the report"
    case .tooManyPieces(let limit):
      "has more lines or cells than the limit of \(limit) — cut out the report"
    }
  }
}

extension DocumentReadingError: CustomStringConvertible {
  /// A sentence, as ``DocumentReadingErrorRenderer`` words it.
  public var description: String { "the source \(DocumentReadingErrorRenderer().predicate(for: self))" }
}
