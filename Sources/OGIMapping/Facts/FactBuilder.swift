#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGIDocuments
import OGIMatching
import OGISchema
import OGIText

/// Turns a table that was found into facts.
struct FactBuilder {
  let catalog: MappingCatalog
  let profile: Profile
  let stream: TokenStream
  let parser: FigureParser
  /// Tokens that are labels, headings or units, of any table of the report.
  let claimed: Set<Int>

  /// The facts of a table in the order of the source.
  ///
  /// - Parameters:
  ///   - rows: The table's rows, in their order.
  ///   - printedTwice: The profile rows that the report prints more than once (``rowsPrintedTwice(in:)``).
  func facts(
    of table: TableReading, rows: [PlacedRow], form: String, printedTwice: Set<Int>
  ) -> [MappedFact] {
    let headingUnits = headingUnits(of: table)
    return rows.indices.flatMap { position -> [MappedFact] in
      let placed = rows[position]
      guard !placed.row.isAbandoned(by: catalog.alignmentCosts) else { return [] }
      return facts(of: placed, at: position, in: table, headingUnits: headingUnits, form: form)
        .map { printedTwice.contains(placed.row.row) ? $0.adding(.duplicateTable) : $0 }
    }
  }

  /// Profile rows whose label stands a second time in the parts and printings of one table, with other figures or with
  /// more than one row's.
  func rowsPrintedTwice(in printings: [TableReading]) -> Set<Int> {
    let rows = printings.flatMap(\.rows)
    let abandoned = Set(
      rows.filter { $0.confidence < catalog.alignmentCosts.abstention }
        .compactMap { profile.rows[$0.row].reading })
    let labels = printings.flatMap(\.unmapped).map { run in
      (run: run, lexemes: stream.labelTokens(before: run).compactMap { stream.tokens[$0].lexeme })
    }
    let known = Dictionary(grouping: rows, by: \.row).mapValues { Set($0.map { figures(in: $0.figures) }) }
    return Set(rows.map(\.row)).filter { index in
      let row = profile.rows[index]
      if row.reading.map(abandoned.contains) ?? false { return true }
      return labels.contains { run, lexemes in
        // A row that is printed twice alike says the same twice.
        if known[index] == [figures(in: [run])] { return false }
        if row.labels.isEmpty { return lexemes.isEmpty && stream.tokens[run].figures >= row.slots }
        return lexemes.contains { lexeme in
          row.enumerator == lexeme.enumerator
            && row.labels.contains { profile.labels.labels[$0] == lexeme.body }
        }
      }
    }
  }

  /// The figures of runs, as printed.
  private func figures(in runs: [Int]) -> [String] {
    runs.flatMap { stream.tokens[$0].pieces.map(stream.printed) }
  }

  /// Whether a row is blank from end to end while figures without a label stand beside it.
  private func isBlankBesideFigures(_ position: Int, of table: TableReading, cells: RowCells) -> Bool {
    guard cells.slots > 1, cells.cells.allSatisfy(stream.isBlank) else { return false }
    let row = table.rows[position]
    let start = position > 0 ? table.rows[position - 1].figures.last ?? 0 : table.tokens.lowerBound
    let end = position + 1 < table.rows.count ? table.rows[position + 1].label.min() : nil
    let neighbours = start..<max(start, end ?? (row.figures.last ?? start) + 2)
    return table.unmapped.contains(where: neighbours.contains)
  }

  // MARK: Rows

