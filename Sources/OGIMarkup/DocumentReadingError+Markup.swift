package import OGIDocuments

extension DocumentReadingError {
  /// Why markup could not be read, as a reader of a format says it.
  package init(_ error: MarkupError, format: String) {
    switch error {
    case .malformed(let line, let message):
      self = .damaged(format: format, reason: "line \(line): \(message)")
    case .tooDeep(let limit): self = .tooDeep(limit: limit)
    case .tooManyNodes(let limit): self = .tooManyPieces(limit: limit)
    case .empty: self = .empty
    case .exhausted: self = .damaged(format: format, reason: "it needs more memory than there is")
    }
  }
}
