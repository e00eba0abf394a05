/// A document as a reader hands it on: pieces of text in reading order, in blocks, each with its place.
public struct Document: Sendable {
  /// The text of all pieces, in UTF-8. For a plain text file it is the whole decoded file.
  public let utf8: [UInt8]
  /// The pieces, in reading order.
  public let pieces: [Piece]
  /// Stretches of pieces of one layout. They cover all pieces, in order, without overlap.
  public let blocks: [Block]
  /// What is known of single pieces beyond their text and place, by the piece's index.
  public let attributes: [Int: PieceAttributes]
  /// What the reader noticed and a person should know.
  public let notices: [ReadingNotice]
  /// Whether the text bears the marks of an OCR engine that reads line by line: blanks between the characters of words,
  /// or stray marks beside wide gaps.
  public let isScanned: Bool

  /// Creates a document from its parts. Blocks are cut to the pieces that there are.
  public init(
    utf8: [UInt8], pieces: [Piece], blocks: [Block], attributes: [Int: PieceAttributes] = [:],
    notices: [ReadingNotice] = [], isScanned: Bool = false
  ) {
    self.utf8 = utf8
    self.pieces = pieces
    self.blocks = blocks.map { block in
      Block(layout: block.layout, pieces: block.pieces.clamped(to: pieces.indices))
    }
    self.attributes = attributes
    self.notices = notices
    self.isScanned = isScanned
  }

  /// A stretch of pieces that the source lays out in one way.
  public struct Block: Hashable, Sendable {
    /// How a stretch of a document is laid out.
    public enum Layout: Hashable, Sendable {
      /// Lines of running text. Row breaks are not known.
      case lines
      /// Cells whose rows are not known: one cell a line.
      case cells
      /// Cells in rows.
      case rows
    }

    /// How the stretch is laid out.
    public var layout: Layout
    /// Indices of ``Document/pieces``.
    public var pieces: Range<Int>

    /// Creates a block from its parts.
    public init(layout: Layout, pieces: Range<Int>) {
      self.layout = layout
      self.pieces = pieces
    }
  }

  /// Whether a piece is a cell that holds something that was not read: an empty one is no blank, and a figure in it not
  /// all that the cell says.
  ///
  /// - Complexity: O(1).
  public func isUnread(_ piece: Int) -> Bool { attributes[piece]?.isUnread ?? false }

  /// Calls a closure with the bytes of a piece's text.
  ///
  /// - Complexity: O(1) besides the closure: nothing is copied.
  package func withUTF8<Result>(of piece: Piece, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = piece.range.clamped(to: 0..<utf8.count)
    return utf8.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The piece's text as it stands in the source, line breaks within a cell included.
  ///
  /// - Complexity: Linear in the text, which is copied.
  public func text(of piece: Piece) -> String {
    let range = piece.range.clamped(to: 0..<utf8.count)
    return String(decoding: utf8[range], as: UTF8.self)
  }
}

/// Something that a reader noticed about its source and did not hide.
public enum ReadingNotice: Hashable, Sendable {
  /// The text was not valid in its encoding, or held U+FFFD already: so many characters are lost.
  case charactersLost(count: Int, encoding: String)
  /// The encoding was found by statistics, not by a mark or by strict decoding.
  case encodingGuessed(String, confidence: Double)
  /// The text held control characters, which are left out of labels and figures.
  case controlCharacters(count: Int)
  /// So many texts were left out, as the source hides them or strikes them out: runs of a text, cells or sheets.
  case hiddenText(count: Int)
}
