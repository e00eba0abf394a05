/// Rows of figures of a page that stand in the same columns.
struct TableStretch {
  private(set) var rows: [FigureRow]
  private(set) var columns: FigureColumns

  /// The share of a row's figures that must stand in the columns of the rows above.
  private static let agreement = 0.7
  /// The gap between rows, in heights of a word, over which no table goes on.
  private static let widestGap = 12.0

  /// Divides rows into stretches.
  ///
  /// - Complexity: O(n² · m) at most in the rows of a page and their columns.
  static func stretches(of rows: [FigureRow], height: Double) -> [TableStretch] {
    var stretches: [TableStretch] = []
    for row in rows {
      if let last = stretches.last, last.accepts(row, height: height) {
        stretches[stretches.count - 1].append(row)
      } else {
        stretches.append(TableStretch(rows: [row], columns: FigureColumns(of: [row])))
      }
    }
    return stretches
  }

  private func accepts(_ row: FigureRow, height: Double) -> Bool {
    guard let last = rows.last, row.y - last.y < Self.widestGap * height else { return false }
    let fitting = row.figures.count { columns.index(of: $0.box.minX...$0.box.maxX) != nil }
    let reverse = FigureColumns(of: [row])
    let covered = columns.spans.count { reverse.index(of: $0) != nil }
    return Double(fitting) >= Self.agreement * Double(row.figures.count)
      || Double(covered) >= Self.agreement * Double(columns.spans.count)
  }

  private mutating func append(_ row: FigureRow) {
    rows.append(row)
    columns = FigureColumns(of: rows)
  }
}
