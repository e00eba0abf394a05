import OGISchema

/// Marks where the table of a series changes. Nothing is smoothed. Editions that print the same table are one series.
struct SeriesBreaks: Sendable {
  let grader: Grader
  let index: FormIndex

  /// A change of form, which many series have at once.
  private struct Change: Hashable {
    let year: Int
    let before: String
    let form: String
  }

  /// Marks the first figure in each new table, beside the last year of the series, however long ago.
  func mark(_ agency: inout AgencyYears) {
    var last: [PanelFigure.Cell: (year: Int, position: Int)] = [:]
    var messages: [Change: [String: String]] = [:]
    for year in agency.years.indices {
      for position in agency.years[year].figures.indices {
        let figure = agency.years[year].figures[position]
        let before = last.updateValue((year, position), forKey: figure.cell)
          .map { agency.years[$0.year].figures[$0.position] }
        if let before, !index.haveSameTable(before, figure) {
          let change = Change(year: before.year, before: before.form, form: figure.form)
          let told = messages[change] ?? grader.change(from: before.form, in: before.year, to: figure.form)
          messages[change] = told
          agency.years[year].figures[position].seriesBreak = SeriesBreak(
            year: before.year, form: before.form, grade: before.comparability.grade, messages: told)
        }
      }
    }
  }
}
