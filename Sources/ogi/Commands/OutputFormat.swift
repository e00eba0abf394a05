internal import ArgumentParser

/// A format that `ogi convert` writes.
enum OutputFormat: String, CaseIterable, Sendable {
  case csv
  case json
  case ndjson

  /// The format of that name.
  ///
  /// - Throws: a `ValidationError` that says which names there are.
  init(named name: String) throws {
    guard let format = OutputFormat(rawValue: name.lowercased()) else {
      let hint = NearMiss.suggestion(for: name.lowercased(), among: Self.allCases.map(\.rawValue))
      let question = hint.map { "Did you mean '\($0)'?" } ?? "Formats are \(Self.namesInWords)."
      throw ValidationError("There is no such format. \(question)")
    }
    self = format
  }

  static var namesInWords: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// What writes the format.
  var encoding: any ReportEncoding {
    switch self {
    case .csv: CSVReportEncoding()
    case .json: JSONReportEncoding(framing: .array)
    case .ndjson: JSONReportEncoding(framing: .lines)
    }
  }
}
