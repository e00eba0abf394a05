internal import OGIDocuments

/// Puts the paragraphs and tables of a document into lines and grids.
struct WordFlow {
  private var builder: DocumentBuilder
  private var tableCount = 0

  init(limit: Int) { builder = DocumentBuilder(limit: limit) }

  /// Adds blocks in order.
  mutating func add(_ blocks: [WordBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): builder.addLines(paragraph.text)
      case .table(let table): add(table)
      }
    }
  }

  /// The document.
  ///
  /// - Parameter leftOut: How many texts were left out, as they are hidden or struck out.
  consuming func document(leftOut: Int) throws(DocumentReadingError) -> Document {
    if leftOut > 0 { builder.notices.append(.hiddenText(count: leftOut)) }
    return try builder.document()
  }

  /// Adds a table. A row with a grid in one of its cells is layout, and each of its cells is read for itself.
  private mutating func add(_ table: WordTable) {
    tableCount += 1
    let name = "table \(tableCount)"
    var grid = TableGrid(name: name)
    for (index, row) in table.rows.enumerated() {
      guard row.contains(where: \.holdsGrid) else {
        grid.appendRow(cells(of: row), at: index)
        continue
      }
      builder.addTable(grid)
      grid = TableGrid(name: name)
      for cell in row { add(cell.blocks) }
    }
    builder.addTable(grid)
  }

  /// The number of a list alone in a cell is that of the row where words stand behind it. Elsewhere it is in the place of a
  /// figure.
  private func cells(of row: [WordCell]) -> [(column: Int, cell: TableGrid.Cell)] {
    let hasWords = row.dropFirst().contains { $0.paragraphs.contains { $0.text.contains(where: \.isLetter) } }
    return row.enumerated().map { index, cell in
      (column: cell.column, cell: TableGrid.Cell(cell, mayBeNumbered: index == 0 && hasWords))
    }
  }
}

extension TableGrid.Cell {
  /// - Parameter mayBeNumbered: Whether the number of a list may be all that the cell holds.
  fileprivate init(_ cell: WordCell, mayBeNumbered: Bool) {
    let paragraphs = cell.paragraphs
    self.init(
      paragraphs.map(\.text).joined(separator: "\n"), rowSpan: cell.rowSpan, columnSpan: cell.columnSpan,
      indentation: paragraphs.first?.indentation ?? 0,
      // A cell of which figures alone are left out is no blank.
      isUnread: cell.leavesOutDigits && !cell.holdsText
        || paragraphs.contains { $0.isUnread || !mayBeNumbered && $0.isListMarkAlone })
  }
}
