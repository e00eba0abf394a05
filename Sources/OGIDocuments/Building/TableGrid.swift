/// A table whose source tells its rows, cells and spans: one of HTML, of a text document, or of a spreadsheet.
public struct TableGrid: Sendable {
  /// What the places of the cells call the table, such as a sheet's name; `nil` for its number in the document.
  public var name: String?
  /// The cells of each row, from left to right. A row in which all is covered by cells from above has none.
  public private(set) var rows: [[Cell]] = []
  /// For each column, the first row that no cell from above covers.
  private var freeRows: [Int] = []
  /// How many places of the grid cells from above cover, in all.
  private var coveredArea = 0

  /// A cell of a table.
  public struct Cell: Hashable, Sendable {
    /// The text, with a line feed between its lines. Blanks around it are left out when it becomes a piece.
    public var text: String
    /// The number of rows that the source says the cell spans.
    public var rowSpan: Int
    /// The number of columns that the source says the cell spans.
    public var columnSpan: Int
    /// How far the text is indented, in characters, beside the blanks that it begins with.
    public var indentation: Int
    /// The recognition engine's confidence in the text, from 0 to 1.
    public var confidence: Double?
    /// Whether the cell holds something that was not read: it is no blank, and its text not all that it says.
    public var isUnread: Bool
    /// Where the cell stands, if the source tells better than by row and column.
    public var place: Place?
    /// The first row of the grid that the cell takes, from 0.
    public fileprivate(set) var row = 0
    /// The first column of the grid that the cell takes, from 0.
    public fileprivate(set) var column = 0
    /// The columns that the cell takes, from 0; `nil` where the source does not state them.
    public fileprivate(set) var statedColumns: Range<Int>?

    /// Creates a cell.
    public init(
      _ text: String, rowSpan: Int = 1, columnSpan: Int = 1, indentation: Int = 0, confidence: Double? = nil,
      isUnread: Bool = false, place: Place? = nil
    ) {
      self.text = text
      self.rowSpan = max(1, min(rowSpan, TableGrid.widestSpan))
      self.columnSpan = max(1, min(columnSpan, TableGrid.widestSpan))
      self.indentation = indentation
      self.confidence = confidence
      self.isUnread = isUnread
      self.place = place
    }
  }

  /// The most rows or columns that a cell spans: HTML's limit for `colspan`. A wider span is a mistake.
  public static let widestSpan = 1_000

  /// The most columns that cells cover in rows beneath them: those of a spreadsheet (ECMA-376, 18.3.1.73; `XFD`).
  static let mostCoveredColumns = 16_384
  /// The most places that cells cover in rows beneath them. Beyond, cells are placed as if none were covered.
  static let mostCoveredArea = ReadingLimits.pieces

  /// Creates a table without rows.
  public init(name: String? = nil) { self.name = name }

  /// Adds a row whose cells take the columns that cells from above leave free, one after the other.
  ///
  /// The columns are HTML's, by its algorithm for forming a table (WHATWG HTML, 4.9.12.1), but that a column that is
  /// taken already is passed over and never shared. They are the source's, but for cells that have a place of their own.
  ///
  /// - Complexity: Linear in the cells, and in the places that are covered: a million at most for all rows.
  public mutating func appendRow(_ cells: [Cell]) {
    let row = rows.count
    var column = 0
    rows.append(
      cells.map { cell in
        while column < freeRows.count, freeRows[column] > row { column += 1 }
        var cell = cell
        cell.row = row
        cell.column = column
        // A cell that was found on a page is known by its place, and by its order among the cells that were found there.
        if cell.place == nil { cell.statedColumns = column..<column + cell.columnSpan }
        column += cell.columnSpan
        return cell
      })
    for cell in rows[row] where cell.rowSpan > 1 { cover(cell) }
  }

  /// Adds a row whose cells stand in given columns; what lies between them is covered or not there.
  ///
  /// - Parameters:
  ///   - cells: The cells with their columns, counted from 0, from left to right.
  ///   - row: The row of the grid, counted from 0, where rows were left out.
  public mutating func appendRow(_ cells: [(column: Int, cell: Cell)], at row: Int? = nil) {
    rows.append(
      cells.map { column, cell in
        var cell = cell
        cell.row = row ?? rows.count
        cell.column = column
        cell.statedColumns = column..<column + cell.columnSpan
        return cell
      })
  }

  private mutating func cover(_ cell: Cell) {
    let columns = (cell.column..<cell.column + cell.columnSpan).clamped(to: 0..<Self.mostCoveredColumns)
    coveredArea += columns.count * (cell.rowSpan - 1)
    guard coveredArea <= Self.mostCoveredArea else { return }
    if freeRows.count < columns.upperBound {
      freeRows += [Int](repeating: 0, count: columns.upperBound - freeRows.count)
    }
    for column in columns { freeRows[column] = max(freeRows[column], cell.row + cell.rowSpan) }
  }
}

extension TableGrid.Cell {
  /// The cell's address in the way of spreadsheets, such as `C5`.
  var address: String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let digit = UInt8((rest - 1) % 26)
      letters = String(UnicodeScalar(UInt8(ascii: "A") + digit)) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row + 1)"
  }
}
