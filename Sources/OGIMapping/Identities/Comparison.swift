#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGISchema

/// Compares the two sides of a relation, of which some figures may not be known.
///
/// A side whose figures are not all known may be any number of a range: counts are never negative, so that the known
/// ones bound it. Sides whose ranges do not meet disagree, whatever the unknown figures are.
struct Comparison {
  /// What stands in a cell, as far as a sum is concerned.
  enum Operand: Hashable {
    case number(Decimal)
    /// The cell is there and blank.
    case blank
    /// The cell is there, and what belongs in it is not certain: it could not be read, is approximate, has no known unit, or
    /// may be another row's or column's.
    case uncertain
    /// The report does not have the cell, and reports often do not.
    case omitted
    /// The report does not have the cell.
    case absent
  }

  /// A figure of a side.
  struct Term: Hashable {
    let operand: Operand
    var isSubtracted = false
    /// Whether the figure may be negative.
    var isSigned = false
  }

  /// The sum of the known figures of the left side; `nil` if none is.
  let left: Decimal?
  /// The same of the right side; for ``Evaluation/Relation/atLeastEach`` the greatest of them.
  let right: Decimal?
  let outcome: Evaluation.Outcome

  init(_ left: ArraySlice<Term>, _ relation: Evaluation.Relation, _ right: ArraySlice<Term>) {
    let first = Side(left)
    // Each figure is compared by itself, and those that the report does not have are left out.
    let sides = relation == .atLeastEach ? right.map { Side([$0]) }.filter { !$0.isAbsent } : [Side(right)]
    let outcomes = sides.map { Self.outcome(of: first, relation, $0) }
    self.left = first.known
    self.right = sides.compactMap(\.known).max()
    let byWeight: [Evaluation.Outcome] = [.fails, .notEvaluable, .holdsWithBlanksAsZero, .holds]
    outcome = byWeight.first(where: outcomes.contains) ?? .notEvaluable
  }

  private static func outcome(
    of left: Side, _ relation: Evaluation.Relation, _ right: Side
  ) -> Evaluation.Outcome {
    guard !left.isAbsent, !right.isAbsent else { return .notEvaluable }
    let isComplete = left.isComplete && right.isComplete
    if agree(left.sum, relation, right.sum), left.isCertain, right.isCertain {
      // That figures which are not known happen to make sums equal is no fault.
      if isComplete { return .holds }
      return relation == .notEqual ? .notEvaluable : .holdsWithBlanksAsZero
    }
    let fails =
      switch relation {
      case .equal: left.isBelow(right) || right.isBelow(left)
      case .atLeast, .atLeastEach: left.isBelow(right)
      case .notEqual: isComplete && left.isCertain && right.isCertain
      }
    return fails ? .fails : .notEvaluable
  }

  private static func agree(_ left: Decimal, _ relation: Evaluation.Relation, _ right: Decimal) -> Bool {
    switch relation {
    case .equal: left == right
    case .atLeast, .atLeastEach: left >= right
    case .notEqual: left != right
    }
  }
}

/// One side of a relation: the sum of its known figures, and how far the others may move it.
private struct Side {
  /// The sum of the known figures.
  private(set) var sum: Decimal = 0
  /// The same; `nil` if there are none.
  var known: Decimal? { hasNumber ? sum : nil }
  /// Whether no cell is blank.
  private(set) var isComplete = true
  private(set) var isCertain = true
  private(set) var isAbsent = false
  private var hasNumber = false
  private var mayBeMore = false
  private var mayBeLess = false

  init(_ terms: ArraySlice<Comparison.Term>) {
    for term in terms {
      switch term.operand {
      case .number(let number):
        sum += term.isSubtracted ? -number : number
        hasNumber = true
        continue
      case .blank: isComplete = false
      case .uncertain: isCertain = false
      case .omitted: break
      case .absent: isAbsent = true
      }
      mayBeMore = mayBeMore || !term.isSubtracted || term.isSigned
      mayBeLess = mayBeLess || term.isSubtracted || term.isSigned
    }
  }

  /// Whether the side is less than another one, whatever the figures that are not known.
  func isBelow(_ other: Side) -> Bool { sum < other.sum && !mayBeMore && !other.mayBeLess }
}
