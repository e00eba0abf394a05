import OGICatalog
import OGISchema

/// Makes an agency of its reports: one report for each year, years compared with each other.
struct AgencyAssembler: Sendable {
  private let words: FindingWriter
  private let checks: [any YearCheck]
  private let breaks: SeriesBreaks
  private let concepts: Set<Concept.ID>?
  private let order: CellOrder

  init(catalog: MappingCatalog, index: FormIndex, concepts: Set<Concept.ID>?) {
    words = FindingWriter(catalog: catalog)
    checks = [
      YearIdentities(catalog: catalog), RepeatedTables(catalog: catalog, index: index),
      UnitJumps(catalog: catalog),
      ColumnShifts(catalog: catalog, index: index),
    ]
    breaks = SeriesBreaks(grader: Grader(catalog: catalog, index: index), index: index)
    self.concepts = concepts
    order = CellOrder(catalog: catalog)
  }

  /// The agency.
  ///
  /// - Complexity: O(*n* log *n*) in the agency's figures.
  func agency(of reports: AgencyReports) -> Panel.Agency {
    let sorted = reports.sorted
    var agency = Panel.Agency(id: reports.id, reports: sorted.map(\.report))
    var series = AgencyYears(years: [])
    let byYear = Dictionary(grouping: sorted.indices) { sorted[$0].report.year }
    for (year, indices) in byYear.sorted(by: { $0.key < $1.key }) {
      var standing: YearReport?
      for index in indices {
        let next = YearReport(report: index, figures: sorted[index].figures.ofReport(index))
        standing = standing.map { settle($0, next, in: &agency) } ?? next
      }
      guard let standing else { continue }
      series.findings += standing.figures.findings
      series.years.append(AgencyYears.Year(year: year, figures: standing.figures))
    }
    for check in checks { check.check(&series) }
    breaks.mark(&series)
    agency.findings = (agency.findings + series.findings).enumerated()
      .sorted { ($0.element.year, $0.offset) < ($1.element.year, $1.offset) }.map(\.element)
    agency.figures = series.years.flatMap { order.sorted($0.figures, by: \.cell) }
      .filter { concepts?.contains($0.cell.concept) ?? true }
    return agency
  }

  /// Which of two reports on a year counts, and what is to be said of it.
  private func settle(_ first: YearReport, _ second: YearReport, in agency: inout Panel.Agency) -> YearReport
  {
    let versions = ReportVersions(first.figures, second.figures)
    let (standing, other, check): (YearReport, YearReport, PanelCheck.Name)
    switch versions.relation {
    case .same: (standing, other, check) = (first, second, .reportRepeated)
    case .firstIsBetter: (standing, other, check) = (first, second, .reportCorrected)
    case .secondIsBetter: (standing, other, check) = (second, first, .reportCorrected)
    case .conflict:
      let merged = YearReport(report: first.report, figures: versions.merged)
      (standing, other, check) = (merged, second, .reportConflict)
    }
    let (report, rival) = (agency.reports[standing.report], agency.reports[other.report])
    agency.reports[other.report].standing = versions.relation.standing
    let subject = check == .reportRepeated ? (rival, report) : (report, rival)
    let values = [
      "year": "\(report.year)", "report": subject.0.name, "other": subject.1.name,
      "count": "\(versions.differing.count)",
    ]
    let finding = words.finding(check, values.mapValues { ["": $0] })
    agency.findings.append(Panel.YearFinding(year: report.year, finding: finding))
    return standing
  }
}

extension ReportVersions.Relation {
  /// What becomes of the report that does not stand.
  fileprivate var standing: Panel.Report.Standing {
    switch self {
    case .same: .repeats
    case .firstIsBetter, .secondIsBetter: .superseded
    case .conflict: .conflicts
    }
  }
}

extension ReportFigures {
  /// The figures and findings as those of a report with the index.
  fileprivate func ofReport(_ index: Int) -> ReportFigures {
    var copy = self
    for position in copy.findings.indices { copy.findings[position].report = index }
    for position in copy.figures.indices {
      copy.figures[position].report = index
      for other in copy.figures[position].others.indices {
        copy.figures[position].others[other].report = index
      }
    }
    return copy
  }
}
