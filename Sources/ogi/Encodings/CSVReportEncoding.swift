internal import OGIReports

/// Reports as CSV (RFC 4180, with LF line ends), a figure a row, under one header.
///
/// Figures that no concept was found for stand among the others, with an empty concept and the reason `unmapped`.
struct CSVReportEncoding: ReportEncoding {
  var opening: String { CSVRow.header.line }
  var separator: String { "" }
  var closing: String { "" }

  func encode(_ converted: ConvertedReport) -> [UInt8] {
    var text = ""
    for figure in SourceOrder.figures(of: converted.report) {
      text += CSVRow(figure, of: converted).line
    }
    return Array(text.utf8)
  }
}
