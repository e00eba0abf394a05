import OGIDocuments
import Testing

@Suite("Tables with spans")
struct TableGridTests {
  private typealias Cell = TableGrid.Cell

  @Test("Cells take the columns that cells from above leave free")
  func placesCells() {
    var grid = TableGrid()
    grid.appendRow([Cell("a", rowSpan: 2), Cell("b", columnSpan: 2), Cell("c", rowSpan: 3)])
    grid.appendRow([Cell("d"), Cell("e")])
    grid.appendRow([Cell("f"), Cell("g"), Cell("h"), Cell("i")])
    #expect(grid.rows.map { $0.map(\.column) } == [[0, 1, 3], [1, 2], [0, 1, 2, 4]])
    #expect(grid.rows.map { $0.map(\.row) } == [[0, 0, 0], [1, 1], [2, 2, 2, 2]])
  }

  @Test("Places are those of an oracle that keeps every place of the grid")
  func agreesWithOracle() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      var grid = TableGrid()
      var taken: Set<[Int]> = []
      for row in 0..<8 {
        let cells = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
          Cell(
            "", rowSpan: .random(in: 1...4, using: &generator),
            columnSpan: .random(in: 1...3, using: &generator))
        }
        grid.appendRow(cells)
        var column = 0
        var spans: [(Int, Cell)] = []
        for (index, cell) in cells.enumerated() {
          while taken.contains([row, column]) { column += 1 }
          #expect(grid.rows[row][index].column == column)
          spans.append((column, cell))
          column += cell.columnSpan
        }
        for (column, cell) in spans {
          for y in row..<row + cell.rowSpan {
            for x in column..<column + cell.columnSpan { taken.insert([y, x]) }
          }
        }
      }
    }
  }

  @Test("Spans that are no spans are 1, and no span is wider than any table")
  func clampsSpans() {
    #expect(Cell("", rowSpan: 0, columnSpan: -3).rowSpan == 1)
    #expect(Cell("", rowSpan: 1, columnSpan: .max).columnSpan == TableGrid.widestSpan)
  }

  @Test("Spans that cover millions of places end")
  func ends() {
    var grid = TableGrid()
    grid.appendRow([Cell](repeating: Cell("", rowSpan: 1000, columnSpan: 1000), count: 20_000))
    for _ in 0..<50_000 { grid.appendRow([Cell("1")]) }
    #expect(grid.rows.count == 50_001)
  }
}