  /// A table's rows with their cells in the columns of the form, in the order of the source.
  func placedRows(of table: TableReading) -> [PlacedRow] {
    let isUnit: (Int) -> Bool = { piece in parser.unit(named: stream.printed(piece)) != nil }
    let collector = RowCellCollector(stream: stream, profile: profile, isUnit: isUnit, claimed: claimed)
    let headings = HeadingColumns(of: table, profile: profile, stream: stream)
    let cells = table.rows.map { row in
      var cells = collector.cells(of: row)
      cells.headed = headings.columns(of: row, cells: cells)
      return cells
    }
    let mispaired = PairingDoubt(table: table, cells: cells, profile: profile, stream: stream, isUnit: isUnit)
      .rows
    let header = HeaderOrder(table: table, profile: profile, stream: stream)
    let placements = TableDecoder(
      profile: profile, stream: stream, parser: parser, costs: catalog.alignmentCosts
    )
    .placements(
      of: table, cells: cells,
      placements: CellPlacer(stream: stream, headerIsComplete: header.isComplete)
        .placements(of: cells))
    let misplaced = header.doubtfulRows
    let shared = Self.sharedCells(of: placements)
    let leftovers = LeftoverNumbers(stream: stream, used: Set(cells.flatMap(\.cells)), isUnit: isUnit)
    return table.rows.indices.map { position in
      let (row, cells, placement) = (table.rows[position], cells[position], placements[position])
      var placed = PlacedRow(row: row, cells: cells, placement: placement)
      if placement.isUncertain || leftovers.stand(behind: cells)
        || cells.cells.contains(where: stream.codes.doubtful.contains)
      {
        placed.doubts.insert(.cells)
      }
      if placement.pieces.contains(where: { $0.map(shared.contains) ?? false })
        || spansRows(beyondLabelOf: row, placement) || labelHoldsRow(below: row, placement)
      {
        placed.doubts.insert(.sharing)
      }
      if misplaced.contains(position) { placed.doubts.insert(.headings) }
      if row.isInterrupted { placed.doubts.insert(.interruption) }
      if cells.isApart { placed.doubts.insert(.distance) }
      if mispaired.contains(position) || row.isDisplaced || row.pairing < catalog.alignmentCosts.labelReview {
        placed.doubts.insert(.pairing)
      }
      if isBlankBesideFigures(position, of: table, cells: cells) { placed.doubts.insert(.blanks) }
      return placed
    }
  }

  /// Whether a figure's cell spans more rows of the source than the row's label: whose it is among them is open.
  private func spansRows(beyondLabelOf row: RowReading, _ placement: CellPlacement) -> Bool {
    func span(_ piece: Int) -> Int { stream.document.attributes[piece]?.rowSpan ?? 1 }
    guard let label = row.label.flatMap({ stream.tokens[$0].pieces }).map(span).max() else { return false }
    return placement.pieces.contains { $0.map { span($0) > label } ?? false }
  }

  /// Whether a row's label spans a row with figures below its own, which has no label.
  private func labelHoldsRow(below row: RowReading, _ placement: CellPlacement) -> Bool {
    func span(_ piece: Int) -> Int { stream.document.attributes[piece]?.rowSpan ?? 1 }
    let figures = placement.pieces.compactMap(\.self)
    guard let label = row.label.flatMap({ stream.tokens[$0].pieces }).map(span).min(),
      label > figures.map(span).min() ?? label, let last = figures.max(),
      let next = stream.row(around: last).flatMap({ stream.row(around: $0.upperBound) })
    else { return false }
    return stream.isInRun(next.lowerBound) && next.contains { stream.isInRun($0) && !stream.isBlank($0) }
  }

  /// Cells that stand for figures of more than one row: where rows run together, whose they are is open.
  private static func sharedCells(of placements: [CellPlacement]) -> Set<Int> {
    var known: Set<Int> = []
    return Set(placements.flatMap { Set($0.pieces.compactMap(\.self)) }.filter { !known.insert($0).inserted })
  }

  /// A row's label as it stands in the source.
  func label(of row: RowReading) -> String { text(of: row.label.sorted()) }

  /// Texts as they stand in the source, in one.
  func text(of tokens: [Int]) -> String { tokens.map { stream.text(of: $0) }.joined() }

