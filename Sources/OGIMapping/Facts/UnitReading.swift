#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema
import OGIText

/// A figure in its canonical unit.
struct UnitReading {
  private(set) var value: Decimal
  private(set) var unit: String?
  private(set) var review: ReviewCode?

  /// Converts a figure.
  ///
  /// The unit that counts is the one printed nearest to the figure: in its cell, in its row, in the heading of its
  /// column, and last the one that the form states.
  ///
  /// - Parameters:
  ///   - number: The number as printed.
  ///   - printed: The units that the report prints for the cell, the nearest first.
  ///   - stated: The unit that the form states.
  ///   - isAmount: Whether a canonical unit is one of amounts.
  init(
    _ number: Decimal, of concept: Concept, printed: [FigureGrammar.Unit], stated: FigureGrammar.Unit?,
    isAmount: (String) -> Bool
  ) {
    value = number
    unit = concept.unit
    if concept.number == .amount {
      readAmount(number, of: concept, printed: printed, stated: stated)
    } else {
      readCount(number, printed: printed, stated: stated)
      if printed.contains(where: { isAmount($0.unit) }) { review = .unitDoubtful }
    }
  }

  private mutating func readAmount(
    _ number: Decimal, of concept: Concept, printed: [FigureGrammar.Unit], stated: FigureGrammar.Unit?
  ) {
    if let found = printed.first {
      convert(number, by: found, to: concept)
      if printed.contains(where: { ($0.unit, $0.factor) != (found.unit, found.factor) }) {
        review = .unitDoubtful
      }
    } else if number == 0 {
      return
    } else if let stated {
      convert(number, by: stated, to: concept)
      review = .unitDoubtful
    } else {
      unit = nil
      review = .unitUnstated
    }
  }

  /// Counts are counted in one unit, whatever measure word is printed, but not in money. A multiple of it that the report prints, or the form
  /// states, counts; both must agree.
  private mutating func readCount(
    _ number: Decimal, printed: [FigureGrammar.Unit], stated: FigureGrammar.Unit?
  ) {
    let known = stated?.factor ?? 1
    let factor = printed.first?.factor ?? known
    value = number * factor
    let isPlain = factor == 1 && known == 1
    if printed.contains(where: { $0.factor != known }) || printed.isEmpty && !isPlain && number != 0 {
      review = .unitDoubtful
    }
  }

  private mutating func convert(_ number: Decimal, by printed: FigureGrammar.Unit, to concept: Concept) {
    if printed.unit == concept.unit {
      value = number * printed.factor
    } else {
      unit = nil
      review = .unitDoubtful
    }
  }
}
