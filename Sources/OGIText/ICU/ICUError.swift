import CICUBridge

/// An error that ICU reported.
public struct ICUError: Error, Hashable, Sendable {
  /// What ICU was asked to do.
  public enum Operation: String, Hashable, Sendable {
    /// NFKC_Casefold of a text.
    case normalization
    /// A transliteration between scripts.
    case transliteration
    /// Reading a number that is spelled in words.
    case spellout
    /// Finding out a text's charset.
    case detection
    /// Converting bytes from a charset.
    case conversion
  }

  /// What ICU was asked to do.
  public let operation: Operation
  /// ICU's number for the error.
  public let code: Int32
  /// ICU's name for the error, such as `U_FILE_ACCESS_ERROR`.
  public let name: String

  init(_ operation: Operation, code: Int32) {
    self.operation = operation
    self.code = code
    name = String(cString: icu_bridge_error_name(code))
  }
}

extension ICUError: CustomStringConvertible {
  /// The operation with ICU's name and number for the error.
  public var description: String { "ICU failed in \(operation.rawValue): \(name) (\(code))" }
}
