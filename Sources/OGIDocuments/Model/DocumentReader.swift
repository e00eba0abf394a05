/// A reader of one kind of source, such as plain text or HTML.
///
/// Readers are values without state. A consumer plugs in those it needs; each lives in a target of its own, with
/// its own dependencies.
public protocol DocumentReader: Sendable {
  /// Whether the bytes look like a source of this reader's kind.
  ///
  /// Decide by content first; `fileExtension` (lower-case, without the dot, empty if none) is a hint.
  func canRead(_ bytes: [UInt8], fileExtension: String) -> Bool

  /// Reads the source into pieces.
  ///
  /// - Throws: ``DocumentReadingError`` when the bytes hold nothing that can be read.
  func read(_ bytes: [UInt8]) throws(DocumentReadingError) -> Document
}

/// Why a source could not be read.
public enum DocumentReadingError: Error, Hashable, Sendable {
  /// There are no bytes, or nothing but blanks.
  case empty
  /// The bytes are no text in any encoding that the reader knows, nor a format that it reads.
  case notText(suspectedFormat: String?)
  /// The source is larger than the limit, both in bytes. The size is `nil` where the source was not read to its end.
  case tooLarge(size: Int?, limit: Int)
  /// The source has more lines, or more cells, than are read.
  case tooManyPieces(limit: Int)
}
