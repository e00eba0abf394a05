/// Why a text is no SSSOM/TSV.
public struct SSSOMReadingError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// There is no line with the names of the columns.
    case noHeader
    /// The header has no column of that name.
    case missingColumn(String)
    /// The header names a column twice.
    case repeatedColumn(String)
    /// A row has more fields than the header has columns.
    case tooManyFields(found: Int, expected: Int)
    /// A quote is never closed.
    case openQuote
  }

  /// The line of the file, from 1.
  public let line: Int
  /// What is wrong.
  public let kind: Kind

  /// Creates an error.
  public init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}

extension SSSOMReadingError: CustomStringConvertible {
  /// What is wrong and what to do, without the line.
  public var description: String {
    switch kind {
    case .invalidUTF8: "is not UTF-8 — save it as Unicode (UTF-8)"
    case .noHeader: "there are no columns — the first line after those with # names them"
    case .missingColumn(let name): "there is no column \(name) — put it back"
    case .repeatedColumn(let name): "the column \(name) is there twice — take one away"
    case .tooManyFields(let found, let expected):
      "there are \(found) fields for \(expected) columns — save it with tabs between the columns"
    case .openQuote: "a quote is opened here and never closed — write \"\" for a quote inside of quotes"
    }
  }
}
