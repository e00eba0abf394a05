internal import OGIDocuments

/// Tells the tables of a sheet, and the lines around them, by where texts stand.
///
/// A file has no element for an empty cell, or one for each cell of the sheet. So the rows between two empty ones are a
/// table as wide as the columns in which any of them has a text, and its other cells are blanks. Rows with a single text
/// before the others are lines, and so is a title: one that is merged over all columns. A title ends a table.
struct SheetLayout {
  private let sheet: Sheet
  private let name: String
  private let limit: Int

  /// - Parameters:
  ///   - name: The sheet's name, for the places of its cells.
  ///   - limit: The most cells, blanks among them.
  init(_ sheet: Sheet, name: String, limit: Int) {
    self.sheet = sheet
    self.name = name
    self.limit = limit
  }

  /// The tables, and lines as tables of a single cell, from above.
  func grids() throws(DocumentReadingError) -> [TableGrid] {
    var grids: [TableGrid] = []
    var count = 0
    var sweep = MergeSweep(sheet.merged, columns: sheet.rows.columns)
    let origins = Dictionary(sheet.merged.map { ($0.origin, $0) }) { first, _ in first }
    for part in parts(origins) {
      let columns = part.columns
      var grid = TableGrid(name: name)
      for row in part {
        try sweep.advance(to: row.number)
        count += columns.count
        guard count <= limit else { throw .tooManyPieces(limit: limit) }
        grid.appendRow(cells(of: row, columns: columns, sweep: sweep), at: row.number)
      }
      grids.append(grid)
    }
    return grids
  }

  private func cells(
    of row: Sheet.Row, columns: [Int], sweep: MergeSweep
  ) -> [(column: Int, cell: TableGrid.Cell)] {
    var shown = row.cells[...]
    return columns.compactMap { column in
      let content = shown.first?.column == column ? shown.popFirst()?.content : nil
      let reference = CellReference(row: row.number, column: column)
      guard sweep.shownCell(at: column) == reference else { return nil }
      let merged = sweep.merged(at: column)
      // A picture beside a text says nothing of it: it floats over the cells.
      let cell = TableGrid.Cell(
        content?.text ?? "", rowSpan: merged?.rows.count ?? 1, columnSpan: merged?.columns.count ?? 1,
        isUnread: content?.isUnread ?? sheet.drawnCells.contains(reference))
      return (column, cell)
    }
  }

  // MARK: Parts

  /// The rows of each table, and each line.
  private func parts(_ merged: [CellReference: CellRange]) -> [ArraySlice<Sheet.Row>] {
    stretches(merged).flatMap { stretch -> [ArraySlice<Sheet.Row>] in
      let columns = stretch.columns
      var parts: [ArraySlice<Sheet.Row>] = []
      // Whether the last part is a table, which goes on.
      var isOpen = false
      for index in stretch.indices {
        let row = sheet.rows[index]
        let isTitle = isTitle(row, over: columns, merged)
        if isOpen, !isTitle, let last = parts.last {
          parts[parts.count - 1] = sheet.rows[last.startIndex...index]
        } else {
          parts.append(sheet.rows[index...index])
          isOpen = !isTitle && row.cells.count > 1
        }
      }
      return parts
    }
  }

  private func isTitle(_ row: Sheet.Row, over columns: [Int], _ merged: [CellReference: CellRange]) -> Bool {
    guard row.cells.count == 1, let cell = row.cells.first, let first = columns.first,
      let last = columns.last,
      let whole = merged[CellReference(row: row.number, column: cell.column)]
    else { return false }
    return first < last && whole.columns.contains(first) && whole.columns.contains(last)
  }

  /// The rows that follow each other, but for hidden ones and those that a merged text reaches over.
  private func stretches(_ merged: [CellReference: CellRange]) -> [ArraySlice<Sheet.Row>] {
    var stretches: [ArraySlice<Sheet.Row>] = []
    var start = sheet.rows.startIndex
    var nextRow = 0
    for (index, row) in sheet.rows.enumerated() {
      while sheet.hiddenRows.contains(nextRow) { nextRow += 1 }
      if row.number > nextRow, index > start {
        stretches.append(sheet.rows[start..<index])
        start = index
      }
      let reaches = row.cells.compactMap { merged[CellReference(row: row.number, column: $0.column)] }
      nextRow = max(nextRow, row.number + 1, reaches.map { $0.rows.upperBound + 1 }.max() ?? 0)
    }
    if start < sheet.rows.endIndex { stretches.append(sheet.rows[start...]) }
    return stretches
  }
}
