/// The wide form of a panel: a row for each agency and year, a column for each cell.
public struct WidePanel: Hashable, Sendable, Codable {
  /// An agency's year.
  public struct Row: Hashable, Sendable, Codable {
    /// The agency's id.
    public var agency: String
    /// The year.
    public var year: Int
    /// A figure for each of the columns, with its grade and its doubts; `nil` where there is none.
    public var figures: [PanelFigure?]
  }

  /// What the columns count: the cells that have a figure, in the order of the concepts as they first occur.
  public let columns: [PanelFigure.Cell]
  /// The rows, by agency and year.
  public let rows: [Row]

  /// Lays a panel out.
  ///
  /// - Complexity: Linear in rows × columns.
  public init(_ panel: Panel) {
    var columns: [PanelFigure.Cell] = []
    var positions: [PanelFigure.Cell: Int] = [:]
    for figure in panel.agencies.lazy.flatMap(\.figures) where positions[figure.cell] == nil {
      positions[figure.cell] = columns.count
      columns.append(figure.cell)
    }
    var rows: [Row] = []
    for agency in panel.agencies {
      for figure in agency.figures {
        if rows.last?.agency != agency.id || rows.last?.year != figure.year {
          let figures = [PanelFigure?](repeating: nil, count: columns.count)
          rows.append(Row(agency: agency.id, year: figure.year, figures: figures))
        }
        if let position = positions[figure.cell] { rows[rows.count - 1].figures[position] = figure }
      }
    }
    self.columns = columns
    self.rows = rows
  }
}
