extension PieceBuilder {
  /// Adds rows of cells with bars between them, as in `a | b | c |` and in Markdown's `| a | b |`.
  mutating func addBarRows(_ lines: ArraySlice<Line>) {
    for line in lines where line.bars > 0 {
      guard hasRoom(for: max(line.bars - 1, 0)) else { return }
      var cells = cellRanges(of: line)
      if let first = cells.first, cells.count > 1, isBlank(first) { cells.removeFirst() }
      if let last = cells.last, cells.count > 1, isBlank(last) { cells.removeLast() }
      if isRule(cells) { continue }
      var cursor = Cursor(line)
      for (index, cell) in cells.enumerated() {
        addCell(cell, at: &cursor, startsRow: index == 0)
      }
    }
    closeBlock(.rows)
  }

  /// The number of lines from which bars that are the same in all of them are no accident.
  private static let leastRegularRows = 3

  /// Whether bars are what is left of the ruled lines of a scanned table.
  ///
  /// In a scan they are, but where each line has the same number of two or more, or ends in one. In other text they are if
  /// their number differs from line to line, and figures stand in cells with other text, a wide gap before them.
  ///
  /// - Complexity: O(n) in the bytes of the lines.
  func barsAreMarks(in lines: ArraySlice<Line>, scan: ScanLayout?) -> Bool {
    if scan == .spaced { return true }
    let rows = lines.filter { $0.bars > 0 }
    let isRegular = rows.count >= Self.leastRegularRows && Set(rows.map(\.bars)).count == 1
    if scan == .gapped {
      return !isRegular || rows.allSatisfy { $0.bars == 1 && !endsInBar($0) }
    }
    guard !isRegular else { return false }
    return utf8.withUnsafeBufferPointer { text in
      let scanner = WordScanner(text: text, separatesBars: true)
      return rows.contains { scanner.words(in: $0.range).hasFigureBehindGap }
    }
  }

  private func endsInBar(_ line: Line) -> Bool { cellRanges(of: line).last.map(isBlank) ?? false }

  /// Adds cells that stand one a line, each ended by a bar. Lines of nothing but bars are padding, but for a lone
  /// bar, which is an empty cell.
  mutating func addBarCells(_ lines: ArraySlice<Line>) {
    for line in lines where line.bars == 1 {
      guard let cell = cellRanges(of: line).first(where: { !isBlank($0) }) ?? cellRanges(of: line).first
      else { continue }
      var cursor = Cursor(line)
      addCell(cell, at: &cursor, startsRow: false)
    }
    closeBlock(.cells)
  }

  /// The ranges before, between and after the bars of a line.
  private func cellRanges(of line: Line) -> [Range<Int>] {
    utf8.withUnsafeBufferPointer { text in
      var ranges: [Range<Int>] = []
      ranges.reserveCapacity(line.bars + 1)
      var start = line.range.lowerBound
      var index = start
      while index < line.range.upperBound {
        if let length = barLength(in: text, at: index) {
          ranges.append(start..<index)
          index += length
          start = index
        } else {
          index += 1
        }
      }
      ranges.append(start..<line.range.upperBound)
      return ranges
    }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    utf8.withUnsafeBufferPointer { text in
      var index = range.lowerBound
      while index < range.upperBound {
        guard let length = text[index] == Byte.tab ? 1 : blankLength(in: text, at: index) else {
          return false
        }
        index += length
      }
      return true
    }
  }

  /// Whether the cells are the rule under a Markdown header: three dashes or more in each, colons beside them.
  private func isRule(_ cells: [Range<Int>]) -> Bool {
    cells.allSatisfy { cell in
      var dashes = 0
      for byte in utf8[cell] {
        switch byte {
        case UInt8(ascii: "-"): dashes += 1
        case UInt8(ascii: ":"), Byte.space, Byte.tab: continue
        default: return false
        }
      }
      return dashes >= 3
    }
  }
}
