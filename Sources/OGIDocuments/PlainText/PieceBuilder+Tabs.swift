extension PieceBuilder {
  /// Adds rows of cells with a tab between them. A tab at either end of a line makes an empty cell.
  mutating func addTabRows(_ lines: ArraySlice<Line>) {
    for line in lines where line.tabs > 0 {
      guard hasRoom(for: line.tabs + 1) else { return }
      var cursor = Cursor(line)
      var start = line.range.lowerBound
      var isFirst = true
      for index in line.range where utf8[index] == Byte.tab {
        addCell(start..<index, at: &cursor, startsRow: isFirst)
        isFirst = false
        start = index + 1
      }
      addCell(start..<line.range.upperBound, at: &cursor, startsRow: isFirst)
    }
    closeBlock(.rows)
  }

  /// Adds cells that stand one a line behind a tab, with an empty line between rows. A line without a tab goes on
  /// with the cell above. Without an empty line anywhere, the rows are not known.
  mutating func addTabCells(_ lines: ArraySlice<Line>) {
    var rowsAreKnown = false
    var startsRow = true
    for line in lines {
      if line.tabs > 0 {
        var cursor = Cursor(line)
        let text = line.startsWithTab ? line.range.dropFirst() : line.range[...]
        addCell(text.startIndex..<text.endIndex, at: &cursor, startsRow: startsRow)
        startsRow = false
      } else if line.isBlank {
        startsRow = true
        rowsAreKnown = true
      } else if lastIsEmpty {
        var cursor = Cursor(line)
        fillLast(with: line.range, at: &cursor)
      } else {
        extendLast(to: line.range.upperBound)
      }
    }
    closeBlock(rowsAreKnown ? .rows : .cells)
  }
}
