import OGICatalog
import OGISchema

/// The figures of one report, one for each cell: printed ones, and wholes rolled up from them.
struct ReportFigures {
  /// The figures, in the order of the source, derived ones last.
  var figures: [PanelFigure]
  /// What is to be said of them.
  var findings: [Panel.YearFinding]
  /// The cells that a sum vouches for: one that holds with nothing missing.
  let vouched: Set<PanelFigure.Cell>
}

/// Makes figures of reports.
struct ReportReader {
  private let index: FormIndex
  private let units: [Concept.ID: String]
  private let signed: Set<Concept.ID>
  private let words: FindingWriter
  private let grader: Grader

  init(catalog: MappingCatalog, index: FormIndex) {
    self.index = index
    units = Dictionary(catalog.concepts.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
    signed = Set(catalog.concepts.filter { $0.number == .signed }.map(\.id))
    words = FindingWriter(catalog: catalog)
    grader = Grader(catalog: catalog, index: index)
  }

  /// The figures of a report on a year.
  ///
  /// - Complexity: Linear in the report's facts, for a catalog of a given size.
  func figures(of report: NormalizedReport, year: Int) -> ReportFigures {
    var sheet = FigureSheet()
    for fact in report.facts { sheet.append(figure(of: fact, year: year)) }
    let evidence = SumEvidence(sheet: sheet, index: index, signed: signed)
    let rollUp = RollUp(
      index: index, evidence: evidence, unmapped: UnmappedTables(of: report), units: units)
    let differences = rollUp.extend(&sheet, grader: grader)
    var findings = differences.map { words.finding(of: $0, in: sheet.figures) }
    let chosen = CellChoice(figures: sheet.figures)
    findings += chosen.disputed.map { words.figuresDiffer($0) }
    return ReportFigures(
      figures: chosen.figures,
      findings: findings.map { Panel.YearFinding(year: year, report: 0, finding: $0) },
      vouched: Set(evidence.vouched.map { sheet.figures[$0].cell }))
  }

  private func figure(of fact: Fact, year: Int) -> PanelFigure {
    let cell = PanelFigure.Cell(concept: fact.concept, dimensions: fact.dimensions)
    return PanelFigure(
      cell: cell, year: year, value: fact.value, unit: fact.unit, status: fact.status, review: fact.review,
      confidence: fact.confidence,
      comparability: grader.printed(cell, form: fact.form, isUnitKnown: fact.unit != nil), form: fact.form,
      report: 0, label: fact.label, note: fact.note, decisions: [fact.decision].compactMap(\.self),
      source: fact.source)
  }
}
