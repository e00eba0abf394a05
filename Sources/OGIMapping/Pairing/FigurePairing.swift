import OGICatalog
import OGIText

/// Gives the rows of a table the figures that belong to them, where the lines of the source are not the table's rows.
///
/// The alignment finds the labels, and takes figures for a row's own that stand right after its label. Here labels
/// and figures are paired as two sequences, by how many cells a row has, by its sum and its unit.
struct FigurePairing {
  /// The most labels between a row and its figures. A page that is skewed by 2° moves the last column of a page by
  /// some two lines.
  private static let longestLag = 3
  /// The most cells among which the figures of a table are looked for: some ten times those of the largest official
  /// table. What is left of a table with more shows whose figures are whose no better than chance.
  private static let mostCells = 2048

  let profile: Profile
  let costs: AlignmentCosts
  let stream: TokenStream
  /// The runs that are figures of rows, of any table.
  let taken: Set<Int>
  let isUnit: (Int) -> Bool

  /// A table with its figures where they stand, and with those of other lines if these fit better.
  struct Reading {
    let inPlace: TableReading
    let displaced: TableReading?
    /// How much less the displaced figures cost, in nats.
    var gain = 0.0
  }

  /// The readings of a table's figures, with the cells of each row in the order of the form.
  ///
  /// A table with more than 2048 cells is left as it is, with all rows for review.
  ///
  /// - Complexity: Linear in the table's tokens and cells.
  func readings(of table: TableReading) -> Reading {
    let trailing = TrailingFigures(
      profile: profile, costs: PairingCosts(costs: costs, stream: stream), stream: stream,
      taken: taken.subtracting(table.rows.flatMap(\.figures)), isUnit: isUnitToken)
    if trailing.standAfterLabels(of: table) {
      let reading = trailing.reading(of: table)
      return Reading(inPlace: table, displaced: reading?.table, gain: reading?.gain ?? 0)
    }
    let readings = pairings(of: table)
    let turning = TurnedRows(profile: profile, stream: stream)
    return Reading(
      inPlace: turning.turned(readings.inPlace), displaced: readings.displaced.map(turning.turned),
      gain: readings.gain)
  }

  private func pairings(of table: TableReading) -> Reading {
    let unchanged = Reading(inPlace: table, displaced: nil)
    let pairingCosts = PairingCosts(costs: costs, stream: stream)
    let labelled = table.rows.indices.filter { !table.rows[$0].label.isEmpty }
    let claimed = table.claimedTokens
    let foreign = table.unmapped.filter {
      stream.isForeign($0, to: table, claimed: claimed, profile: profile, isUnit: isUnit)
    }
    guard isIrregular(table, foreign: foreign) else { return unchanged }
    var bound = taken.subtracting(table.rows.flatMap(\.figures)).union(foreign)
    for row in table.rows where row.label.isEmpty { bound.formUnion(row.figures) }
    let starts = labelStarts(of: table, foreign: foreign)
    let tape = FigureTape(
      tokens: region(of: table), labels: starts, bound: bound, stream: stream, isUnit: isUnitToken)
    let ordinals = Dictionary(uniqueKeysWithValues: zip(starts, starts.indices))
    let labels = labelled.compactMap { index in
      table.rows[index].label.min().flatMap { ordinals[$0] }.map {
        PairingAligner.Label(row: profile.rows[table.rows[index].row], ordinal: $0)
      }
    }
    guard !labels.isEmpty, labels.count == labelled.count, !tape.atoms.isEmpty else { return unchanged }
    guard tape.atoms.count <= Self.mostCells else { return Reading(inPlace: doubted(table), displaced: nil) }
    func result(longestLag: Int) -> PairingAligner.Result {
      PairingAligner(labels: labels, atoms: tape.atoms, costs: pairingCosts, longestLag: longestLag).result()
    }
    let best = result(longestLag: Self.longestLag)
    let paired = applied(best.pairs, to: labelled, of: table, tape: tape)
    guard best.pairs.contains(where: { $0.lag != 0 }) else { return Reading(inPlace: paired, displaced: nil) }
    let near = result(longestLag: 0)
    let beside = best.pairs.count { $0.lag != 0 && tape.atoms[$0.atoms].contains(where: \.isBesideLabel) }
    return Reading(
      inPlace: applied(near.pairs, to: labelled, of: table, tape: tape), displaced: paired,
      gain: near.cost - best.cost - costs.besideOther * Double(beside))
  }

