internal import OGIDocuments

/// The column of units beside the figures of a list: few different short texts, one a row.
struct UnitColumn {
  /// The rows of figures, and rows without a figure that have a unit.
  let rows: [FigureRow]
  /// The unit of each row.
  let units: [TextLine?]

  /// The most characters of a unit, and the fewest rows that tell what units there are.
  private static let longest = 4
  private static let leastRows = 3

  /// Finds the column of units among the columns left of the figures; `nil` if there is none.
  ///
  /// - Complexity: O(*c* · *n* log *n*) in the columns and the texts.
  init?(of parts: [LabelZone.Part], count: Int, rows: [FigureRow], height: Double) {
    guard count > 1 else { return nil }
    for column in (0..<count).reversed() {
      let texts = parts.filter { $0.columns == column...column }.map(\.line)
      let beside = FigureRow.texts(texts, beside: rows, within: height / 2)
      guard Self.areUnits(beside.compactMap { $0?.text }) else { continue }
      let known = Set(beside.compactMap { $0?.text })
      let taken = Set(beside.compactMap(\.self))
      let others = texts.filter { known.contains($0.text) && !taken.contains($0) }
      let all = (zip(rows, beside).map { ($0, $1) } + others.map { (FigureRow(y: $0.y, figures: []), $0) })
        .sorted { $0.0.y < $1.0.y }
      self.rows = all.map(\.0)
      units = all.map(\.1)
      return
    }
    return nil
  }

  private static func areUnits(_ texts: [String]) -> Bool {
    texts.count >= leastRows && Set(texts).count * 3 <= texts.count * 2
      && texts.allSatisfy { $0.count <= longest && !$0.hasDigit }
  }
}

extension FigureRow {
  /// For each row, the first text whose height differs from the row's by less than a distance.
  static func texts(_ texts: [TextLine], beside rows: [FigureRow], within distance: Double) -> [TextLine?] {
    let sorted = texts.sorted { $0.y < $1.y }
    return rows.map { row in
      let next = sorted.partitioningIndex { $0.y > row.y - distance }
      return next < sorted.count && sorted[next].y < row.y + distance ? sorted[next] : nil
    }
  }
}
