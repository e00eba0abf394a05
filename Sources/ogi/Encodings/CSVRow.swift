#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import OGIReports

/// A row of the CSV.
struct CSVRow: Equatable {
  /// The columns' values, in the order of ``columns``.
  let values: [String]

  /// The names of the columns. Further ones are added at the end alone.
  static let columns = [
    "report", "agency", "year", "form", "concept", "applicant", "value", "unit", "status", "review",
    "confidence", "label", "source", "printed", "note", "dimensions",
  ]

  /// The dimension that has a column of its own.
  private static let applicant = "applicant"

  static var header: CSVRow { CSVRow(values: columns) }

  /// The row as it is written, line end included.
  var line: String { values.map(Self.quoted).joined(separator: ",") + "\n" }

  private init(values: [String]) { self.values = values }

  init(_ figure: SourceOrder.Figure, of converted: ConvertedReport) {
    let report = converted.report
    let origin = [
      converted.path, report.agency?.value ?? "", report.year.map { String($0.value) } ?? "",
    ]
    switch figure {
    case .fact(let fact):
      values = origin + Self.values(of: fact)
    case .unmapped(let cell, let row):
      values = origin + Self.values(of: cell, in: row)
    }
  }

  private static func values(of fact: Fact) -> [String] {
    [
      fact.form,
      fact.concept.rawValue,
      fact.dimensions[applicant] ?? "",
      fact.value?.plainText ?? "",
      fact.unit ?? "",
      fact.status.rawValue,
      fact.review.map(\.rawValue).joined(separator: ";"),
      ConfidenceText.text(for: fact.confidence),
      fact.label,
      fact.source.description,
      fact.printed,
      fact.note ?? "",
      fact.dimensions.filter { $0.key != applicant }
        .sorted { $0.key < $1.key }
        .map { "\($0.key)=\($0.value)" }
        .joined(separator: ";"),
    ]
  }

  private static func values(
    of cell: NormalizedReport.UnmappedRow.Cell, in row: NormalizedReport.UnmappedRow
  ) -> [String] {
    [
      row.form,
      "",
      "",
      cell.value?.plainText ?? "",
      cell.unit ?? "",
      Fact.Status.reported.rawValue,
      ReviewCode.unmapped.rawValue,
      ConfidenceText.text(for: 0),
      row.label,
      cell.source.description,
      cell.printed,
      "",
      "",
    ]
  }

  /// The value, in quotes if it holds what would end it or its row.
  private static func quoted(_ value: String) -> String {
    let needsQuotes = value.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return value }
    var result = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
