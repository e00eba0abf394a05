/// The row and column of a cell, from 0.
struct CellReference: Hashable {
  let row: Int
  let column: Int

  /// Excel's: a sheet has 1,048,576 rows of 16,384 columns.
  static let rows = 0..<1_048_576
  static let columns = 0..<16_384

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads a reference such as `B7` or `$B$7`; `nil` if it is none, or of no cell of a sheet.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0: column = column * 26 + Int(byte - 0x40)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0: row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard column <= Self.columns.count, row <= Self.rows.count else { return nil }
    }
    guard row > 0 else { return nil }
    self.init(row: row - 1, column: column - 1)
  }
}

/// A rectangle of cells, such as those that are merged into one.
struct CellRange {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  /// Reads a range such as `A1:C3`; `nil` if it is none.
  init?(_ text: String) {
    let corners = text.split(separator: ":").map { CellReference($0) }
    guard corners.count == 2, let first = corners.first ?? nil, let last = corners.last ?? nil,
      first.row <= last.row, first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }

  /// All cells of a sheet.
  static let all = CellRange(
    rows: 0...CellReference.rows.upperBound, columns: 0...CellReference.columns.upperBound)

  private init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  func contains(_ cell: CellReference) -> Bool {
    rows.contains(cell.row) && columns.contains(cell.column)
  }

  /// The cell that holds what the whole shows.
  var origin: CellReference { CellReference(row: rows.lowerBound, column: columns.lowerBound) }
}
