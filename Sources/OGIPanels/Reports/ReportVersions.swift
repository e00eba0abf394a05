import OGISchema

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

  /// - Complexity: Linear in the figures.
  init(_ first: YearReport, _ second: YearReport) {
    var differing: Set<PanelFigure.Cell> = []
    var (firstIsBetter, secondIsBetter) = (true, true)
    for cell in Set(first.statements.keys).union(second.statements.keys)
    where first.statements[cell] != second.statements[cell] {
      differing.insert(cell)
      let (figure, other) = (first.byCell[cell], second.byCell[cell])
      firstIsBetter = firstIsBetter && figure.isSure && other.isDoubtful
      secondIsBetter = secondIsBetter && other.isSure && figure.isDoubtful
    }
    self.differing = differing
    relation =
      differing.isEmpty
      ? .same : firstIsBetter ? .firstIsBetter : secondIsBetter ? .secondIsBetter : .conflict
  }
}

extension PanelFigure? {
  /// Whether there is a figure, and nothing calls it into question.
  fileprivate var isSure: Bool { self?.value != nil && self?.review.isEmpty == true }

  /// Whether there is no figure, or one for review. One that its own report disputes is neither sure nor doubtful.
  fileprivate var isDoubtful: Bool { !isSure && self?.review.contains(.figuresDiffer) != true }
}
