/// Puts a document together from the lines and tables that a reader finds, in reading order.
///
/// Tables become rows of cells, an empty cell among them. Lines between tables are read as those of plain text are: a
/// table may stand in them too, one cell a line, or parted by tabs, bars or gaps.
public struct DocumentBuilder: Sendable {
  /// Whether an OCR engine read the source.
  public var isScanned = false
  /// What the reader noticed.
  public var notices: [ReadingNotice] = []

  private let limit: Int
  private var utf8: [UInt8] = []
  private var parts: [Part] = []
  private var tableCount = 0
  private var cellCount = 0
  /// Where each line stands, if the source tells better than by its number.
  private var linePlaces: [Place?] = []

  private enum Part {
    /// Lines, each with a line feed at its end.
    case lines(bytes: Range<Int>, numbers: Range<Int>)
    case table(name: String, rows: [[StoredCell]])
  }

  private struct StoredCell {
    let bytes: Range<Int>
    let cell: TableGrid.Cell
  }

  /// Makes a builder.
  ///
  /// - Parameter limit: The most lines, and the most pieces.
  public init(limit: Int = ReadingLimits.pieces) { self.limit = limit }

  /// Whether there is more than the limits allow: the rest is not taken.
  public var isOverfull: Bool { linePlaces.count + cellCount > limit || isTooLarge }

  /// Whether there is more text than is read of a source: one may repeat what it holds once.
  private var isTooLarge: Bool { utf8.count > ReadingLimits.bytes }

  /// Adds text outside of tables; each line break in it ends a line.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - place: Where it stands; `nil` for the number of the line among those outside of tables.
  /// - Complexity: Linear in the text.
  public mutating func addLines(_ text: String, place: Place? = nil) {
    guard !isOverfull else { return }
    let start = utf8.count
    let first = linePlaces.count
    var text = text
    text.withUTF8 { bytes in
      var count = 1
      for byte in bytes {
        // What would break a line for plain text breaks one here.
        utf8.append(byte == Byte.carriageReturn ? Byte.lineFeed : byte)
        if byte == Byte.lineFeed || byte == Byte.carriageReturn { count += 1 }
      }
      linePlaces += [Place?](repeating: place, count: count)
    }
    utf8.append(Byte.lineFeed)
    if case .lines(let bytes, let numbers) = parts.last {
      parts[parts.count - 1] = .lines(
        bytes: bytes.lowerBound..<utf8.count, numbers: numbers.lowerBound..<linePlaces.count)
    } else {
      parts.append(.lines(bytes: start..<utf8.count, numbers: first..<linePlaces.count))
    }
  }

  /// Adds a table. One that has a single column is no table but lines, which stand in its cells if it has a name.
  ///
  /// - Complexity: Linear in the table.
  public mutating func addTable(_ table: TableGrid) {
    guard table.rows.contains(where: { $0.count > 1 }) else {
      for cell in table.rows.joined() {
        addLines(
          cell.text,
          place: cell.place ?? table.name.map { .cell(address: "\($0)!\(cell.address)", ordinal: 0) })
      }
      return
    }
    tableCount += 1
    var rows: [[StoredCell]] = []
    for row in table.rows where !isOverfull {
      cellCount += row.count
      rows.append(
        row.map { cell in
          let start = utf8.count
          if !isTooLarge { utf8 += cell.text.utf8 }
          return StoredCell(bytes: start..<utf8.count, cell: cell)
        })
    }
    parts.append(.table(name: table.name ?? "table \(tableCount)", rows: rows))
  }

  /// The document.
  ///
  /// - Throws: ``DocumentReadingError/tooManyPieces(limit:)``, ``DocumentReadingError/tooLarge(size:limit:)``, or
  ///   ``DocumentReadingError/empty`` or ``DocumentReadingError/allHidden(count:)`` if no piece has text.
  /// - Complexity: O(n log n) at most in the bytes of the text.
  public consuming func document() throws(DocumentReadingError) -> Document {
    guard !isTooLarge else { throw .tooLarge(size: nil, limit: ReadingLimits.bytes) }
    guard !isOverfull else { throw .tooManyPieces(limit: limit) }
    var pieces = PieceBuilder(utf8: utf8, limit: limit)
    var attributes: [Int: PieceAttributes] = [:]
    for part in parts {
      switch part {
      case .lines(let bytes, let numbers):
        try add(linesIn: bytes, numbers, to: &pieces)
      case .table(let name, let rows):
        for row in rows { add(row, of: name, to: &pieces, attributes: &attributes) }
        pieces.closeBlock(.rows)
      }
      guard !pieces.isOverfull else { throw .tooManyPieces(limit: limit) }
    }
    guard pieces.pieces.contains(where: { !$0.isEmpty }) else {
      throw hiddenCount > 0 ? .allHidden(count: hiddenCount) : .empty
    }
    return Document(
      utf8: utf8, pieces: pieces.pieces, blocks: pieces.blocks, attributes: attributes, notices: notices,
      isScanned: isScanned)
  }

  /// How many texts were left out.
  private var hiddenCount: Int {
    notices.reduce(0) { if case .hiddenText(let count) = $1 { $0 + count } else { $0 } }
  }

  private func add(
    linesIn bytes: Range<Int>, _ numbers: Range<Int>, to pieces: inout PieceBuilder
  ) throws(DocumentReadingError) {
    guard let lines = lines(of: utf8, in: bytes, limit: limit) else { throw .tooManyPieces(limit: limit) }
    let first = numbers.lowerBound
    let places = linePlaces
    pieces.place = { ordinal, line, _ in
      let index = first + line - 1
      let place = places.indices.contains(index) ? places[index] : nil
      return place?.numbered(ordinal) ?? .cell(address: "line \(index + 1)", ordinal: ordinal)
    }
    pieces.addText(lines, scan: nil)
  }

  private func add(
    _ row: [StoredCell], of table: String, to pieces: inout PieceBuilder,
    attributes: inout [Int: PieceAttributes]
  ) {
    for (index, stored) in row.enumerated() {
      let cell = stored.cell
      let ordinal = pieces.pieces.count + 1
      let known = PieceAttributes(
        rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, confidence: cell.confidence,
        isUnread: cell.isUnread)
      if known != PieceAttributes() { attributes[pieces.pieces.count] = known }
      pieces.addCell(
        stored.bytes,
        place: cell.place?.numbered(ordinal) ?? .cell(address: "\(table)!\(cell.address)", ordinal: ordinal),
        startsRow: index == 0, indentation: cell.indentation, columns: cell.statedColumns)
    }
  }
}

extension Place {
  /// The place, with its number in reading order if it is a cell.
  fileprivate func numbered(_ ordinal: Int) -> Place {
    if case .cell(let address, _) = self { .cell(address: address, ordinal: ordinal) } else { self }
  }
}
