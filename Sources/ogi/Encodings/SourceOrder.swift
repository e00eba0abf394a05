internal import OGIReports

/// The figures of a report in the order in which they stand in the source.
enum SourceOrder {
  /// A figure, under a concept or under none.
  enum Figure: Equatable {
    case fact(Fact)
    case unmapped(UnmappedRow.Cell, row: UnmappedRow)

    var source: Place {
      switch self {
      case .fact(let fact): fact.source
      case .unmapped(let cell, _): cell.source
      }
    }
  }

  /// The facts, with each unmapped figure before the first fact that stands after it.
  ///
  /// Facts keep their order, whatever their places. Figures whose places cannot be compared come last.
  static func figures(of report: NormalizedReport) -> [Figure] {
    let unmapped = report.unmapped.flatMap { row in row.cells.map { Figure.unmapped($0, row: row) } }
    var figures: [Figure] = []
    var rest = unmapped[...]
    for fact in report.facts {
      while let next = rest.first, next.source.stands(before: fact.source) {
        figures.append(next)
        rest.removeFirst()
      }
      figures.append(.fact(fact))
    }
    return figures + rest
  }
}
