import OGICatalog
public import OGISchema

extension Explainer {
  /// Says why the report has no figure of a concept, or not the one that was looked for: what became of the rows that
  /// could hold it, and which rows of the known forms do.
  ///
  /// - Complexity: Linear in the rows of all forms, for each table of the report.
  public func absence(of concept: Concept.ID) -> AbsenceExplanation {
    let targets = FormTargets(profile: rows.profile)
    return AbsenceExplanation(
      concept: concept, rows: rows.mapping.tables.indices.flatMap { absentRows(of: concept, in: $0) },
      targets: targets.rows(counting: concept).map { targets.target($0) })
  }

  private func absentRows(of concept: Concept.ID, in index: Int) -> [AbsenceExplanation.Row] {
    guard let table = table(at: index) else { return [] }
    let targets = FormTargets(profile: rows.profile)
    return targets.rows(counting: concept, in: rows.mapping.tables[index].table).map { row in
      let placed = rows.placed[index].first { $0.row.row == row }
      return AbsenceExplanation.Row(
        target: targets.target(row, form: table.form), state: state(of: placed), table: table,
        source: placed.flatMap { ($0.row.label + $0.row.figures).min() }.flatMap(rows.mapping.stream.place))
    }
  }

  private func state(of placed: PlacedRow?) -> AbsenceExplanation.Row.State {
    guard let placed else { return .missing }
    if placed.row.isAbandoned(by: rows.catalog.alignmentCosts) { return .uncertain }
    return placed.cells.cells.isEmpty ? .withoutFigures : .withoutCell
  }
}
