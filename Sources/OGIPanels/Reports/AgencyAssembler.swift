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
      let versions = indices.map { (report: $0, figures: sorted[$0].figures.ofReport($0)) }
      guard let settlement = YearSettlement(versions) else { continue }
      note(settlement, in: &agency)
      series.findings += settlement.figures.findings
      series.years.append(AgencyYears.Year(year: year, figures: settlement.figures))
    }
    for check in checks { check.check(&series) }
    breaks.mark(&series)
    agency.findings = (agency.findings + series.findings).enumerated()
      .sorted { ($0.element.year, $0.offset) < ($1.element.year, $1.offset) }.map(\.element)
    agency.figures = series.years.flatMap { order.sorted($0.figures, by: \.cell) }
      .filter { concepts?.contains($0.cell.concept) ?? true }
    return agency
  }

  /// What becomes of the reports that do not count, and what is to be said of them.
  private func note(_ settlement: YearSettlement, in agency: inout Panel.Agency) {
    for verdict in settlement.verdicts {
      agency.reports[verdict.report].standing = verdict.standing
      let (report, rival) = (agency.reports[settlement.report], agency.reports[verdict.report])
      let isRepeated = verdict.standing == .repeats
      let values = [
        "year": "\(report.year)", "report": isRepeated ? rival.name : report.name,
        "other": isRepeated ? report.name : rival.name, "count": "\(verdict.differing)",
      ]
      let finding = words.finding(verdict.check, values.mapValues { ["": $0] })
      agency.findings.append(Panel.YearFinding(year: report.year, finding: finding))
    }
  }
}

extension YearSettlement.Verdict {
  /// The check that says so.
  fileprivate var check: PanelCheck.Name {
    switch standing {
    case .counts, .repeats: .reportRepeated
    case .superseded: .reportCorrected
    case .conflicts: .reportConflict
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
