import OGISchema

/// Marks where the table of a series changes. Nothing is smoothed. Editions that print the same table are one series.
struct SeriesBreaks: Sendable {
  let grader: Grader
  let index: FormIndex

  /// Marks the first figure in each new table, beside the last year of the series, however long ago.
  func mark(_ agency: inout AgencyYears) {
    var last: [PanelFigure.Cell: PanelFigure] = [:]
    for year in agency.years.indices {
      for position in agency.years[year].figures.indices {
        let figure = agency.years[year].figures[position]
        if let before = last[figure.cell], !index.haveSameTable(before, figure) {
          agency.years[year].figures[position].seriesBreak = grader.seriesBreak(from: before, to: figure)
        }
        last[figure.cell] = figure
      }
    }
  }
}
