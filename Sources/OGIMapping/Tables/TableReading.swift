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
  /// Runs among these that a person decided are no row's of the form, with where that is written down.
  var decidedRuns: [Int: String] = [:]
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
  var row: Int
  /// The tokens that print the label, and parts of it that stand elsewhere.
  var label: [Int]
  var unit: Int?
  /// The runs of cells.
  var figures: [Int] = []
  /// The cells that are the row's, where they are not whole runs.
  var cells: [Int]?
  /// How sure it is that no other row's label has these figures, from 0 to 1.
  var pairing = 1.0
  /// Whether the figures stand by another label than the row's.
  var isDisplaced = false
  /// Whether figures that are not the row's stand between its label and its figures.
  var isInterrupted = false
  /// How sure it is that the figures belong to this row, from 0 to 1.
  var confidence = 1.0
  /// What the alignment paid for the row; `nil` for a row of a table that is printed to the letter.
  var alignment: Costs?
  /// What a person decided of the label, where that was asked for.
  var decision: AppliedDecision?

  /// What the alignment paid for a row, in nats.
  struct Costs {
    /// The edits, parts and numbering of the label.
    var label = 0.0
    /// Cells that are missing or one too many, and breaks of the row.
    var figures = 0.0
    /// How much more the best alignment costs that gives the figures another reading; `nil` without figures.
    var margin: Double?
  }
}
