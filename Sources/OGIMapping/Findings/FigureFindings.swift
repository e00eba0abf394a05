#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

extension MappingCatalog {
  /// What a person should know of a figure that its concept cannot take.
  func finding(ofDoubtful fact: Fact) -> Finding? {
    guard fact.review.contains(.figureDoubtful), let value = fact.value, let concept = concept(fact.concept)
    else { return nil }
    let name = value < 0 && concept.number != .signed ? ReportCheck.Name.notNegative : .wholeNumber
    return check(name).map { check in
      Finding(
        rule: check.id, severity: check.severity,
        messages: check.messages(["concept": concept.labels, "value": ["": "\(value)"]]), source: fact.source)
    }
  }

  /// Tables that a report prints more than once with different figures: a finding for each printing after the first. A
  /// table that is printed once and has marked figures has a row that stands twice.
  func findings(ofTablesIn report: NormalizedReport) -> [Finding] {
    let repeated = report.tables.filter { table in
      table.facts.contains { report.facts[$0].review.contains(.duplicateTable) }
    }
    let printings = Dictionary(grouping: repeated) { [$0.form, $0.table] }
    return repeated.compactMap { table in
      let all = printings[[table.form, table.table]] ?? []
      guard all.count == 1 || all.first != table else { return nil }
      let fact = table.facts.first { report.facts[$0].review.contains(.duplicateTable) }
      return finding(
        all.count == 1 ? .duplicateRow : .duplicateTable, ["form": table.form, "table": table.table],
        source: all.count == 1 ? fact.map { report.facts[$0].source } : table.source)
    }
  }
}
