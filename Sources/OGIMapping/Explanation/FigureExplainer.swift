#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGIDocuments
import OGISchema
import OGIText

/// A cell in the column of a row, by numbers.
struct CellPosition: Sendable {
  let table: Int
  /// The row's position in the table.
  let row: Int
  /// The column among those that hold figures of the row.
  let slot: Int
  let piece: Int
}

/// Explains figures: their column, what their cell holds, their unit, and the rules that name them.
struct FigureExplainer: Sendable {
  let catalog: MappingCatalog
  let builder: FactBuilder
  let rows: RowExplainer
  /// The rules that touch the report's figures.
  let rules: [FigureExplanation.Rule]

  private var profile: Profile { rows.profile }
  private var stream: TokenStream { rows.mapping.stream }

  /// The cell of the form that a position is, with its column; `nil` if the form has none there.
  func formCell(at position: CellPosition) -> (cell: FormCell, column: Int)? {
    let row = profile.rows[rows.placed[position.table][position.row].row.row]
    guard let cells = profile.formRow(row)?.cells else { return nil }
    let filled = cells.indices.filter { cells[$0] != nil }
    guard filled.indices.contains(position.slot), let cell = cells[filled[position.slot]] else { return nil }
    return (cell, filled[position.slot])
  }

  /// Explains a fact that stands at a position.
  func explanation(
    of fact: Fact, at position: CellPosition, row: RowExplanation, evidence: FigureEvidence
  ) -> FigureExplanation? {
    guard let (cell, column) = formCell(at: position), let concept = catalog.concept(fact.concept) else {
      return nil
    }
    let placed = rows.placed[position.table][position.row]
    let figure = builder.figure(in: placed, column: position.slot)
    let table = rows.mapping.tables[position.table]
    let headed = builder.headingUnits(of: table).unit(over: column, of: profile.rows[placed.row.row])
    let units: [(FigureExplanation.Unit.Origin, FigureGrammar.Unit?)] = [
      (.cell, figure?.unit), (.row, builder.unit(of: placed.row)), (.heading, headed),
    ]
    return FigureExplanation(
      fact: fact, meaning: concept.labels, row: row, column: self.column(column, at: position),
      reading: FigureExplanation.Reading(figure),
      unit: FigureExplanation.Unit(
        number: figure?.number, concept: concept, printed: units, stated: cell.unit),
      doubts: fact.review.map { doubt($0, about: placed, slot: position.slot) }, rules: rules(naming: fact),
      confidence: confidence(by: evidence))
  }

  // MARK: The column

  private func column(_ column: Int, at position: CellPosition) -> FigureExplanation.Column {
    let placed = rows.placed[position.table][position.row]
    let row = profile.rows[placed.row.row]
    let sections = profile.tables[row.table].table.sections
    let columns = sections.indices.contains(row.section) ? sections[row.section].columns : []
    let cells = placed.cells.cells
    return FigureExplanation.Column(
      path: columns.indices.contains(column) ? columns[column].path.map(\.text) : [],
      number: position.slot + 1, columns: row.slots,
      cell: (cells.firstIndex(of: position.piece) ?? 0) + 1, cells: cells.count,
      placement: placement(of: placed))
  }

  private func placement(of placed: PlacedRow) -> FigureExplanation.Column.Placement {
    let (cells, slots) = (placed.cells.cells, placed.cells.slots)
    if placed.placement.doubtfulColumns != nil { return .bySums }
    if cells.count == slots { return .oneToOne }
    if cells.count < slots { return .fromTheRight }
    let used = placed.placement.pieces.compactMap(\.self)
    let isRun = cells.firstIndex(of: used.first ?? -1).map { cells[$0...].starts(with: used) } ?? false
    return isRun && used.count == slots && placed.placement.surplus.isEmpty
      ? .emptyLeftOver : .filledFromTheLeft
  }

  // MARK: Doubts

  private func doubt(_ code: ReviewCode, about placed: PlacedRow, slot: Int) -> FigureExplanation.Doubt {
    switch code {
    case .labelUncertain:
      let doubt = LabelDoubt(profile: profile, costs: catalog.alignmentCosts, stream: stream)
      return .init(code: code, causes: [doubt.reason(of: placed.row)?.cause].compactMap(\.self))
    case .placeUncertain:
      // Doubts about the row come first; without any it is the table that is in doubt.
      let causes = builder.placeDoubts(of: placed).union(placed.placement.doubts(ofColumn: slot)).causes
      return .init(code: code, causes: causes.isEmpty ? [.shiftedTable] : causes)
    default:
      return .init(code: code, causes: [])
    }
  }

  // MARK: The confidence

  private func confidence(by evidence: FigureEvidence) -> FigureExplanation.Confidence {
    let model = catalog.confidenceModel
    let (place, reading) = model.judgement(by: evidence, limit: catalog.alignmentCosts.confidenceLimit)
    let pieces = zip(FigureEvidence.kinds, model.weights).compactMap {
      kind, weights -> FigureExplanation.Confidence.Evidence? in
      let amount = evidence[keyPath: kind.amount]
      guard amount != 0 else { return nil }
      return .init(
        name: kind.name, amount: amount, place: amount * weights.place, reading: amount * weights.reading)
    }
    return FigureExplanation.Confidence(place: place, reading: reading, evidence: pieces)
  }

  // MARK: Rules

  private func rules(naming fact: Fact) -> [FigureExplanation.Rule] {
    rules.filter { rule in
      rule.evaluation.cells.contains {
        $0.concept == fact.concept && $0.dimensions == fact.dimensions && $0.source == fact.source
          && !$0.isPreviousYear
      }
    }
  }
}

extension LabelDoubt.Reason {
  /// The reason as explanations tell it.
  var cause: FigureExplanation.Doubt.Cause {
    switch self {
    case .smallMargin: .smallMargin
    case .keepsTooLittle: .keepsTooLittle
    case .missing: .labelMissing
    case .nearerToOther: .nearerToOther
    case .holdsOther: .holdsOther
    case .holdsFigure: .holdsFigure
    case .standsApart: .standsApart
    }
  }
}

extension PlaceDoubts {
  fileprivate var causes: [FigureExplanation.Doubt.Cause] {
    let all: [(PlaceDoubts, FigureExplanation.Doubt.Cause)] = [
      (.cells, .cells), (.headings, .headings), (.interruption, .interruption), (.distance, .distance),
      (.pairing, .pairing), (.blanks, .blanks), (.shift, .shift), (.joining, .joining),
      (.sharing, .sharing), (.columns, .columns), (.figureInLabel, .holdsFigure), (.labelApart, .standsApart),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
