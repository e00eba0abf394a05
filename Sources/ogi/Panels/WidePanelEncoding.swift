internal import OGIReports

/// The wide form of a panel as CSV: a row for each agency and year, and three columns for each cell: the value, the grade
/// and the review codes.
///
/// A figure that is there has a grade, whether it is blank or not; one that is absent has none.
struct WidePanelEncoding: PanelEncoding {
  /// The names of the columns that stand before the figures.
  static let leadingColumns = ["agency", "year", "agency_name", "report", "form"]

  /// What the columns count.
  let cells: [PanelFigure.Cell]

  var opening: [UInt8] {
    var text = CSVText()
    for name in Self.leadingColumns + cells.flatMap(Self.columns) { text.append(name) }
    text.endRow()
    return text.bytes
  }

  var separator: String { "" }

  func encode(_ agency: Panel.Agency) -> [UInt8] {
    let figures = Dictionary(grouping: agency.figures, by: \.year)
    let reports = Dictionary(grouping: agency.reports, by: \.year)
    var text = CSVText()
    for (year, reports) in reports.sorted(by: { $0.key < $1.key }) {
      let figures = figures[year] ?? []
      let shown = reports.filter { $0.standing == .counts || $0.standing == .conflicts }
      text.append(agency.id)
      text.append(String(year))
      text.append(Self.list(shown.map(\.agency)))
      text.append(Self.list(shown.map(\.name)))
      text.append(Self.list(figures.map(\.form)))
      append(figures, to: &text)
      text.endRow()
    }
    return text.bytes
  }

  func closing(_ rest: Panel) -> [UInt8] { [] }

  private func append(_ figures: [PanelFigure], to text: inout CSVText) {
    let known = Dictionary(figures.map { ($0.cell, $0) }, uniquingKeysWith: { first, _ in first })
    for cell in cells {
      let figure = known[cell]
      text.append(figure?.value?.plainText ?? "")
      text.append(figure?.comparability.grade.rawValue ?? "")
      text.append(figure?.review.map(\.rawValue).joined(separator: ";") ?? "")
    }
  }

  /// The names of a cell's columns: the concept and the members, joined by `__`, and for grade and review with that behind.
  ///
  /// Members of other dimensions than the applicant have their dimension's name before them.
  static func columns(of cell: PanelFigure.Cell) -> [String] {
    let others = cell.dimensions.filter { $0.key != CSVDimensions.applicant }.sorted { $0.key < $1.key }
    let members =
      [cell.dimensions[CSVDimensions.applicant]].compactMap(\.self)
      + others.map { "\($0.key).\($0.value)" }
    let name = ([cell.concept.rawValue] + members).joined(separator: "__")
    return [name, "\(name)__grade", "\(name)__review"]
  }

  /// The different texts in their order, joined by `;`.
  private static func list(_ texts: [String]) -> String {
    var known: Set<String> = []
    return texts.filter { known.insert($0).inserted }.joined(separator: ";")
  }
}
