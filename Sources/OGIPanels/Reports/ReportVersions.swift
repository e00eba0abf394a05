import OGICatalog
import OGISchema

/// A report on a year, with its figures.
struct YearReport {
  /// The report, as an index of the agency's reports.
  let report: Int
  var figures: ReportFigures
}

/// Two reports of one agency on one year: the same, one better than the other, or in conflict.
///
/// One report is the better version if at each cell in which they differ the other has no figure, or one for review, and it
/// has a figure that nothing calls into question. Which was given first says nothing.
struct ReportVersions {
  /// How two reports relate.
  enum Relation {
    case same
    /// The first corrects the second, or has more figures.
    case firstIsBetter
    case secondIsBetter
    case conflict
  }

  let relation: Relation
  /// The cells in which they differ.
  let differing: Set<PanelFigure.Cell>

  private let first: ReportFigures
  private let second: ReportFigures

  init(_ first: ReportFigures, _ second: ReportFigures) {
    self.first = first
    self.second = second
    let figures = first.byCell
    let others = second.byCell
    var differing: Set<PanelFigure.Cell> = []
    var (firstIsBetter, secondIsBetter) = (true, true)
    for cell in Set(figures.keys).union(others.keys) {
      let (figure, other) = (figures[cell], others[cell])
      if let figure, let other, figure.agrees(with: other) { continue }
      differing.insert(cell)
      firstIsBetter = firstIsBetter && figure.isSure && other.isDoubtful
      secondIsBetter = secondIsBetter && other.isSure && figure.isDoubtful
    }
    self.differing = differing
    relation =
      differing.isEmpty
      ? .same : firstIsBetter ? .firstIsBetter : secondIsBetter ? .secondIsBetter : .conflict
  }

  /// The figures of the first report, with those of the second beside them where they differ.
  var merged: ReportFigures {
    let others = second.byCell
    let own = Set(first.figures.map(\.cell))
    var merged = first
    merged.figures = first.figures.map { figure in
      guard isDisputed(figure) else { return figure }
      return (others[figure.cell].map(figure.beside) ?? figure).adding(.figuresDiffer)
    }
    merged.figures += second.figures.filter { !own.contains($0.cell) }.map { $0.adding(.figuresDiffer) }
    let known = first.findings.map(\.finding)
    merged.findings += second.findings.filter { !known.contains($0.finding) }
    return merged
  }

  /// Whether the reports differ in a figure, or in one that it is the sum of.
  private func isDisputed(_ figure: PanelFigure) -> Bool {
    differing.contains(figure.cell)
      || figure.status == .derived
        && figure.derivation?.inputs.contains { input in
          differing.contains(PanelFigure.Cell(concept: input.concept, dimensions: figure.cell.dimensions))
        } == true
  }
}

extension ReportFigures {
  fileprivate var byCell: [PanelFigure.Cell: PanelFigure] {
    Dictionary(figures.map { ($0.cell, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension PanelFigure {
  /// Whether the figures say the same.
  fileprivate func agrees(with other: PanelFigure) -> Bool {
    value == other.value && unit == other.unit && (status == .blank) == (other.status == .blank)
  }
}

extension PanelFigure? {
  /// Whether there is a figure, and nothing calls it into question.
  fileprivate var isSure: Bool { self?.value != nil && self?.review.isEmpty == true }

  /// Whether there is no figure, or one for review. One that is in dispute already is neither sure nor doubtful.
  fileprivate var isDoubtful: Bool { !isSure && self?.review.contains(.figuresDiffer) != true }
}
