internal import OGIDocuments

extension DocumentBuilder {
  /// Adds what a page shows, but for lines that lead elsewhere where the page has tables to lead to.
  ///
  /// - Complexity: Linear in the text.
  mutating func add(_ items: [FlowItem]) {
    add(items, withNavigation: !items.contains(where: \.holdsGrid))
  }

  private mutating func add(_ items: [FlowItem], withNavigation: Bool) {
    for item in items where !isOverfull {
      switch item {
      case .line(let line): if withNavigation || !line.isNavigation { addLines(line.text) }
      case .table(let table): add(table, withNavigation: withNavigation)
      case .omitted: break
      }
    }
  }

  /// Adds the rows of a table, but for those that are layout: what is in their cells follows one after the other.
  private mutating func add(_ table: PageTable, withNavigation: Bool) {
    let isColumn = table.isColumn
    var grid = TableGrid()
    for row in table.rows where !isOverfull {
      guard isColumn || table.isLayout(row) else {
        grid.appendRow(row.cells.map(TableGrid.Cell.init))
        continue
      }
      addTable(grid)
      grid = TableGrid()
      for cell in row.cells { add(cell.items, withNavigation: withNavigation) }
    }
    addTable(grid)
  }
}

extension TableGrid.Cell {
  fileprivate init(_ cell: PageCell) {
    self.init(
      cell.lines.joined(separator: "\n"), rowSpan: cell.rowSpan, columnSpan: cell.columnSpan,
      indentation: cell.indentation, isUnread: cell.holdsUnread)
  }
}
