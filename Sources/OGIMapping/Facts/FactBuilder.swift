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

/// Turns the tables that were found into facts.
struct FactBuilder {
  let catalog: MappingCatalog
  let profile: Profile
  let stream: TokenStream
  let parser: FigureParser

  /// The facts of a table, in the order of the source.
  func facts(of table: TableReading, form: String) -> (facts: [Fact], surplus: [UnmappedRow]) {
    let runs = table.rows.map(run)
    let placements = CellPlacer(figures: stream.figures).placements(of: runs)
    var facts: [Fact] = []
    var surplus: [UnmappedRow] = []
    for (row, placement) in zip(table.rows, placements) {
      let label = label(of: row, in: table)
      if row.confidence < catalog.alignmentCosts.abstention {
        let figures = row.figures.flatMap { stream.tokens[$0].pieces }.filter { !isBlank($0) }
        if let stray = unmappedRow(form: form, label: label, pieces: figures) { surplus.append(stray) }
        continue
      }
      facts += self.facts(of: row, placed: placement, in: table, form: form, label: label)
      if let stray = unmappedRow(form: form, label: label, pieces: placement.surplus) {
        surplus.append(stray)
      }
    }
    return (facts, surplus)
  }

  /// A row that stands in a table and is none of the form's, by its run of figures.
  ///
  /// A single number on a line of its own, as pages are numbered, is no row.
  func unmappedRow(_ run: Int, form: String) -> UnmappedRow? {
    let token = stream.tokens[run]
    let label = stream.labelTokens(before: run).map { text(of: $0) }.filter { parser.unit(named: $0) == nil }
    if label.isEmpty, !token.isCell, token.pieces.count == 1 { return nil }
    return unmappedRow(form: form, label: label.joined(), pieces: token.pieces.filter { !isBlank($0) })
  }

  private func unmappedRow(form: String, label: String, pieces: [Int]) -> UnmappedRow? {
    guard let first = pieces.first else { return nil }
    let cells = pieces.map { piece in
      let figure = stream.figures[piece]
      return UnmappedRow.Cell(
        printed: printed(piece), value: figure?.number, unit: figure?.unit?.unit, source: place(of: piece))
    }
    return UnmappedRow(form: form, label: label, cells: cells, source: place(of: first))
  }

  // MARK: Rows

  private func run(of row: RowReading) -> CellPlacer.Run {
    let slots = profile.rows[row.row].slots
    var cells = row.figures.flatMap { Array(stream.tokens[$0].pieces) }
    let strays = row.strays.filter { stream.tokens[$0].isCell }.flatMap { Array(stream.tokens[$0].pieces) }
    if !strays.isEmpty, cells.count + strays.count <= slots, sameRow(strays + cells) {
      cells = strays + cells
    }
    let anchor = cells.first.flatMap { PhysicalRow(around: $0, in: stream.document) }
    return CellPlacer.Run(cells: cells, slots: slots, row: anchor)
  }

  /// Whether the source lays pieces out in one row.
  private func sameRow(_ pieces: [Int]) -> Bool {
    guard let first = pieces.first, let last = pieces.last,
      let row = PhysicalRow(around: first, in: stream.document)
    else { return false }
    return row.pieces.contains(last)
  }

  private func facts(
    of row: RowReading, placed placement: CellPlacement, in table: TableReading, form: String, label: String
  ) -> [Fact] {
    guard let formRow = profile.formRow(profile.rows[row.row]) else { return [] }
    let columns = formRow.cells.indices.filter { formRow.cells[$0] != nil }
    let cells = columns.compactMap { formRow.cells[$0] }
    let values = placement.pieces.map { $0.flatMap { stream.figures[$0]?.number } }
    let isShifted =
      values.count == cells.count
      && RowArithmetic(cells: cells, identities: catalog.identities).suggestsShift(values)
    let isUncertain = hasUncertainLabel(row)
    return zip(columns, zip(cells, placement.pieces)).compactMap { column, pair in
      guard let piece = pair.1, let concept = catalog.concept(pair.0.concept) else { return nil }
      var fact = fact(
        in: piece, of: concept, cell: pair.0, rowUnit: row.unit,
        heading: heading(of: column, row: row, in: table))
      fact.form = form
      fact.label = label.isEmpty ? path(of: column, row: row, in: table) : label
      fact.confidence = row.confidence
      if isUncertain { fact.review.append(.labelUncertain) }
      if placement.isUncertain || isShifted {
        fact.review.append(.placeUncertain)
        fact.confidence /= 2
      }
      fact.review = ReviewCode.allCases.filter(fact.review.contains)
      return fact
    }
  }