  private func facts(
    of placed: PlacedRow, at position: Int, in table: TableReading, headingUnits: HeadingUnits, form: String
  ) -> [MappedFact] {
    let (row, placement) = (placed.row, placed.placement)
    let label = label(of: row)
    guard let formRow = profile.formRow(profile.rows[row.row]) else { return [] }
    let columns = formRow.cells.indices.filter { formRow.cells[$0] != nil }
    let cells = columns.compactMap { formRow.cells[$0] }
    let labelDoubt = LabelDoubt(profile: profile, costs: catalog.alignmentCosts, stream: stream)
    let isLabelDoubtful = labelDoubt.isDoubtful(row)
    let rowDoubts = placeDoubts(of: placed)
    let rowUnit = unit(of: row)
    let limit = catalog.alignmentCosts.confidenceLimit
    let rowEvidence = FigureEvidence(of: row, label: labelDoubt.distance(of: row), limit: limit)
    return zip(columns, zip(cells, placement.pieces)).enumerated().compactMap { slot, entry in
      let (column, pair) = entry
      guard let piece = pair.1, let concept = catalog.concept(pair.0.concept) else { return nil }
      let headed = headingUnits.unit(over: column, of: profile.rows[row.row])
      let units = [rowUnit, headed].compactMap(\.self)
      let reading = CellReading(
        figure(in: placed, column: slot), of: concept, cell: pair.0, printedUnits: units,
        isAmount: catalog.isAmount)
      let doubts = rowDoubts.union(placement.doubts(ofColumn: slot))
      let codes = [
        isLabelDoubtful ? ReviewCode.labelUncertain : nil, doubts.isEmpty ? nil : .placeUncertain,
      ].compactMap(\.self)
      let review = ReviewCode.allCases.filter((codes + reading.review).contains)
      let fact = Fact(
        form: form, concept: concept.id, dimensions: pair.0.dimensions, value: reading.value,
        unit: reading.unit, status: reading.status, blank: reading.blank, review: review,
        confidence: limit,
        label: label.isEmpty ? path(of: column, row: row, in: table) : label, printed: stream.printed(piece),
        note: reading.note, decision: row.decision?.source, source: stream.place(ofPiece: piece))
      var evidence = rowEvidence
      evidence.doubt = doubts.isEmpty ? 0 : 1
      evidence.column = 1 - (placement.probabilities[slot] ?? 1)
      evidence.recognition = 1 - (stream.document.attributes[piece]?.confidence ?? 1)
      evidence.weigh(reading)
      return MappedFact(fact: fact, evidence: evidence, row: position)
    }
  }

  /// What is left in doubt about the place of a row's figures once the sums among them are looked at.
  func placeDoubts(of placed: PlacedRow) -> PlaceDoubts {
    let values = placed.placement.pieces.indices.map { figure(in: placed, column: $0)?.number }
    let sums = profile.rows[placed.row.row].sums
    var doubts = placed.doubts
    if !doubts.isEmpty, placed.cells.isExact, sums.hold(values) { doubts.formIntersection(.pairing) }
    if placed.placement.doubtfulColumns == nil {
      switch sums.shift(of: values) {
      case .likely: doubts.insert(.shift)
      case .possible where !placed.isStated(in: stream): doubts.insert(.cells)
      case .possible, nil: break
      }
    }
    if placed.cells.isJoined, !sums.hold(values) { doubts.insert(.joining) }
    if placed.row.decision != nil {
      let doubt = LabelDoubt(profile: profile, costs: catalog.alignmentCosts, stream: stream)
      doubts.formUnion(doubt.placeDoubts(of: placed.row))
    }
    return doubts
  }

  /// What the cell in a column of a row says: as the sums read it, where they do.
  func figure(in placed: PlacedRow, column: Int) -> Figure? {
    placed.placement.readings[column] ?? placed.placement.pieces[column].flatMap { stream.figures[$0] }
  }

  /// The unit that a row prints in a column of its own, be it the form's or another.
  func unit(of row: RowReading) -> FigureGrammar.Unit? {
    if let unit = row.unit { return self.unit(ofToken: unit) }
    guard let token = row.figures.first.map({ $0 - 1 }), stream.tokens.indices.contains(token),
      !stream.tokens[token].isRun,
      // Beside a label that is not to the letter, another unit may be taken for its end.
      !claimed.contains(token) || row.label.count > 1 && row.label.contains(token),
      stream.tokens[token].block == stream.tokens[token + 1].block
    else { return nil }
    return self.unit(ofToken: token)
  }

  /// The units that a table prints in the headings of its columns.
  func headingUnits(of table: TableReading) -> HeadingUnits {
    HeadingUnits(of: table, profile: profile, stream: stream, parser: parser)
  }

  /// The labels above a column, for a row that prints none.
  func path(of column: Int, row: RowReading, in table: TableReading) -> String {
    let columns = profile.tables[table.table].table.sections[profile.rows[row.row].section].columns
    return columns.indices.contains(column) ? columns[column].path.map(\.text).joined(separator: "/") : ""
  }
}
