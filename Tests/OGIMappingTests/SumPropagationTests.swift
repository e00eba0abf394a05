import Foundation
import OGICatalog
import TestSupport
import Testing

@testable import OGIMapping

/// Compares the joint choice over the rows of small tables with that of going through all combinations.
@Suite("Sums between the rows of a table")
struct SumPropagationTests {
  @Test("Rows are as likely as over all combinations", arguments: 0..<4)
  func agreesWithAllCombinations(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let costs = try SmallCatalog.costs()
    for _ in 0..<100 {
      let rows = (0..<5).map { _ in Self.row(using: &random) }
      // Two sums that share one row: their graph is a tree.
      let sums = [Self.sum(whole: 2, parts: [0, 1]), Self.sum(whole: 4, parts: [2, 3])]
      let weighed = SumPropagation(costs: costs, sums: sums).weighed(rows)
      let expected = Self.posteriors(of: rows, sums: sums, failing: costs.sumFails, open: costs.sumOpen)
      for (row, hypotheses) in weighed.enumerated() {
        for (position, share) in Self.shares(hypotheses.map(\.cost)).enumerated() {
          #expect(abs(share - expected[row][position]) < 1e-9)
        }
      }
    }
  }

  /// Rows of two columns, of which one value may be unknown.
  private static func row(using random: inout some RandomNumberGenerator) -> [RowHypothesis] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let values = (0..<2).map { _ -> Decimal? in
        Int.random(in: 0...5, using: &random) == 0 ? nil : Decimal(Int.random(in: 0...3, using: &random))
      }
      return RowHypothesis(
        columns: [nil, nil], values: values, vouched: [false, false], isOneToOne: false,
        cost: Double.random(in: 0...4, using: &random))
    }
  }

  private static func sum(whole: Int, parts: [Int]) -> TableSum {
    TableSum(
      equations: (0..<2).map { column in
        [TableSum.Term(row: whole, column: column, isSubtracted: false)]
          + parts.map { TableSum.Term(row: $0, column: column, isSubtracted: true) }
      })
  }

  private static func posteriors(
    of rows: [[RowHypothesis]], sums: [TableSum], failing: Double, open: Double
  ) -> [[Double]] {
    var weights = rows.map { [Double](repeating: 0, count: $0.count) }
    let combinations = rows.reduce([[Int]()]) { chosen, row in
      chosen.flatMap { head in row.indices.map { head + [$0] } }
    }
    for combination in combinations {
      var cost = zip(rows, combination).reduce(0) { $0 + $1.0[$1.1].cost }
      for equation in sums.flatMap(\.equations) {
        let values = equation.map { term in
          rows[term.row][combination[term.row]].values[term.column].map { term.isSubtracted ? -$0 : $0 }
        }
        let known = values.compactMap(\.self)
        cost += known.count < values.count ? open : known.reduce(0, +) == 0 ? 0 : failing
      }
      for (row, hypothesis) in combination.enumerated() { weights[row][hypothesis] += exp(-cost) }
    }
    return weights.map { row in row.map { $0 / row.reduce(0, +) } }
  }

  private static func shares(_ costs: [Double]) -> [Double] {
    let weights = costs.map { exp(-$0) }
    return weights.map { $0 / weights.reduce(0, +) }
  }
}
