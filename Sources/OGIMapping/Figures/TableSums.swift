#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

/// A rule between the rows of a table, in all columns that it holds in.
struct TableSum {
  /// A figure that the rule adds or subtracts.
  struct Term {
    let row: Int
    let column: Int
    let isSubtracted: Bool
  }

  /// The equations: in each the terms sum to zero.
  let equations: [[Term]]

  /// The rows that take part, in the order of the source.
  var rows: [Int] { Set(equations.joined().map(\.row)).sorted() }
}

extension TableSum {
  /// The equations between rows that rules state for a table.
  ///
  /// - Parameters:
  ///   - rows: The form's cells of each row of the table.
  ///   - optional: Concepts that reports often lack.
  static func sums(of rules: [IdentityRule], rows: [[FormCell]], optional: Set<Concept.ID>) -> [TableSum] {
    let places = Places(rows)
    return rules.compactMap { rule in
      let sum = TableSum(equations: places.equations(of: rule, optional: optional))
      return sum.rows.count > 1 ? sum : nil
    }
  }

  /// Where each figure of a table stands.
  private struct Places {
    private var places: [Concept.ID: [[String: String]: (row: Int, column: Int)]] = [:]
    /// Concepts that the table prints more than once: which figure a rule means is open.
    private var repeated: Set<Concept.ID> = []

    init(_ rows: [[FormCell]]) {
      for (row, cells) in rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          if places[cell.concept]?[cell.dimensions] != nil { repeated.insert(cell.concept) }
          places[cell.concept, default: [:]][cell.dimensions] = (row, column)
        }
      }
    }

    func equations(of rule: IdentityRule, optional: Set<Concept.ID>) -> [[Term]] {
      let concepts = rule.terms.compactMap(\.concept)
      guard let first = concepts.first.flatMap({ places[$0] }), repeated.isDisjoint(with: concepts),
        concepts.count == rule.terms.count
      else { return [] }
      let members = first.sorted { ($0.value.row, $0.value.column) < ($1.value.row, $1.value.column) }
      return members.compactMap { dimensions, _ in
        var equation: [Term] = []
        for (position, pair) in zip(rule.terms, concepts).enumerated() {
          guard let place = places[pair.1]?[dimensions] else {
            if optional.contains(pair.1) { continue }
            return nil
          }
          let isRight = position >= rule.leftCount
          equation.append(
            Term(row: place.row, column: place.column, isSubtracted: pair.0.isSubtracted != isRight))
        }
        return equation
      }
    }
  }
}
