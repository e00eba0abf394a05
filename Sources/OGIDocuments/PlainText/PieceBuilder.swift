/// Collects the pieces and blocks of a document, with the place of each piece in the text.
struct PieceBuilder {
  let utf8: [UInt8]
  /// The place of a piece by its number, from 1, its line and its column.
  var place: (_ ordinal: Int, _ line: Int, _ column: Int) -> Place = { .text(line: $1, column: $2) }
  private(set) var pieces: [Piece] = []
  private(set) var blocks: [Document.Block] = []
  private var blockStart = 0
  private let limit: Int
  /// Whether there were more pieces than the limit. Those beyond it are left out.
  private(set) var isOverfull = false

  init(utf8: [UInt8], limit: Int) {
    self.utf8 = utf8
    self.limit = limit
    pieces.reserveCapacity(min(utf8.count / 24, limit))
  }

  /// Counts the columns of a line from left to right.
  struct Cursor {
    let line: Line
    /// The offset up to which scalars are counted, and their number.
    fileprivate var offset: Int
    fileprivate var scalars = 0

    init(_ line: Line) {
      self.line = line
      offset = line.range.lowerBound
    }
  }

  /// Adds a piece for the text between two offsets of a line, without the blanks around it.
  ///
  /// Call with one cursor a line, from left to right.
  mutating func add(
    _ range: Range<Int>, at cursor: inout Cursor, startsRow: Bool = false, isCell: Bool = false
  ) {
    guard hasRoom(for: 1) else { return }
    let trimmed = withoutMarkup(trim(range))
    advance(&cursor, to: range.lowerBound)
    let cellColumn = cursor.scalars
    advance(&cursor, to: trimmed.lowerBound)
    let column = (trimmed.isEmpty ? cellColumn : cursor.scalars) + 1
    pieces.append(
      Piece(
        range: trimmed, place: place(pieces.count + 1, cursor.line.number, column), startsRow: startsRow,
        isCell: isCell, indentation: trimmed.isEmpty ? 0 : cursor.scalars - cellColumn))
  }

  /// Adds a cell; one with figures after wide gaps as several.
  mutating func addCell(_ range: Range<Int>, at cursor: inout Cursor, startsRow: Bool) {
    guard cursor.line.hasGap, let chunks = LineCutter(utf8: utf8).chunks(ofCell: range) else {
      return add(range, at: &cursor, startsRow: startsRow, isCell: true)
    }
    for (index, chunk) in chunks.enumerated() {
      add(chunk.range, at: &cursor, startsRow: startsRow && index == 0, isCell: true)
    }
  }

  /// Adds a cell of a table whose source tells where it begins and ends.
  mutating func addCell(
    _ range: Range<Int>, place: Place, startsRow: Bool, indentation: Int, columns: Range<Int>?
  ) {
    guard hasRoom(for: 1) else { return }
    let trimmed = trim(range)
    let blanks = utf8[range.lowerBound..<max(range.lowerBound, trimmed.lowerBound)]
    let width = trimmed.isEmpty ? 0 : blanks.count { $0 & 0xC0 != 0x80 } + indentation
    pieces.append(
      Piece(
        range: trimmed, place: place, startsRow: startsRow, isCell: true, indentation: width, columns: columns
      ))
  }

  /// Whether so many more pieces stay within the limit.
  mutating func hasRoom(for count: Int) -> Bool {
    if pieces.count + count > limit { isOverfull = true }
    return !isOverfull
  }

  /// Lengthens the last piece up to an offset: the cell goes on there.
  mutating func extendLast(to end: Int) {
    guard let last = pieces.indices.last else { return }
    let range = pieces[last].range
    guard !range.isEmpty else { return }
    pieces[last].range = range.lowerBound..<trim(range.lowerBound..<max(end, range.upperBound)).upperBound
  }

  /// Gives the last piece, an empty cell, the text of a line.
  mutating func fillLast(with range: Range<Int>, at cursor: inout Cursor) {
    guard let last = pieces.popLast() else { return }
    add(range, at: &cursor, startsRow: last.startsRow, isCell: last.isCell)
  }

  /// Ends the block that the pieces since the last call make.
  mutating func closeBlock(_ layout: Document.Block.Layout) {
    guard blockStart < pieces.count else { return }
    if let last = blocks.indices.last, blocks[last].layout == layout, layout == .lines {
      blocks[last].pieces = blocks[last].pieces.lowerBound..<pieces.count
    } else {
      blocks.append(Document.Block(layout: layout, pieces: blockStart..<pieces.count))
    }
    blockStart = pieces.count
  }

  /// Tells whether the last piece is an empty cell.
  var lastIsEmpty: Bool { pieces.last?.isEmpty ?? false }

  private func advance(_ cursor: inout Cursor, to offset: Int) {
    guard offset > cursor.offset else { return }
    utf8.withUnsafeBufferPointer { text in
      for index in cursor.offset..<min(offset, text.count) where text[index] & 0xC0 != 0x80 {
        cursor.scalars += 1
      }
    }
    cursor.offset = offset
  }

  /// A trimmed range without Markdown's signs for headings (`##`) and strong emphasis (`**`) around its text.
  private func withoutMarkup(_ range: Range<Int>) -> Range<Int> {
    var text = utf8[range]
    if text.first == UInt8(ascii: "#") {
      let heading = text.drop { $0 == UInt8(ascii: "#") }
      if heading.first == Byte.space { text = utf8[trim(heading.startIndex..<heading.endIndex)] }
    }
    if text.count > 4, text.prefix(2).allSatisfy(Self.isEmphasis), text.suffix(2).allSatisfy(Self.isEmphasis)
    {
      text = text.dropFirst(2).dropLast(2)
    }
    return text.startIndex..<text.endIndex
  }

  private static func isEmphasis(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") }

  /// A range without the blanks, tabs and line breaks at its ends.
  private func trim(_ range: Range<Int>) -> Range<Int> {
    utf8.withUnsafeBufferPointer { text in
      var lower = range.lowerBound
      while lower < range.upperBound, let length = spaceLength(in: text, at: lower) { lower += length }
      var upper = min(range.upperBound, text.count)
      while upper > lower {
        var start = upper - 1
        while start > lower, text[start] & 0xC0 == 0x80 { start -= 1 }
        guard let length = spaceLength(in: text, at: start), start + length == upper else { break }
        upper = start
      }
      return lower <= upper ? lower..<upper : range.lowerBound..<range.lowerBound
    }
  }

  private func spaceLength(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    switch text[index] {
    case Byte.tab, Byte.lineFeed, Byte.carriageReturn: 1
    default: blankLength(in: text, at: index)
    }
  }
}
