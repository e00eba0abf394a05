internal import OGIReports

/// Why a report has no figure of a concept, as text.
struct AbsenceView {
  let absence: AbsenceExplanation

  /// The view, line by line.
  var lines: [String] {
    [
      "has no figure of '\(absence.concept)' — \(absence.rows.isEmpty ? withoutTable : "its rows were looked for:")"
    ]
      + absence.rows.map(line)
      + (absence.targets.isEmpty ? [] : ["Forms that count it:"] + absence.targets.map(name))
  }

  private var withoutTable: String {
    absence.targets.isEmpty
      ? "no known form prints it" : "the report prints no table with a row for it"
  }

  private func line(on row: AbsenceExplanation.Row) -> String {
    let path = row.target.path.isEmpty ? "row without label" : row.target.path.joined(separator: " / ")
    let table = "table \(row.table.table) of \(row.table.form), \(row.table.source) – \(row.table.end)"
    let place = row.source.map { " at \($0)" } ?? ""
    return "  \(path) (\(table)): \(row.state.explanation)\(place)".forTerminal
  }

  private func name(of target: RowExplanation.Target) -> String {
    "  \(target.form) \(target.table): \(target.path.joined(separator: " / "))".forTerminal
  }
}
