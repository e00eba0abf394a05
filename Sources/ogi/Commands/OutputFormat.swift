/// A format that `ogi convert` writes.
enum OutputFormat: String, Choice {
  case csv
  case json
  case ndjson

  static let noun = "format"

  /// What writes the format.
  var encoding: any ReportEncoding {
    switch self {
    case .csv: CSVReportEncoding()
    case .json: JSONReportEncoding(framing: .array)
    case .ndjson: JSONReportEncoding(framing: .lines)
    }
  }
}
