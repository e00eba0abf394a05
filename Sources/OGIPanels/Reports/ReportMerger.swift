import OGISchema

/// Puts the figures of reports that contradict a report beside its own.
struct ReportMerger {
  private let base: ReportFigures
  private let own: Set<PanelFigure.Cell>
  private var disputed: Set<PanelFigure.Cell> = []
  /// The figures of the others in the cells in which they differ, in order.
  private var rivals: [PanelFigure.Cell: [PanelFigure]] = [:]
  /// The cells that the report itself does not have, in order.
  private var further: [PanelFigure.Cell] = []
  private var findings: [Panel.YearFinding]
  private var known: Set<Finding>

  init(_ base: ReportFigures) {
    self.base = base
    own = Set(base.figures.map(\.cell))
    findings = base.findings
    known = Set(base.findings.map(\.finding))
  }

  /// Adds a report that contradicts the first one.
  ///
  /// - Parameter differing: The cells in which it does.
  /// - Complexity: Linear in the report's figures and findings.
  mutating func add(_ other: YearReport, differing: Set<PanelFigure.Cell>) {
    disputed.formUnion(differing)
    for figure in other.figures.figures where differing.contains(figure.cell) {
      if !own.contains(figure.cell), rivals[figure.cell] == nil { further.append(figure.cell) }
      rivals[figure.cell, default: []].append(figure)
    }
    findings += other.figures.findings.filter { known.insert($0.finding).inserted }
  }

  /// The figures, with those of the others beside them where they differ.
  ///
  /// - Complexity: Linear in the figures.
  var merged: ReportFigures {
    var merged = base
    merged.figures = base.figures.map { figure in
      guard isDisputed(figure) else { return figure }
      return figure.beside(rivals[figure.cell] ?? []).adding(.figuresDiffer)
    }
    merged.figures += further.compactMap { cell in
      let figures = rivals[cell] ?? []
      return figures.first?.beside(figures.dropFirst()).adding(.figuresDiffer)
    }
    merged.findings = findings
    return merged
  }

  /// Whether the reports differ in a figure, or in one that it is the sum of.
  private func isDisputed(_ figure: PanelFigure) -> Bool {
    disputed.contains(figure.cell)
      || figure.status == .derived
        && figure.derivation?.inputs.contains { input in
          disputed.contains(PanelFigure.Cell(concept: input.concept, dimensions: figure.cell.dimensions))
        } == true
  }
}
