#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

/// Tables whose figures may all stand one row off their labels.
///
/// On skewed pages every label may stand beside its neighbour's figures, and sums within rows hold all the same. Sums
/// over rows tell: they fail as the figures stand, and hold once each row takes the figures of the next.
struct ShiftDoubt {
  /// A single sum that fails may have other reasons, and one that holds may do so by chance.
  private static let fewestSums = 2

  let checker: IdentityChecker
  let reports: ReportPair
  let instances: [IdentityInstance]

  /// The facts of the tables that are in doubt.
  ///
  /// - Complexity: Linear in the facts of tables with failed sums, and in the sums.
  func facts() -> [Int] {
    let sums = instances.filter { instance in
      let rule = checker.rules[instance.subject.rule]
      return rule.kind == .concepts && rule.relation == .equal && rule.conditions.isEmpty
    }
    guard sums.count(where: { $0.outcome == .fails }) >= Self.fewestSums else { return [] }
    let tables = reports.current.tables.map { $0.facts.clamped(to: reports.current.facts.indices) }
    var tableOfFact: [Int: Int] = [:]
    for (index, table) in tables.enumerated() {
      for fact in table { tableOfFact[fact] = index }
    }
    let sumsByTable = Dictionary(grouping: sums) { $0.facts.first.flatMap { tableOfFact[$0] } }
    return tables.indices.filter { isShifted(tables[$0], sums: sumsByTable[$0] ?? []) }
      .flatMap { Array(tables[$0]) }
  }

  private func isShifted(_ table: Range<Int>, sums: [IdentityInstance]) -> Bool {
    guard sums.count(where: { $0.outcome == .fails }) >= Self.fewestSums else { return false }
    let rows = rows(of: table)
    return [rows, rows.reversed()].contains { rows in
      var shifted = reports
      shifted.trial = shifting(rows)
      let comparisons = sums.map { checker.comparison(of: $0, in: shifted) }
      let agreeing = comparisons.count { $0.outcome == .holds && $0.left != 0 }
      return agreeing >= Self.fewestSums && !comparisons.contains { $0.outcome == .fails }
    }
  }

  /// The facts of a table's rows: neighbours under one label.
  private func rows(of table: Range<Int>) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    for fact in table {
      if let last = rows.last,
        reports.current.facts[last.lowerBound].label == reports.current.facts[fact].label
      {
        rows[rows.count - 1] = last.lowerBound..<fact + 1
      } else {
        rows.append(fact..<fact + 1)
      }
    }
    return rows
  }

  /// The figures of each row's follower in its place; none are known where the two do not have the same cells.
  private func shifting(_ rows: [Range<Int>]) -> [Int: Comparison.Operand] {
    var trial: [Int: Comparison.Operand] = [:]
    for (index, row) in rows.enumerated() {
      let next = index + 1 < rows.count ? rows[index + 1] : nil
      for (offset, fact) in row.enumerated() {
        let follower = next.flatMap { $0.count == row.count ? $0.lowerBound + offset : nil }
        trial[fact] = follower.map { reports.operand(.current($0)) } ?? .uncertain
      }
    }
    return trial
  }
}
