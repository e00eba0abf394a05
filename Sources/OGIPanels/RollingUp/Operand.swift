#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGISchema

/// What a figure is to a sum.
enum Operand: Hashable {
  case number(Decimal)
  /// The cell is there and blank.
  case blank
  /// The cell is there, and what belongs in it is not certain.
  case uncertain
  /// The report does not have the cell, and reports often do not.
  case omitted
  /// The report does not have the cell.
  case absent

  /// Codes of figures that may be others than they seem.
  private static let doubts: Set<ReviewCode> = [
    .placeUncertain, .labelUncertain, .figureApproximate, .figuresDiffer, .unmapped,
  ]

  init(_ figure: PanelFigure) {
    if figure.review.contains(where: Self.doubts.contains) {
      self = .uncertain
    } else if figure.status == .blank {
      self = .blank
    } else {
      self = figure.unit == nil ? .uncertain : figure.value.map { .number($0) } ?? .uncertain
    }
  }
}
