#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGIDocuments
import OGISchema

/// The tables of a report with figures under no concept: what such a table adds up to may lack one.
///
/// Rows of zeros are left out, for no sum lacks them. A row that stands within none of its form's tables, or whose place
/// cannot be compared, may be of any of them.
struct UnmappedTables {
  private var tables: [String: Set<String>] = [:]
  /// The forms of which any table may have such figures.
  private var forms: Set<String> = []

  /// - Complexity: Linear in the unmapped rows × tables of a report.
  init(of report: NormalizedReport) {
    for row in report.unmapped where row.cells.contains(where: { $0.value != 0 }) {
      let around = report.tables.filter { $0.form == row.form && $0.surrounds(row.source) }
      if around.isEmpty { forms.insert(row.form) }
      tables[row.form, default: []].formUnion(around.map(\.table))
    }
  }

  /// Whether one of some tables of a form has figures under no concept.
  func contain(anyOf ids: some Sequence<String>, form: String) -> Bool {
    forms.contains(form) || ids.contains { tables[form]?.contains($0) == true }
  }
}

extension NormalizedReport.Table {
  /// Whether a place is known to lie within the table.
  fileprivate func surrounds(_ place: Place) -> Bool {
    (source == place || source.stands(before: place)) && (end == place || place.stands(before: end))
  }
}
