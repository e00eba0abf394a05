import OGIDocuments
import OGISchema
import OGIText

/// What was found in a document: its tokens, and the tables of known forms among them.
struct Mapping: Sendable {
  let stream: TokenStream
  /// The tables in the order of the source, with the figures at their edges that belong to none of their rows.
  var tables: [TableReading]
  /// The rows of each table with their cells in the columns of the form.
  var placed: [[PlacedRow]] = []
  /// The form of each table.
  let forms: [String]
  let passedOver: [PassedOverTable]
  /// The tokens that labels, units and headings of the tables are made of.
  var claimed: Set<Int>
  /// What was found by the engine alone, where a person's decisions changed it.
  var undecided: Undecided?

  /// The tables and their rows before decisions.
  struct Undecided {
    let tables: [TableReading]
    let placed: [[PlacedRow]]
    /// For each row of each decided table the position that it had, if it is as it was.
    let origins: [[Int?]]
  }

  /// Puts together what was found. `weak` tables show too little of their form to be taken.
  init(
    stream: TokenStream, taken: [TableReading], weak: [TableReading], profile: Profile, units: Set<MatchKey>
  ) {
    self.stream = stream
    forms = EditionDecider(profile: profile).forms(of: taken)
    let stray = StrayFigures(stream: stream, taken: taken, weak: weak) {
      units.contains(stream.document.key(of: stream.document.pieces[$0]))
    }
    var tables = taken
    for (run, table) in stray.besideTables { tables[table].unmapped.append(run) }
    self.tables = tables
    passedOver = stray.passedOver
    claimed = tables.reduce(into: []) { $0.formUnion($1.claimedTokens) }
  }
  /// What the engine alone found; the same where no decision changed it.
  var withoutDecisions: Mapping {
    guard let undecided else { return self }
    var mapping = self
    (mapping.tables, mapping.placed, mapping.undecided) = (undecided.tables, undecided.placed, nil)
    mapping.claimed = undecided.tables.reduce(into: []) { $0.formUnion($1.claimedTokens) }
    return mapping
  }
}
