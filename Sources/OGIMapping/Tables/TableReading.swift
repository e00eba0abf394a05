/// A table of a form as it was found among the tokens of a document.
struct TableReading {
  /// The index of the table in the profile.
  let table: Int
  /// The tokens from the first to the last that belong to the table.
  var tokens: Range<Int>
  /// The rows with figures, in the order of the source.
  var rows: [RowReading] = []
  /// The token that prints a title, section or heading, by its profile row.
  var headings: [Int: Int] = [:]
  /// The tokens that repeat a heading, or complete a label nearby.
  var furniture: Set<Int> = []
  /// Runs of figures that stand in the table and belong to no row of the form.
  var unmapped: [Int] = []
  /// How much better the form explains the tokens than nothing does, in nats.
  var evidence = 0.0

  /// The tokens that are labels, headings or units.
  var claimedTokens: Set<Int> {
    var claimed = Set(headings.values).union(furniture)
    for row in rows { claimed.formUnion(row.label + [row.unit].compactMap(\.self)) }
    return claimed
  }
}

/// A row of a form as it was found.
struct RowReading {
  /// The profile row.
  let row: Int
  /// The tokens that print the label, and parts of it that stand elsewhere.
  var label: [Int]
  var unit: Int?
  /// The runs of cells.
  var figures: [Int] = []
  /// Whether figures that are not the row's stand between its label and its figures.
  var isInterrupted = false
  /// How sure it is that the figures belong to this row, from 0 to 1.
  var confidence = 1.0
}
