internal import OGIDocuments

extension RuledTable {
  /// The table's cells with the words that stand in them. An empty cell under a word in doubt may hold a part of it, and
  /// is no blank.
  ///
  /// - Complexity: O(n log n) in the words, and linear in the fields.
  func grid(of words: [PageWord], page: Int) -> TableGrid {
    let contents = Dictionary(grouping: words) { cell(x: $0.box.midX, y: $0.box.midY) ?? -1 }
    let doubtful = Set(words.filter { $0.confidence == 0 }.flatMap(cells(under:)))
    var grid = TableGrid()
    let sorted = cells().sorted { $0.key < $1.key }
    var start = sorted.startIndex
    while start < sorted.endIndex {
      let row = sorted[start].value.rows.lowerBound
      let end = sorted[start...].firstIndex { $0.value.rows.lowerBound > row } ?? sorted.endIndex
      grid.appendRow(
        sorted[start..<end].sorted { $0.value.columns.lowerBound < $1.value.columns.lowerBound }.map {
          name, cell in
          var content = gridCell(cell, words: contents[name] ?? [], page: page)
          if content.text.isEmpty, doubtful.contains(name) { content.isUnread = true }
          return (cell.columns.lowerBound, content)
        }, at: row)
      start = end
    }
    return grid
  }

  private func gridCell(_ cell: Cell, words: [PageWord], page: Int) -> TableGrid.Cell {
    let lines = LineFinder(height: Typeface(of: words).height).lines(of: words)
    let box =
      lines.map(\.origin).union
      ?? Box(
        x: columns[cell.columns.lowerBound]...columns[cell.columns.upperBound + 1],
        y: rows[cell.rows.lowerBound]...rows[cell.rows.upperBound + 1])
    return TableGrid.Cell(
      lines.map(\.text).joined(separator: "\n"), rowSpan: cell.rows.count, columnSpan: cell.columns.count,
      confidence: lines.compactMap(\.confidence).min(), place: box.place(onPage: page))
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
