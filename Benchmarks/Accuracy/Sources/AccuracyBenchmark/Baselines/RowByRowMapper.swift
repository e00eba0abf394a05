import Foundation
import OGIReports
import OGIText

/// A baseline: each line with figures is the row whose label is nearest, and its figures stand at the row's end.
///
/// It is told the report's form. A label that several rows print is the first of them that was not met yet. What has no
/// label is the form's row without one if it has as many figures. Nothing is sent to review; the similarity of the
/// labels is the confidence.
package struct RowByRowMapper: ReportMapper {
  private let matcher: any LabelMatcher
  private let rows: FormRows

  /// Creates the baseline of a way to match labels.
  package init(matcher: any LabelMatcher, rows: FormRows) {
    self.matcher = matcher
    self.rows = rows
  }

  package var name: String { matcher.name }

  package func figures(of report: ReportCase) -> [GivenFigure] {
    let form = FormLabels(rows: rows, of: report.truth)
    var met: Set<FormRows.ID> = []
    return form.printedRows(of: report.text).flatMap { printed -> [GivenFigure] in
      guard let (row, similarity) = row(of: printed, form, met: met) else { return [] }
      met.insert(row)
      return Self.figures(printed, of: rows.rows[row], confidence: similarity)
    }
  }

  private func row(
    of printed: PrintedRow, _ form: FormLabels, met: Set<FormRows.ID>
  ) -> (row: FormRows.ID, similarity: Double)? {
    let matches = printed.labels.compactMap { matcher.match($0, among: form.labels) }
    if let best = matches.max(by: { $0.similarity < $1.similarity }) {
      let candidates = form.rowsOfLabel[best.index]
      return (candidates.first { !met.contains($0) } ?? candidates.first).map { ($0, best.similarity) }
    }
    return form.unlabelled.first { rows.rows[$0].cells.count == printed.figures.count }.map { ($0, 1) }
  }

  private static func figures(_ printed: PrintedRow, of row: FormRows.Row, confidence: Double)
    -> [GivenFigure]
  {
    let cells = row.cells.compactMap(\.self)
    return zip(cells.reversed(), printed.figures.reversed()).map { cell, figure in
      GivenFigure(
        cell: Cell(cell.concept, dimensions: cell.dimensions), value: figure.value * (cell.unit?.factor ?? 1),
        confidence: confidence, place: figure.place)
    }.reversed()
  }
}
