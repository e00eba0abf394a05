internal import OGIDocuments

extension RuledTable {
  /// The table's cells with the words that stand in them.
  ///
  /// An empty cell is no blank if it holds a picture or a line of its own, if a word that lies across a line may reach into
  /// it, or if an engine may have left out what it holds.
  ///
  /// - Complexity: O(n log n) in the words, pictures and rules, and linear in the fields.
  func grid(of words: [PageWord], on page: Page) -> TableGrid {
    let contents = Dictionary(grouping: words) { cell(x: $0.box.midX, y: $0.box.midY) ?? -1 }
    let cells = cells()
    let unread = Set(words.filter(\.isAcrossLine).flatMap(cells(under:)))
      .union(drawnCells(of: page, among: cells))
    var grid = TableGrid()
    let sorted = cells.sorted { $0.key < $1.key }
    var start = sorted.startIndex
    while start < sorted.endIndex {
      let row = sorted[start].value.rows.lowerBound
      let end = sorted[start...].firstIndex { $0.value.rows.lowerBound > row } ?? sorted.endIndex
      grid.appendRow(
        sorted[start..<end].sorted { $0.value.columns.lowerBound < $1.value.columns.lowerBound }.map {
          name, cell in
          var content = gridCell(cell, words: contents[name] ?? [], page: page)
          if content.text.isEmpty { content.isUnread = page.isRecognised || unread.contains(name) }
          return (cell.columns.lowerBound, content)
        }, at: row)
      start = end
    }
    return grid
  }

  private func gridCell(_ cell: Cell, words: [PageWord], page: Page) -> TableGrid.Cell {
    let words = words.withMarksJoined(isRecognised: page.isRecognised)
    let lines = LineFinder(height: Typeface(of: words).height).lines(of: words)
    return TableGrid.Cell(
      lines.map(\.text).joined(separator: "\n"), rowSpan: cell.rows.count, columnSpan: cell.columns.count,
      confidence: lines.compactMap(\.confidence).min(),
      isUnread: words.contains(where: \.isAcrossLine),
      place: (lines.map(\.origin).union ?? box(of: cell)).place(onPage: page.number))
  }
}

extension Box {
  /// The box as the place of a piece, to tenths of its units.
  func place(onPage number: Int) -> Place {
    func rounded(_ length: Double) -> Double { (length * 10).rounded() / 10 }
    return .page(
      number: number, x: rounded(minX), y: rounded(minY), width: rounded(width), height: rounded(height))
  }
}
