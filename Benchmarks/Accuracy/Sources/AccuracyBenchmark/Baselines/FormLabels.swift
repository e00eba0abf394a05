import Foundation

/// The labels of a report's form as the baselines compare them: in NFKC, without blanks, each once.
struct FormLabels {
  /// The labels.
  let labels: [String]
  /// The rows that print each of them, in print order.
  let rowsOfLabel: [[FormRows.ID]]
  /// The rows that print none.
  let unlabelled: [FormRows.ID]
  private let units: Set<String>

  /// Collects the labels of the form that a truth is about.
  init(rows: FormRows, of truth: Truth) {
    let ids = rows.rows(ofFormOf: truth)
    var labels: [String] = []
    var rowsOfLabel: [String: [FormRows.ID]] = [:]
    for id in ids {
      for label in rows.rows[id].labels.map(Self.normalized) {
        if rowsOfLabel[label] == nil { labels.append(label) }
        rowsOfLabel[label, default: []].append(id)
      }
    }
    self.labels = labels
    self.rowsOfLabel = labels.map { rowsOfLabel[$0] ?? [] }
    unlabelled = ids.filter { rows.rows[$0].labels.isEmpty }
    units = Set(rows.rows.map(\.unit))
  }

  /// The rows of a text whose labels are to be found among these.
  func printedRows(of text: String) -> [PrintedRow] { PrintedRow.rows(of: text, units: units) }

  /// A label in NFKC and without blanks.
  static func normalized(_ label: String) -> String {
    label.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }
  }
}
