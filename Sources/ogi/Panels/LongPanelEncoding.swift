internal import OGIReports

/// The long form of a panel as CSV (RFC 4180, with LF line ends): a figure a row, under one header.
struct LongPanelEncoding: PanelEncoding {
  /// The names of the columns: first those of a report's CSV, for the same things. Further ones are added at the end alone.
  static let columns = [
    "report", "agency", "year", "form", "concept", "applicant", "value", "unit", "status", "review",
    "confidence", "label", "source", "grade", "reason_zh", "reason_en", "series_break", "derivation",
    "parts_sum", "others", "dimensions", "agency_name", "note", "decision",
  ]

  var opening: [UInt8] { Array((Self.columns.joined(separator: ",") + "\n").utf8) }
  var separator: String { "" }

  func encode(_ agency: Panel.Agency) -> [UInt8] {
    var text = CSVText()
    for row in agency.rows {
      append(row, to: &text)
      text.append(FigureNotes.others(of: row.figure, in: agency.reports))
      text.append(CSVDimensions.others(of: row.figure.cell.dimensions))
      text.append(row.name)
      text.append(row.figure.note ?? "")
      text.append(row.figure.decisions.joined(separator: ";"))
      text.endRow()
    }
    return text.bytes
  }

  func closing(_ rest: Panel) -> [UInt8] { [] }

  private func append(_ row: PanelRow, to text: inout CSVText) {
    let figure = row.figure
    text.append(row.report)
    text.append(row.agency)
    text.append(String(figure.year))
    text.append(figure.form)
    text.append(figure.cell.concept.rawValue)
    text.append(CSVDimensions.applicant(of: figure.cell.dimensions))
    text.append(figure.value?.plainText ?? "")
    text.append(figure.unit ?? "")
    text.append(figure.status.rawValue)
    text.append(figure.review.map(\.rawValue).joined(separator: ";"))
    text.append(ConfidenceText.text(for: figure.confidence))
    text.append(figure.label)
    text.append(figure.source?.description ?? "")
    text.append(figure.comparability.grade.rawValue)
    text.append(figure.comparability.reasons[Language.zh.rawValue] ?? "")
    text.append(figure.comparability.reasons[Language.en.rawValue] ?? "")
    text.append(figure.seriesBreak.map { "\($0.year) \($0.form)" } ?? "")
    text.append(figure.derivation.map(FigureNotes.text) ?? "")
    text.append(figure.status == .derived ? "" : figure.derivation?.value.plainText ?? "")
  }
}
