extension PieceBuilder {
  /// Adds lines of text, each stretch of them in the layout in which it carries a table.
  ///
  /// - Complexity: O(n log n) at most in the bytes of the lines.
  mutating func addText(_ lines: [Line], scan: ScanLayout?) {
    let stretches = stretches(of: lines) { barsAreMarks(in: $0, scan: scan) }
    for stretch in stretches where !isOverfull {
      let part = lines[stretch.lines]
      switch stretch.layout {
      case .barRows: addBarRows(part)
      case .barCells: addBarCells(part)
      case .tabRows: addTabRows(part)
      case .tabCells: addTabCells(part)
      case .lines: addLines(part, scan: scan)
      }
    }
  }
}
