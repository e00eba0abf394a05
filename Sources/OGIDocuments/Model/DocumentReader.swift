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
  /// There is text, so many pieces of it, and all of it is hidden or struck out.
  case allHidden(count: Int)
  /// The bytes are no text in any encoding that the reader knows, nor a format that it reads.
  case notText(suspectedFormat: String?)
  /// The source is larger than the limit, both in bytes. The size is `nil` where the source was not read to its end.
  case tooLarge(size: Int?, limit: Int)
  /// The source has more pages, lines or cells than are read.
  case tooManyPieces(limit: Int)
  /// Elements of the source are nested deeper than is read.
  case tooDeep(limit: Int)
  /// A compressed source unpacks to more bytes than is read, or to so many times its size that it is made to do harm.
  case expandsTooMuch(limit: Int)
  /// Reading the source took longer than it may.
  case tooSlow(seconds: Int)
  /// The source is of a format that is read, and broken: `reason` says where or how.
  case damaged(format: String, reason: String)
  /// The source is encrypted.
  case encrypted(format: String)
  /// The source holds images of pages, and no text.
  case noTextLayer(format: String)
  /// Reading the format takes one of some programs, and none is installed.
  case programMissing(format: String, programs: [String])
  /// A program that the format is read by failed.
  case programFailed(program: String, reason: String)
}
