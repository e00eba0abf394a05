import OGICatalog

/// Finds the tables of known forms among the tokens of a document.
///
/// Tables that are printed to the letter take the fast path; what is left between them is aligned.
struct TableFinder {
  /// The most tokens that are aligned at once. The largest official table has some 250.
  private static let longestStretch = 2048
  /// So many texts without a label near them part two stretches.
  private static let widestGap = 64
  /// Fewer rows than these, without any heading, do not show whose they are.
  private static let fewRows = 5

  let profile: Profile
  let costs: AlignmentCosts
  /// Whether tables that are printed to the letter skip the alignment. It makes no difference to what is found.
  var usesFastPath = true
  /// Whether the tokens were read from a scan.
  var isScanned = false

  /// The tables in the order of the source.
  func tables(in tokens: [Token]) -> [TableReading] {
    var cache = CandidateCache(profile: profile, costs: costs)
    var tables: [TableReading] = []
    var start = 0
    for exact in usesFastPath ? exactTables(in: tokens) : [] {
      tables += alignedTables(in: tokens, range: start..<exact.tokens.lowerBound, cache: &cache)
      tables.append(exact)
      start = exact.tokens.upperBound
    }
    tables += alignedTables(in: tokens, range: start..<tokens.count, cache: &cache)
    let stray = StrayRows(profile: profile, costs: costs, tokens: tokens)
    return merged(tables.map { doubted($0, among: tokens) }).map(stray.added)
  }

  /// Whether two parts show enough of their table to be put together: both half of what a table must show, or the one all
  /// and the other, a section that was torn off, a quarter.
  private func areSound(_ one: TableReading, _ other: TableReading) -> Bool {
    let (least, most) = (min(one.evidence, other.evidence), max(one.evidence, other.evidence))
    return least >= costs.tableEvidence / (most >= costs.tableEvidence ? 4 : 2)
  }

  private func exactTables(in tokens: [Token]) -> [TableReading] {
    let walk = ExactWalk(profile: profile, tokens: tokens, confidence: costs.confidenceLimit)
    var tables: [TableReading] = []
    var index = 0
    while index < tokens.count {
      if let table = walk.table(at: index) {
        tables.append(table)
        index = table.tokens.upperBound
      } else {
        index += 1
      }
    }
    return tables
  }

  private func alignedTables(
    in tokens: [Token], range: Range<Int>, cache: inout CandidateCache
  ) -> [TableReading] {
    stretches(of: tokens, in: range, cache: &cache).flatMap { stretch in
      let emissions = EmissionCosts(
        tokens: tokens[stretch], profile: profile, costs: costs, isScanned: isScanned, cache: &cache)
      return Aligner.align(AlignmentLattice(emissions: emissions))
        .tables(offset: stretch.lowerBound, emissions: emissions, costs: costs)
    }
  }

  /// The parts of a range that may hold tables: those with figures and with texts near to labels, with the tokens
  /// between them.
  private func stretches(
    of tokens: [Token], in range: Range<Int>, cache: inout CandidateCache
  ) -> [Range<Int>] {
    guard range.contains(where: { tokens[$0].isRun }) else { return [] }
    var stretches: [Range<Int>] = []
    var labelled: Set<Int> = []
    for index in range {
      let isText = !tokens[index].isRun
      if let lexeme = tokens[index].lexeme, cache.candidates(for: lexeme.key).isEmpty { continue }
      if let last = stretches.last, index - last.upperBound <= Self.widestGap,
        index - last.lowerBound < Self.longestStretch
      {
        stretches[stretches.count - 1] = last.lowerBound..<index + 1
      } else {
        stretches.append(index..<index + 1)
      }
      if isText { labelled.insert(stretches.count - 1) }
    }
    return stretches.enumerated().filter { number, stretch in
      labelled.contains(number) && stretch.contains { tokens[$0].isRun }
    }.map(\.element)
  }

  /// Puts parts of one table together that stand apart, such as sections in another order or halves around a foreign
  /// table. Parts with a row in common are two tables; a part with headings alone is none, unless it goes on at once.
  private func merged(_ parts: [TableReading]) -> [TableReading] {
    var tables: [TableReading] = []
    for part in parts {
      if let index = tables.lastIndex(where: { $0.table == part.table }), tables[index].goesOn(with: part),
        areSound(part, tables[index])
      {
        tables[index].append(part)
      } else {
        tables.append(part)
      }
    }
    return tables
  }

  /// A part of a few rows without any heading that is the form's may be a table of another kind that shares labels.
  private func doubted(_ part: TableReading, among tokens: [Token]) -> TableReading {
    let hasHeading = part.headings.contains { row, token in
      tokens[token].lexeme.flatMap(profile.label).map(profile.rows[row].labels.contains) ?? false
    }
    guard !hasHeading, part.rows.count < Self.fewRows else { return part }
    var part = part
    for index in part.rows.indices {
      part.rows[index].confidence = min(part.rows[index].confidence, costs.labelReview - 0.01)
    }
    return part
  }
}

extension TableReading {
  /// Whether a later part belongs to the same printing of the table.
  fileprivate func goesOn(with part: TableReading) -> Bool {
    if rows.isEmpty || part.rows.isEmpty { return part.tokens.lowerBound == tokens.upperBound }
    return Set(part.rows.map(\.row)).isDisjoint(with: rows.map(\.row))
  }

  /// Adds the rows of a later part of the same table.
  fileprivate mutating func append(_ part: TableReading) {
    tokens = tokens.lowerBound..<part.tokens.upperBound
    rows += part.rows
    headings.merge(part.headings) { first, _ in first }
    furniture.formUnion(part.furniture)
    unmapped += part.unmapped
    evidence += part.evidence
  }
}
