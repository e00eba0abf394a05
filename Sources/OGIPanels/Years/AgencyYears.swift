import OGISchema

/// The figures of an agency, year by year, with what is found wrong between years.
struct AgencyYears {
  /// One year.
  struct Year {
    let year: Int
    var figures: [PanelFigure]
    let vouched: Set<PanelFigure.Cell>
    /// The combinations of members with which a concept has figures.
    private(set) var members: [Concept.ID: [[String: String]]] = [:]
    private let positions: [PanelFigure.Cell: Int]

    init(year: Int, figures: ReportFigures) {
      self.year = year
      self.figures = figures.figures
      vouched = figures.vouched
      let cells = figures.figures.map(\.cell)
      positions = Dictionary(zip(cells, cells.indices), uniquingKeysWith: { first, _ in first })
      for cell in cells { members[cell.concept, default: []].append(cell.dimensions) }
    }

    /// The figure of a cell; `nil` if there is none.
    subscript(cell: PanelFigure.Cell) -> PanelFigure? { positions[cell].map { figures[$0] } }

    /// Gives the figure of a cell a reason to look at it.
    mutating func mark(_ cell: PanelFigure.Cell, _ code: ReviewCode) {
      if let position = positions[cell] { figures[position] = figures[position].adding(code) }
    }
  }

  /// The years that have a report, in order.
  var years: [Year]
  /// What is found, by year.
  var findings: [Panel.YearFinding] = []

  /// Pairs of a year and the nearest earlier one that has a report, as indices of ``years``.
  var successions: [(before: Int, now: Int)] {
    zip(years.indices, years.indices.dropFirst()).map { (before: $0, now: $1) }
  }

  /// Those of ``successions`` between which no year lies.
  var neighbours: [(before: Int, now: Int)] {
    successions.filter { years[$0.now].year &- years[$0.before].year == 1 }
  }

  /// Adds a finding about a year, in whose report a figure stands.
  mutating func note(_ finding: Finding, year: Int, at figure: PanelFigure?) {
    findings.append(Panel.YearFinding(year: year, report: figure?.report, finding: finding))
  }
}

/// Something that is checked of years beside each other.
protocol YearCheck: Sendable {
  /// Adds what is found to the findings, and reasons to look to figures.
  func check(_ agency: inout AgencyYears)
}
