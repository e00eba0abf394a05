/// A row of the long form of a panel: one figure, with whose it is.
public struct PanelRow: Hashable, Sendable, Codable {
  /// The agency's id.
  public var agency: String
  /// The agency's name, as the figure's report prints it.
  public var name: String
  /// The name of the report, as the caller gave it.
  public var report: String
  /// The figure.
  public var figure: PanelFigure

  /// Creates a row from its parts.
  public init(agency: String, name: String, report: String, figure: PanelFigure) {
    self.agency = agency
    self.name = name
    self.report = report
    self.figure = figure
  }
}

extension Panel {
  /// The long form: a row for each figure, made as it is asked for.
  public var rows: some Sequence<PanelRow> { agencies.lazy.flatMap(\.rows) }
}

extension Panel.Agency {
  /// The agency's rows of the long form.
  public var rows: some Sequence<PanelRow> {
    figures.lazy.compactMap { figure in
      guard reports.indices.contains(figure.report) else { return nil }
      let report = reports[figure.report]
      return PanelRow(agency: id, name: report.agency, report: report.name, figure: figure)
    }
  }
}
