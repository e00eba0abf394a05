/// Why bytes could not be read as text.
public enum TextDecodingError: Error, Hashable, Sendable {
  /// The bytes are no text. The format is the one whose mark they begin with, or `nil` if none is known.
  case binary(suspectedFormat: BinaryFormat?)
  /// There are more bytes than the decoder takes.
  case tooLarge(byteCount: Int, limit: Int)
  /// ICU failed to convert the bytes.
  case conversion(ICUError)
}

extension TextDecodingError: CustomStringConvertible {
  /// What is wrong, in a sentence without its full stop.
  public var description: String {
    switch self {
    case .binary(let format?): "this is a \(format.description) file, not text"
    case .binary(nil): "this is binary data, not text"
    case .tooLarge(let byteCount, let limit): "the text has \(byteCount) bytes; the limit is \(limit)"
    case .conversion(let error): error.description
    }
  }
}
