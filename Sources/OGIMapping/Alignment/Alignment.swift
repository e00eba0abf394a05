/// The best alignment of a stretch of tokens.
struct Alignment {
  /// What happens to tokens. Positions count from the stretch's first token.
  struct Event {
    /// The kinds of events.
    enum Kind {
      /// A table is entered before a row.
      case entered(row: Int)
      /// The tokens are a row's label, figures or unit, or repeat or complete a label.
      case explained(AlignmentLattice.Explanation)
      /// The token stands in a table and is not explained.
      case inserted
      /// The token stands in no table.
      case outside
    }

    let tokens: Range<Int>
    let cost: Double
    let kind: Kind
  }

  let cost: Double
  let events: [Event]
  /// For each run that is read as figures of a row, by position: how much better this reading is than any other.
  let margins: [Int: Double]
}
