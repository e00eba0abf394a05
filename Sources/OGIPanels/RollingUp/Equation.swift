#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGISchema

/// The difference of two sides of a relation, of which some figures may not be known.
///
/// Counts are never negative, so that a count that is not known moves the difference one way only. A difference that no
/// unknown figure can mend is a contradiction.
struct Equation {
  /// A figure of a side; those of the right side are subtracted from the left one.
  struct Term {
    let operand: Operand
    let isSubtracted: Bool
    /// Whether the figure may be negative.
    let isSigned: Bool
  }

  /// Left less right, what is not known as 0.
  private(set) var difference: Decimal = 0
  private var mayRise = false
  private var mayFall = false
  private var hasBlank = false
  private var isCertain = true
  private var isAbsent = false

  init(_ terms: some Sequence<Term>) {
    for term in terms {
      switch term.operand {
      case .number(let number):
        difference += term.isSubtracted ? -number : number
        continue
      case .blank: hasBlank = true
      case .uncertain: isCertain = false
      case .omitted: continue
      case .absent: isAbsent = true
      }
      mayRise = mayRise || !term.isSubtracted || term.isSigned
      mayFall = mayFall || term.isSubtracted || term.isSigned
    }
  }

  /// Whether the sides are equal, with all figures there.
  var holds: Bool { difference == 0 && isCertain && !isAbsent && !hasBlank }

  /// Whether the sides are equal if and only if all blanks are 0: they may move the difference one way only.
  var provesBlanksZero: Bool {
    difference == 0 && isCertain && !isAbsent && hasBlank && mayRise != mayFall
  }

  /// Whether a relation fails, whatever the figures that are not known.
  func fails(_ relation: Evaluation.Relation) -> Bool {
    guard !isAbsent else { return false }
    return switch relation {
    case .equal: difference < 0 && !mayRise || difference > 0 && !mayFall
    case .atLeast, .atLeastEach: difference < 0 && !mayRise
    case .notEqual: holds
    }
  }
}
