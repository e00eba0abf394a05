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

  /// The tables that a report prints more than once with different figures: a finding for each printing after the
  /// first, or for the only one of which the facts are known.
  func findings(ofTablesIn report: NormalizedReport) -> [Finding] {
    let repeated = report.tables.filter { table in
      table.facts.contains { report.facts[$0].review.contains(.duplicateTable) }
    }
    let printings = Dictionary(grouping: repeated) { [$0.form, $0.table] }
    return repeated.filter { table in
      printings[[table.form, table.table]].map { $0.count == 1 || $0.first != table } ?? false
    }
    .compactMap { finding(.duplicateTable, ["form": $0.form, "table": $0.table], source: $0.source) }
  }
}
