#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema
import OGIText

/// What a cell says under its concept: value, unit and status, with what is in doubt about them.
struct CellReading {
  private(set) var value: Decimal?
  private(set) var unit: String?
  private(set) var status = Fact.Status.reported
  private(set) var blank: Fact.Blank?
  private(set) var note: String?
  private(set) var review: [ReviewCode] = []

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - figure: What the cell holds; `nil` for a text that is no figure.
  ///   - printedUnits: The units that the report prints for the cell outside of it, the nearest first.
  ///   - isAmount: Whether a canonical unit is one of amounts.
  init(
    _ figure: Figure?, of concept: Concept, cell: FormCell, printedUnits: [FigureGrammar.Unit],
    isAmount: (String) -> Bool
  ) {
    unit = concept.unit
    guard let figure else {
      review = [.figureUnreadable]
      return
    }
    note = figure.note
    switch figure.content {
    case .blank(let kind):
      status = .blank
      blank = Fact.Blank(kind)
    case .number(let number):
      let units = [figure.unit].compactMap(\.self) + printedUnits
      take(
        UnitReading(number, of: concept, printed: units, stated: cell.unit, isAmount: isAmount), figure,
        of: concept)
    }
  }

  private mutating func take(_ reading: UnitReading, _ figure: Figure, of concept: Concept) {
    value = reading.value
    unit = reading.unit
    if let doubt = reading.review { review.append(doubt) }
    if figure.isApproximate { review.append(.figureApproximate) }
    if figure.repair != nil {
      status = .repaired
      review.append(.figureRepaired)
    }
    if !concept.number.admits(reading.value) { review.append(.figureDoubtful) }
  }
}

extension FigureEvidence {
  /// Takes in what a cell says.
  mutating func weigh(_ reading: CellReading) {
    repaired = reading.status == .repaired ? 1 : 0
    odd = reading.review.contains(.figureDoubtful) ? 1 : 0
    unreadable = reading.review.contains(.figureUnreadable) ? 1 : 0
    zero = reading.value == 0 ? 1 : 0
  }
}

extension Fact.Blank {
  init(_ blank: Figure.Blank) {
    self =
      switch blank {
      case .empty: .empty
      case .dash: .dash
      case .slash: .slash
      case .word: .word
      }
  }
}
