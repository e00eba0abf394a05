import OGISchema

/// What was found in a document: its tokens, and the tables of known forms among them.
struct Mapping: Sendable {
  let stream: TokenStream
  /// The tables in the order of the source, with the figures at their edges that belong to none of their rows.
  let tables: [TableReading]
  /// The form of each table.
  let forms: [String]
  let passedOver: [PassedOverTable]
  /// The tokens that labels, units and headings of the tables are made of.
  let claimed: Set<Int>

  /// Puts together what was found. `weak` tables show too little of their form to be taken.
  init(stream: TokenStream, taken: [TableReading], weak: [TableReading], profile: Profile) {
    self.stream = stream
    forms = EditionDecider(profile: profile).forms(of: taken)
    let stray = StrayFigures(stream: stream, taken: taken, weak: weak)
    var tables = taken
    for (run, table) in stray.besideTables { tables[table].unmapped.append(run) }
    self.tables = tables
    passedOver = stray.passedOver
    claimed = tables.reduce(into: []) { $0.formUnion($1.claimedTokens) }
  }
}