  /// A table of which no row is sure to have its own figures.
  private func doubted(_ table: TableReading) -> TableReading {
    var table = table
    for index in table.rows.indices { table.rows[index].pairing = 0 }
    return table
  }

  /// Whether figures stand where the alignment does not expect them: before their label, or beside none while a label
  /// has none, or more in a run than the row has columns.
  private func isIrregular(_ table: TableReading, foreign: [Int]) -> Bool {
    let rows = table.rows.filter { !$0.label.isEmpty }
    let leading = region(of: table).lowerBound..<table.tokens.lowerBound
    let astray = table.unmapped.count > foreign.count || leading.contains { stream.tokens[$0].figures > 0 }
    return rows.contains { row in
      guard let figures = row.figures.first, let label = row.label.min() else { return astray }
      let isKnown = stream.row(around: stream.tokens[figures].pieces.lowerBound) != nil
      return figures < label || !isKnown && stream.tokens[figures].pieces.count > profile.rows[row.row].slots
    }
  }

  private func applied(
    _ pairs: [PairingAligner.Pair], to rows: [Int], of table: TableReading, tape: FigureTape
  ) -> TableReading {
    var table = table
    for (index, pair) in zip(rows, pairs) {
      let atoms = tape.atoms[pair.atoms]
      let tokens = atoms.filter { !$0.pieces.isEmpty }.map(\.token).reduce(into: [Int]()) {
        if $0.last != $1 { $0.append($1) }
      }
      let pieces = atoms.flatMap(\.pieces)
      let isWhole = pieces.count == tokens.reduce(0) { $0 + stream.tokens[$1].pieces.count }
      table.rows[index].pairing = min(costs.confidenceLimit, logistic(pair.margin / costs.marginScale))
      if tokens == table.rows[index].figures, isWhole, pair.lag == 0 { continue }
      table.rows[index].figures = tokens
      table.rows[index].cells = isWhole && pair.lag == 0 ? nil : pieces
      table.rows[index].isDisplaced = pair.lag != 0
      if let unit = atoms.first?.unit { table.rows[index].unit = unit }
    }
    let used = Set(table.rows.flatMap { $0.cells ?? $0.figures.flatMap { Array(stream.tokens[$0].pieces) } })
    table.unmapped = Set(table.unmapped).union(tape.atoms.map(\.token)).filter { run in
      stream.tokens[run].figures > 0 && !stream.tokens[run].pieces.allSatisfy(used.contains)
    }.sorted()
    return table
  }

  /// The tokens among which the table's figures stand: a run right before the first label may be its own.
  private func region(of table: TableReading) -> Range<Int> {
    var start = table.tokens.lowerBound
    while start > 0, !taken.contains(start - 1), stream.tokens[start - 1].isRun || isUnitToken(start - 1) {
      start -= 1
    }
    return start..<table.tokens.upperBound
  }

  /// The tokens at which labels begin, of rows, headings and groups, and of rows that are not the form's.
  private func labelStarts(of table: TableReading, foreign: [Int]) -> [Int] {
    let rows = table.rows.compactMap { $0.label.min() }
    let own = foreign.compactMap { stream.labelTokens(before: $0).last }
    return Set(rows + table.headings.values + own).sorted()
  }

  private func isUnitToken(_ token: Int) -> Bool {
    !stream.tokens[token].isRun && isUnit(stream.tokens[token].pieces.lowerBound)
  }
}
