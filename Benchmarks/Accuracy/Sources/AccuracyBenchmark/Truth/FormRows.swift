package import OGIReports

/// The rows of the official forms by the cells that they hold.
///
/// Two rows of a form that hold the same cells are one row with two labels: a form may have alternatives.
package struct FormRows: Sendable {
  /// A row of a form.
  package struct Row: Sendable {
    /// The form's id.
    package let form: String
    /// The labels as the form and well-known reports print them; none for a row that prints no label.
    package var labels: [String]
    /// The cells from left to right; `nil` where the form has none.
    package let cells: [FormCell?]
    /// The unit that the form prints in the row; empty if none.
    package let unit: String
  }

  /// A row's identity: its position among ``rows``.
  package typealias ID = Int

  /// All rows that hold figures, form by form, in print order.
  package private(set) var rows: [Row] = []
  private var rowsOfForm: [(form: String, ids: Range<ID>, rowOfCell: [Cell: ID])] = []

  /// Collects the rows of a catalog's forms.
  package init(catalog: MappingCatalog) {
    for form in catalog.forms {
      let start = rows.count
      var rowOfCell: [Cell: ID] = [:]
      for row in form.tables.flatMap(\.sections).flatMap(\.rows) {
        let cells = row.cells.compactMap { $0.map { Cell($0.concept, dimensions: $0.dimensions) } }
        guard let first = cells.first else { continue }
        if let known = rowOfCell[first] {
          rows[known].labels += Self.labels(of: row)
        } else {
          for cell in cells { rowOfCell[cell] = rows.count }
          rows.append(
            Row(form: form.id, labels: Self.labels(of: row), cells: row.cells, unit: row.unit ?? ""))
        }
      }
      rowsOfForm.append((form.id, start..<rows.count, rowOfCell))
    }
  }

  private static func labels(of row: FormRow) -> [String] {
    guard let label = row.label else { return [] }
    return [label.text] + (label.note.map { [label.text + $0] } ?? []) + label.variants
  }

  /// The rows of the form that a truth is about: the one that has most of its cells.
  package func rows(ofFormOf truth: Truth) -> Range<ID> {
    byCoverage(of: truth).first?.ids ?? 0..<0
  }

  /// The id of that form.
  package func form(of truth: Truth) -> String { byCoverage(of: truth).first?.form ?? "" }

  /// The row of each cell of a truth: on the form that has most of its cells, or else on the next.
  package func rowOfCell(of truth: Truth) -> [Cell: ID] {
    byCoverage(of: truth).map(\.rowOfCell).reduce(into: [:]) { known, more in
      known.merge(more) { first, _ in first }
    }
  }

  private func byCoverage(of truth: Truth) -> [(form: String, ids: Range<ID>, rowOfCell: [Cell: ID])] {
    let cells = Set(truth.figures.map(\.cell))
    let covered = rowsOfForm.map { form in cells.count { form.rowOfCell[$0] != nil } }
    return zip(rowsOfForm, covered).enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map(\.element.0)
  }
}
