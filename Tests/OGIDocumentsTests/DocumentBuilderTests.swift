import OGIDocuments
import Testing

@Suite("Documents built of lines and tables")
struct DocumentBuilderTests {
  private func grid(_ rows: [[String]], name: String? = nil) -> TableGrid {
    var grid = TableGrid(name: name)
    for row in rows { grid.appendRow(row.map { TableGrid.Cell($0) }) }
    return grid
  }

  @Test("Lines and rows come in order, each in a block, with places that tell where")
  func keepsOrder() throws {
    var builder = DocumentBuilder()
    builder.addLines("标题")
    builder.addTable(grid([["规章", "1"], ["许可", ""]]))
    builder.addLines("尾")
    builder.addTable(grid([["a", "b"]], name: "Sheet1"))
    let document = try builder.document()
    #expect(document.pieces.map { document.text(of: $0) } == ["标题", "规章", "1", "许可", "", "尾", "a", "b"])
    #expect(
      document.pieces.map(\.place.description) == [
        "line 1", "table 1!A1", "table 1!B1", "table 1!A2", "table 1!B2", "line 2", "Sheet1!A1", "Sheet1!B1",
      ])
    #expect(document.pieces.map(\.startsRow) == [false, true, false, true, false, false, true, false])
    #expect(document.blocks.map(\.layout) == [.lines, .rows, .lines, .rows])
  }

  @Test("Blanks before a cell's text are its indentation, and spans are kept beside")
  func keepsIndentationAndSpans() throws {
    var builder = DocumentBuilder()
    var grid = TableGrid()
    grid.appendRow([.init("\u{A0}\u{A0}\u{3000}规章", rowSpan: 2, columnSpan: 3, indentation: 1), .init("1")])
    grid.appendRow([.init("", isUnread: true)])
    builder.addTable(grid)
    let document = try builder.document()
    #expect(document.pieces[0].indentation == 4 && document.text(of: document.pieces[0]) == "规章")
    #expect(
      document.attributes == [
        0: PieceAttributes(rowSpan: 2, columnSpan: 3), 2: PieceAttributes(isUnread: true),
      ])
    #expect(document.pieces.indices.map(document.isUnread) == [false, false, true])
  }

  @Test("A cell says its columns where the source does")
  func keepsStatedColumns() throws {
    var counted = TableGrid()
    counted.appendRow([.init("规章", rowSpan: 2, columnSpan: 2), .init("1")])
    counted.appendRow([.init("2"), .init("", place: .page(number: 1, x: 0, y: 0, width: 1, height: 1))])
    var given = TableGrid()
    let place = Place.page(number: 1, x: 0, y: 0, width: 1, height: 1)
    given.appendRow([
      (column: 1, cell: .init("许可", place: place)), (column: 4, cell: .init("3", columnSpan: 2)),
    ])
    var builder = DocumentBuilder()
    builder.addTable(counted)
    builder.addTable(given)
    builder.addLines("处罚\t4")
    #expect(
      try builder.document().pieces.map(\.columns) == [0..<2, 2..<3, 2..<3, nil, 1..<2, 4..<6, nil, nil])
  }

  @Test("A table between lines may stand in the lines themselves")
  func readsTablesInLines() throws {
    var builder = DocumentBuilder()
    for line in ["规章\t1\t2", "许可\t\t3"] { builder.addLines(line) }
    let document = try builder.document()
    #expect(document.blocks.map(\.layout) == [.rows])
    #expect(document.pieces.map { document.text(of: $0) } == ["规章", "1", "2", "许可", "", "3"])
  }

  @Test("A table of one column is lines")
  func readsColumnsAsLines() throws {
    var builder = DocumentBuilder()
    builder.addTable(grid([["一"], ["二"]]))
    #expect(try builder.document().blocks.map(\.layout) == [.lines])
  }

  @Test("What exceeds the limit is refused, and so is nothing")
  func keepsLimits() throws {
    for build in [
      { (builder: inout DocumentBuilder) in builder.addLines("1\n2\n3\n4") },
      { builder in builder.addTable(self.grid([["1", "2"], ["3", "4"]])) },
      { builder in builder.addLines("1   2   3   4") },
    ] {
      var builder = DocumentBuilder(limit: 3)
      build(&builder)
      #expect(throws: DocumentReadingError.tooManyPieces(limit: 3)) { try builder.document() }
    }
    var blank = DocumentBuilder()
    blank.addLines(" \n\u{3000}")
    blank.addTable(grid([["", ""]]))
    #expect(throws: DocumentReadingError.empty) { try blank.document() }
    #expect(throws: DocumentReadingError.empty) { try DocumentBuilder().document() }
  }
}
