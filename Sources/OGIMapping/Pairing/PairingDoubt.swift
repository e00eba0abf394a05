/// Rows whose labels and figures may be paired one off.
///
/// Figures that no label claims on one side and a label without figures on the other are one thing too many here and one
/// too few there: all rows between them may have their neighbour's figures, as where figures stand before their labels.
/// That label and figures stand in one row of the source is no proof: on a skewed page they do, one row off.
struct PairingDoubt {
  /// The doubtful rows, as positions in the table's rows.
  let rows: Set<Int>

  init(
    table: TableReading, cells: [RowCells], profile: Profile, stream: TokenStream, isUnit: (Int) -> Bool
  ) {
    let labels = table.rows.map { $0.label.min() ?? $0.figures.first ?? 0 }
    let used = Set(cells.flatMap(\.cells))
    let unpaired = labels.indices.filter { cells[$0].cells.isEmpty }.map { labels[$0] }
    let leading = Self.runBefore(labels.min(), in: stream, isUnit: isUnit)
    let astray = (table.unmapped + [leading].compactMap(\.self)).filter { run in
      !stream.isLabelled(run, profile: profile, isUnit: isUnit)
        && !stream.tokens[run].pieces.contains(where: used.contains)
    }
    var rows: Set<Int> = []
    if let first = astray.min(), let last = astray.max() {
      for label in unpaired {
        let between = min(label, first)...max(label, last)
        rows.formUnion(labels.indices.filter { between.contains(labels[$0]) })
      }
    }
    self.rows = rows
  }

  /// The run with figures right before a table's first label, but for a unit between them.
  private static func runBefore(_ label: Int?, in stream: TokenStream, isUnit: (Int) -> Bool) -> Int? {
    guard var index = label else { return nil }
    while index > 0 {
      index -= 1
      if stream.tokens[index].isRun { return stream.tokens[index].figures > 0 ? index : nil }
      guard isUnit(stream.tokens[index].pieces.lowerBound) else { return nil }
    }
    return nil
  }
}