  /// Whether the row's label leaves open which row it is.
  private func hasUncertainLabel(_ row: RowReading) -> Bool {
    let costs = catalog.alignmentCosts
    let profileRow = profile.rows[row.row]
    guard row.confidence >= costs.labelReview else { return true }
    guard let label = profileRow.labels.first, let first = row.label.first else { return false }
    let length = Double(profile.labels.labels[label].scalars.count)
    let similarity = 1 - row.labelCost / (costs.substitution * length)
    let isNumbered =
      profileRow.enumerator != nil && stream.tokens[first].lexeme?.enumerator == profileRow.enumerator
    return similarity < (isNumbered ? costs.numberedLabelSimilarity : costs.labelSimilarity)
  }

  // MARK: Cells

  private func fact(
    in piece: Int, of concept: Concept, cell: FormCell, rowUnit: Int?, heading: String?
  ) -> Fact {
    var fact = Fact(
      form: "", concept: concept.id, dimensions: cell.dimensions, value: nil, unit: concept.unit,
      status: .reported, confidence: 1, label: "", printed: printed(piece), source: place(of: piece))
    guard let figure = stream.figures[piece] else {
      fact.review = [.figureUnreadable]
      return fact
    }
    fact.note = figure.note
    guard let number = figure.number else {
      fact.status = .blank
      return fact
    }
    let printedUnits = [
      figure.unit, rowUnit.flatMap { parser.unit(named: text(of: $0)) },
      heading.flatMap { parser.unit(in: $0) },
    ]
    let reading = UnitReading(number, of: concept, printed: printedUnits, stated: cell.unit)
    fact.value = reading.value
    fact.unit = reading.unit
    if let review = reading.review { fact.review.append(review) }
    if figure.repair != nil {
      fact.status = .repaired
      fact.review.append(.figureRepaired)
    }
    if !concept.number.admits(number) { fact.review.append(.figureDoubtful) }
    return fact
  }

  /// The text of the heading that stands over a column by itself, as the report prints it.
  private func heading(of column: Int, row: RowReading, in table: TableReading) -> String? {
    let section = profile.rows[row.row].section
    for (heading, token) in table.headings {
      let candidate = profile.rows[heading]
      guard candidate.kind == .heading, candidate.section == section else { continue }
      let header = profile.tables[table.table].table.sections[section].header
      if header.indices.contains(candidate.index), header[candidate.index].column == column {
        return text(of: token)
      }
    }
    return nil
  }

  // MARK: Texts

  /// The label as it stood in the source: its pieces in their order.
  private func label(of row: RowReading, in table: TableReading) -> String {
    row.label.sorted().map { text(of: $0) }.joined()
  }

  /// The labels above a column, for a row that prints none.
  private func path(of column: Int, row: RowReading, in table: TableReading) -> String {
    let columns = profile.tables[table.table].table.sections[profile.rows[row.row].section].columns
    return columns.indices.contains(column) ? columns[column].path.map(\.text).joined(separator: "/") : ""
  }

  private func text(of token: Int) -> String {
    stream.tokens[token].pieces.map { printed($0) }.joined()
  }

  /// A piece's text on one line.
  private func printed(_ piece: Int) -> String {
    let text = stream.text(of: piece)
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isNewline).map(\.withoutOuterBlanks).joined()
  }

  private func place(of piece: Int) -> Place { stream.document.pieces[piece].place }

  private func isBlank(_ piece: Int) -> Bool {
    if case .blank? = stream.figures[piece]?.content { true } else { false }
  }
}

extension Concept.Number {
  /// Whether a figure may take a value.
  fileprivate func admits(_ value: Decimal) -> Bool {
    switch self {
    case .count: value >= 0 && value.isInteger
    case .signed: value.isInteger
    case .amount: value >= 0
    }
  }
}

extension Decimal {
  fileprivate var isInteger: Bool {
    exponent >= 0 || !description.contains(".")
  }
}

extension Substring {
  /// The text without the blanks at its ends.
  fileprivate var withoutOuterBlanks: Substring {
    let start = drop(while: \.isWhitespace)
    return start.prefix(
      upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)
  }
}
