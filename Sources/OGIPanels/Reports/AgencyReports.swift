import OGISchema

/// The reports of an agency so far, with their figures.
struct AgencyReports {
  let id: String
  private(set) var reports: [Panel.Report] = []
  private var figures: [ReportFigures] = []

  init(id: String) { self.id = id }

  mutating func add(_ figures: ReportFigures, as report: Panel.Report) {
    reports.append(report)
    self.figures.append(figures)
  }

  /// The reports by year, those of one year as they were added, each with its figures.
  var sorted: [(report: Panel.Report, figures: ReportFigures)] {
    zip(reports, figures).enumerated()
      .sorted { ($0.element.0.year, $0.offset) < ($1.element.0.year, $1.offset) }
      .map { (report: $0.element.0, figures: $0.element.1) }
  }
}
