/// A piece of a document's text: a cell, a line, or a part of a line between wide gaps.
///
/// A reader does not decide what a row of a table is. It cuts text into pieces, in reading order, and says of
/// each what the source shows. An empty cell is a piece whose range is empty.
public struct Piece: Hashable, Sendable {
  /// The piece's text, as offsets into ``Document/utf8``; surrounding blanks are left out.
  public var range: Range<Int>
  /// Where the text begins in the source. An empty cell has the place at which its text would stand.
  public var place: Place
  /// Whether the source breaks a row before this piece. `false` where the source does not tell.
  public var startsRow: Bool
  /// Whether the source marks the piece as a cell, so that an empty one is a blank of a table.
  public var isCell: Bool
  /// The width of the blanks before the text within its cell or line, in Unicode scalars.
  public var indentation: Int
  /// The columns of its table's grid that the cell takes, from 0; `nil` where the source does not state them, as plain text
  /// does not, whose cells can only be counted.
  public var columns: Range<Int>?

  /// Creates a piece from its parts.
  public init(
    range: Range<Int>, place: Place, startsRow: Bool = false, isCell: Bool = false, indentation: Int = 0,
    columns: Range<Int>? = nil
  ) {
    self.range = range
    self.place = place
    self.startsRow = startsRow
    self.isCell = isCell
    self.indentation = indentation
    self.columns = columns
  }

  /// Whether the piece has no text.
  public var isEmpty: Bool { range.isEmpty }
}

/// What some sources know of a piece beyond ``Piece``: spans of a cell, an engine's confidence, what was not read.
///
/// Kept beside the pieces, in ``Document/attributes``, for the few pieces that have them.
public struct PieceAttributes: Hashable, Sendable {
  /// The number of rows that the cell spans, 1 or more.
  public var rowSpan: Int
  /// The number of columns that the cell spans, 1 or more.
  public var columnSpan: Int
  /// The recognition engine's confidence in the text, from 0 to 1.
  public var confidence: Double?
  /// Whether the cell holds something that was not read: a picture, a form's field, or marks in which an engine recognised
  /// nothing.
  public var isUnread: Bool

  /// Creates attributes from their parts.
  public init(rowSpan: Int = 1, columnSpan: Int = 1, confidence: Double? = nil, isUnread: Bool = false) {
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.confidence = confidence
    self.isUnread = isUnread
  }
}
