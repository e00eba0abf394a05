package import OGIText

extension DocumentReadingError {
  /// Why bytes are no text, as a reader says it.
  package init(_ error: TextDecodingError) {
    switch error {
    case .tooLarge(let byteCount, let limit): self = .tooLarge(size: byteCount, limit: limit)
    case .binary(let format): self = .notText(suspectedFormat: format?.description)
    case .conversion: self = .notText(suspectedFormat: nil)
    }
  }
}
