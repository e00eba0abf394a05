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
  var value: Decimal
  var unit: String?
  var review: ReviewCode?

  /// Converts a figure.
  ///
  /// The unit that counts is the one printed nearest to the figure: in its cell, in its row, in the heading of its
  /// column, and last the one that the form states. Only for amounts does it matter: counts are counted in one unit,
  /// however it is called.
  ///
  /// - Parameters:
  ///   - number: The number as printed.
  ///   - printed: The units that the report prints for the cell, the nearest first.
  ///   - stated: The unit that the form states.
  init(_ number: Decimal, of concept: Concept, printed: [FigureGrammar.Unit?], stated: FigureGrammar.Unit?) {
    value = number
    unit = concept.unit
    guard concept.number == .amount else { return }
    if let found = printed.compactMap(\.self).first {
      convert(number, by: found, to: concept)
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

  private mutating func convert(_ number: Decimal, by printed: FigureGrammar.Unit, to concept: Concept) {
    if printed.unit == concept.unit {
      value = number * printed.factor
    } else {
      unit = nil
      review = .unitDoubtful
    }
  }
}
