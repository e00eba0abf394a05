import OGISchema

/// Chooses one figure for each cell of a report that has several: a table printed twice, a list beside tables.
///
/// A figure goes before a blank, one without a caveat before one with a caveat, of these a printed one before a sum, and what
/// stands first before what follows. Figures that differ from the chosen one are kept beside it, and send it to review.
struct CellChoice {
  /// The chosen figures, in the order of the source.
  private(set) var figures: [PanelFigure] = []
  /// Those of them that others differ from, but for tables that the report prints twice: its own findings name them.
  var disputed: [PanelFigure] {
    figures.filter { !$0.others.isEmpty && !$0.review.contains(.duplicateTable) }
  }

  init(figures all: [PanelFigure]) {
    var positions: [PanelFigure.Cell: Int] = [:]
    for figure in all {
      guard let position = positions[figure.cell] else {
        positions[figure.cell] = figures.count
        figures.append(figure)
        continue
      }
      let isBetter = figure.precedes(figures[position])
      let (chosen, other) = isBetter ? (figure, figures[position]) : (figures[position], figure)
      figures[position] = chosen.beside([other])
    }
  }
}

extension PanelFigure {
  /// Whether the figure is chosen before one that stands before it.
  fileprivate func precedes(_ other: PanelFigure) -> Bool {
    if (value == nil) != (other.value == nil) { return value != nil }
    return comparability.grade.rank < other.comparability.grade.rank
  }

  /// The figure with others of its cell beside it, and what stands beside those, if they differ.
  ///
  /// - Complexity: Linear in the figures.
  func beside(_ rivals: some Sequence<PanelFigure>) -> PanelFigure {
    var figure = self
    for rival in rivals {
      figure.others += rival.others
      figure.others.append(
        Other(
          value: rival.value, status: rival.status, form: rival.form, report: rival.report,
          source: rival.source))
    }
    figure.others.removeAll { $0.value == nil || $0.value == value }
    return figure.others.isEmpty ? figure : figure.adding(.figuresDiffer)
  }

  /// The figure with a reason to look at it.
  func adding(_ code: ReviewCode) -> PanelFigure {
    var figure = self
    figure.review = ReviewCode.allCases.filter { $0 == code || review.contains($0) }
    return figure
  }
}

extension Comparability.Grade {
  /// The order in which grades are chosen. A sum that is the concept goes before a printed figure that is only close to it: the
  /// caveat stands between the figure and its series, and that it was added up does not.
  fileprivate var rank: Int {
    switch self {
    case .exact: 0
    case .derivedExact: 1
    case .close: 2
    case .derivedClose: 3
    case .notComparable: 4
    }
  }
}
