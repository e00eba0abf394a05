import OGICatalog
import OGIText

/// Applies a person's decisions to the tables that were found.
///
/// Only rows with a label that a decision is about change; all others keep the cells that they were given without it,
/// though the sums between rows might place these otherwise now.
struct DecisionApplier {
  let decisions: DecisionIndex
  let profile: Profile
  let costs: AlignmentCosts
  let builder: FactBuilder

  /// The mapping as decided; as it was if no decision is about any of its labels.
  ///
  /// - Complexity: Linear in the mapping's rows.
  func applied(to mapping: Mapping) -> Mapping {
    let tables = mapping.tables.indices.map { decided(mapping.tables[$0], placed: mapping.placed[$0]) }
    guard tables.contains(where: { $0 != nil }) else { return mapping }
    var (result, origins) = (mapping, mapping.tables.map { Array($0.rows.indices) as [Int?] })
    for (index, table) in tables.enumerated() {
      guard let table else { continue }
      result.tables[index] = table.reading
      result.placed[index] = placed(table, before: mapping.placed[index])
      origins[index] = table.rows.map { $0.row.decision == nil ? $0.origin : nil }
      result.claimed.formUnion(table.reading.claimedTokens)
    }
    result.undecided = Mapping.Undecided(tables: mapping.tables, placed: mapping.placed, origins: origins)
    return result
  }

  /// A table with decided rows.
  private struct DecidedTable {
    let reading: TableReading
    let rows: [DecidedRow]
  }

  // MARK: Rows

  /// A row with the position that it had; `nil` for figures that were no row's.
  private typealias DecidedRow = (row: RowReading, origin: Int?)

  private func decided(_ table: TableReading, placed: [PlacedRow]) -> DecidedTable? {
    let rows = table.rows.enumerated().map {
      (row: decided($0.element, in: table), origin: Optional($0.offset))
    }
    let used = Set(placed.flatMap(\.cells.cells))
    var reading = table
    var added: [Int: RowReading] = [:]
    for run in table.unmapped {
      let label = builder.labelTokens(before: run)
      guard let decision = decision(on: builder.text(of: label), readAs: nil, in: table) else { continue }
      if let target = decision.row {
        added[run] = row(target, of: run, label: label, without: used, source: decision.source)
      } else {
        reading.decidedRuns[run] = decision.source
      }
    }
    guard !reading.decidedRuns.isEmpty || !added.isEmpty || rows.contains(where: { $0.row.decision != nil })
    else { return nil }
    reading.unmapped.removeAll { added[$0] != nil }
    let merged = merged(rows, with: Array(added.values))
    reading.rows = merged.map(\.row)
    return DecidedTable(reading: reading, rows: merged)
  }

  /// Rows with others between them, each before the first one that begins after it.
  private func merged(_ rows: [DecidedRow], with added: [RowReading]) -> [DecidedRow] {
    var rest = added.sorted { start(of: $0) < start(of: $1) }[...]
    var merged: [DecidedRow] = []
    for row in rows {
      while let next = rest.first, start(of: next) < start(of: row.row) {
        merged.append((rest.removeFirst(), nil))
      }
      merged.append(row)
    }
    return merged + rest.map { ($0, nil) }
  }

  private func decision(
    on label: String, readAs: Int?, in table: TableReading
  ) -> DecisionIndex.Decision? {
    label.isEmpty ? nil : decisions.decision(on: label, readAs: readAs, in: table.table)
  }

  private func start(of row: RowReading) -> Int { (row.label + row.figures).min() ?? 0 }

  private func decided(_ row: RowReading, in table: TableReading) -> RowReading {
    let readAs = row.isAbandoned(by: costs) ? nil : row.row
    guard let found = decision(on: builder.label(of: row), readAs: readAs, in: table) else { return row }
    var decided = row
    decided.decision = AppliedDecision(
      outcome: found.row == nil ? .none : .taken, readAs: readAs, source: found.source)
    if let target = found.row {
      decided.row = target
      decided.confidence = costs.confidenceLimit
    }
    return decided
  }

  /// A run of figures that was no row's, as the row that was decided.
  private func row(
    _ target: Int, of run: Int, label: [Int], without used: Set<Int>, source: String
  ) -> RowReading {
    let pieces = builder.stream.tokens[run].pieces
    let own = pieces.filter { !used.contains($0) }
    let between = (label.max().map { $0 + 1 } ?? run)..<run
    return RowReading(
      row: target, label: label, unit: between.first { builder.unit(ofToken: $0) != nil }, figures: [run],
      cells: own.count == pieces.count ? nil : own, confidence: costs.confidenceLimit,
      alignment: RowReading.Costs(),
      decision: AppliedDecision(outcome: .taken, readAs: nil, source: source))
  }

  // MARK: Cells

  /// The rows with their cells. Those whose row is the one that it was keep theirs.
  private func placed(_ table: DecidedTable, before: [PlacedRow]) -> [PlacedRow] {
    let isMoved = table.rows.map { row, origin in origin.map { before[$0].row.row != row.row } ?? true }
    let anew = isMoved.contains(true) ? builder.placedRows(of: table.reading) : []
    return table.rows.enumerated().map { position, entry in
      let former = entry.origin.map { before[$0] }
      guard !isMoved[position], let former else { return fitting(anew[position], former: former) }
      return PlacedRow(
        row: entry.row, cells: former.cells, placement: former.placement, doubts: former.doubts)
    }
  }

  /// A row that is another than it was, if its cells are those of the row that was decided: as many as that has columns,
  /// or as they were where both have the same number.
  private func fitting(_ placed: PlacedRow, former: PlacedRow?) -> PlacedRow {
    let isFull = placed.placement.surplus.isEmpty && placed.placement.pieces.allSatisfy { $0 != nil }
    if isFull || former?.cells.slots == placed.cells.slots { return placed }
    var row = placed.row
    row.decision?.outcome = .misfit
    return PlacedRow(row: row, cells: placed.cells, placement: placed.placement, doubts: placed.doubts)
  }
}
