#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema
import OGIText

/// Places the cells of rows that do not fill their columns one to one, by the sums within the rows and between them.
///
/// Rows that fill their columns as they stand, and say nothing that cannot be read, are taken for what they are: they
/// are what the others are weighed against.
struct TableDecoder {
  let profile: Profile
  let stream: TokenStream
  let parser: FigureParser
  let costs: AlignmentCosts

  /// The placements of a table's rows: those of `placements`, but for rows that the sums place.
  func placements(
    of table: TableReading, cells: [RowCells], placements: [CellPlacement]
  ) -> [CellPlacement] {
    let readings = table.rows.indices.map { self.readings(of: table.rows[$0], cells: cells[$0]) }
    guard readings.contains(where: { $0 != nil }) else { return placements }
    let decoded = table.rows.indices.map { position in
      let row = profile.rows[table.rows[position].row]
      return readings[position].flatMap {
        RowDecoder(costs: costs, sums: row.sums, cells: $0, columnCount: row.slots).hypotheses()
      }
    }
    let hypotheses = table.rows.indices.map { position in
      decoded[position] ?? [fixed(placements[position], of: table.rows[position])]
    }
    let weighed = SumPropagation(costs: costs, sums: sums(of: table)).weighed(hypotheses)
    return table.rows.indices.map { position in
      guard decoded[position] != nil, let readings = readings[position] else { return placements[position] }
      return placement(of: cells[position], by: RowPosterior(cells: readings, hypotheses: weighed[position]))
    }
  }

  /// The readings of a row's cells, if the row is to be decoded.
  private func readings(of row: RowReading, cells: RowCells) -> [CellReadings]? {
    let profileRow = profile.rows[row.row]
    let figures = cells.cells.map { stream.figures[$0] }
    // A row of zeros reads the same in any order.
    guard cells.cells.count <= 2 * cells.slots, figures.contains(where: { $0?.number != 0 }) else {
      return nil
    }
    let reader = CellReader(stream: stream, parser: parser, costs: costs) { number in
      profileRow.numbers.contains { $0.admits(number) }
    }
    let isSound = cells.cells.allSatisfy(reader.isSound)
    // Without sums, what cells are worth by themselves says no more than which of too many are stray.
    if profileRow.sums.isEmpty {
      return !isSound && cells.cells.count > cells.slots ? cells.cells.map(reader.readings) : nil
    }
    // Where all can be read and some cells are empty, the source has kept its cells.
    let isPlain = cells.cells.count == cells.slots || figures.contains { $0?.content == .blank(.empty) }
    return isSound && isPlain ? nil : cells.cells.map(reader.readings)
  }

  /// The one hypothesis on a row that is read as it stands. Where row or columns are in doubt, it says nothing.
  private func fixed(_ placement: CellPlacement, of row: RowReading) -> RowHypothesis {
    let isDoubtful = placement.isUncertain || row.isInterrupted || row.confidence < costs.labelReview
    let values = placement.pieces.map { piece in
      isDoubtful ? nil : piece.flatMap { stream.figures[$0] }.map { $0.number ?? 0 }
    }
    return RowHypothesis(columns: [], values: values, vouched: [], isOneToOne: true, cost: 0)
  }

  private func sums(of table: TableReading) -> [TableSum] {
    let rows = table.rows.map { row in
      profile.formRow(profile.rows[row.row])?.cells.compactMap(\.self) ?? []
    }
    let printed = profile.tables[table.table]
    let optional = printed.forms.flatMap(\.rows).filter(\.isOptional).flatMap(\.cells)
    return TableSum.sums(
      of: printed.equations, rows: rows, optional: Set(optional.compactMap { $0?.concept }))
  }

  private func placement(of cells: RowCells, by posterior: RowPosterior) -> CellPlacement {
    let columns = posterior.columns()
    var placement = CellPlacement(
      pieces: columns.map { $0.map { cells.cells[$0] } }, isUncertain: false, doubtfulColumns: [])
    for (column, cell) in columns.enumerated() {
      guard let cell else { continue }
      let isGlued = columns.count { $0 == cell } > 1
      let isCertain = posterior.certainty(of: cell, in: column) >= costs.columnReview
      placement.probabilities[column] = posterior.probability(of: cell, in: column)
      if !isCertain { placement.doubtfulColumns?.insert(column) }
      // What is a number as printed, if an odd one, is another only where the sums say so.
      if isCertain || isGlued || stream.figures[cells.cells[cell]] == nil {
        placement.readings[column] = posterior.reading(of: cell, in: column)
      }
    }
    let placed = Set(placement.pieces.compactMap(\.self))
    placement.surplus = cells.cells.filter { !placed.contains($0) && !stream.isBlank($0) }
    // A number that is left over may be the first digits of the next one: without the 1 of 12 in both, sums hold too.
    if placement.surplus.contains(where: isNumber) {
      placement.doubtfulColumns = Set(placement.pieces.indices)
    }
    return placement
  }

  private func isNumber(_ piece: Int) -> Bool {
    stream.figures[piece].map { $0.number != nil && $0.repair == nil } ?? false
  }
}
