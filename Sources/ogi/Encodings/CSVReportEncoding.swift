#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import OGIReports

/// Reports as CSV (RFC 4180, with LF line ends), a figure a row, under one header.
///
/// Figures that no concept was found for stand among the others, with an empty concept and the reason `unmapped`.
struct CSVReportEncoding: ReportEncoding {
  /// The names of the columns. Further ones are added at the end alone.
  static let columns = [
    "report", "agency", "year", "form", "concept", "applicant", "value", "unit", "status", "review",
    "confidence", "label", "source", "printed", "note", "dimensions", "proposed", "decision",
  ]

  var opening: String { Self.columns.joined(separator: ",") + "\n" }
  var separator: String { "" }
  var closing: String { "" }

  func encode(_ converted: ConvertedReport) -> [UInt8] {
    let report = converted.report
    var origin = CSVText()
    origin.append(converted.path)
    origin.append(report.agency?.value ?? "")
    origin.append(report.year.map { String($0.value) } ?? "")

    var text = CSVText()
    for figure in SourceOrder.figures(of: report) {
      text.append(written: origin)
      switch figure {
      case .fact(let fact): append(fact, to: &text)
      case .unmapped(let cell, let row): append(cell, of: row, to: &text)
      }
      text.endRow()
    }
    return text.bytes
  }

  private func append(_ fact: Fact, to text: inout CSVText) {
    text.append(fact.form)
    text.append(fact.concept.rawValue)
    text.append(CSVDimensions.applicant(of: fact.dimensions))
    text.append(fact.value?.plainText ?? "")
    text.append(fact.unit ?? "")
    text.append(fact.status.rawValue)
    text.append(fact.review.map(\.rawValue).joined(separator: ";"))
    text.append(ConfidenceText.text(for: fact.confidence))
    text.append(fact.label)
    text.append(fact.source.description)
    text.append(fact.printed)
    text.append(fact.note ?? "")
    text.append(CSVDimensions.others(of: fact.dimensions))
    text.append(fact.proposed?.plainText ?? "")
    text.append(fact.decision ?? "")
  }

  private func append(
    _ cell: UnmappedRow.Cell, of row: UnmappedRow, to text: inout CSVText
  ) {
    text.append(row.form)
    text.append("")
    text.append("")
    text.append(cell.value?.plainText ?? "")
    text.append(cell.unit ?? "")
    text.append(Fact.Status.reported.rawValue)
    text.append(ReviewCode.unmapped.rawValue)
    text.append(ConfidenceText.text(for: 0))
    text.append(row.label)
    text.append(cell.source.description)
    text.append(cell.printed)
    text.append("")
    text.append("")
    text.append("")
    text.append(row.decision ?? "")
  }
}
