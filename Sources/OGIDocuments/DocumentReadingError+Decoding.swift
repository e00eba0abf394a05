import OGIText

extension DocumentReadingError {
  /// Why bytes are no text, as a reader says it.
  init(_ error: TextDecodingError) {
    switch error {
    case .empty: self = .empty
    case .tooLarge(let size, let limit): self = .tooLarge(size: size, limit: limit)
    case .binary(let format): self = .notText(suspectedFormat: format)
    }
  }
}
