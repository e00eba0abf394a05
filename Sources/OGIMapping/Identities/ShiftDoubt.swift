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
    // One copy for all tables, whose figures are put back: a report may have many.
    var shifted = reports
    return tables.indices
      .filter { isShifted(tables[$0], sums: sumsByTable[$0] ?? [], trying: &shifted) }
      .flatMap { Array(tables[$0]) }
  }

  private func isShifted(
    _ table: Range<Int>, sums: [IdentityInstance], trying shifted: inout ReportPair
  ) -> Bool {
    guard sums.count(where: { $0.outcome == .fails }) >= Self.fewestSums else { return false }
    let rows = rows(of: table)
    defer { for fact in table { shifted.operands[fact] = reports.operands[fact] } }
    return [rows, rows.reversed()].contains { rows in
      shift(rows, in: &shifted)
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

  /// Gives each row the figures of its follower; none are known where the two do not have the same cells.
  private func shift(_ rows: [Range<Int>], in reports: inout ReportPair) {
    for (index, row) in rows.enumerated() {
      let next = index + 1 < rows.count ? rows[index + 1] : nil
      for (offset, fact) in row.enumerated() {
        let follower = next.flatMap { $0.count == row.count ? $0.lowerBound + offset : nil }
        reports.operands[fact] = follower.map { self.reports.operands[$0] } ?? .uncertain
      }
    }
  }
}
