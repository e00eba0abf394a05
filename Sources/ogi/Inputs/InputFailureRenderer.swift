internal import OGIReports

/// Says in one line what is wrong with an input, and what to do.
enum InputFailureRenderer {
  static func line(for failure: InputFailure) -> String {
    "ogi: \(failure.path.forTerminal): \(explanation(of: failure.reason).forTerminal)"
  }

  static func line(forPassedOver count: Int, in folder: String) -> String {
    let files = count == 1 ? "1 file" : "\(count) files"
    return """
      ogi: \(folder.forTerminal): note: passed over \(files) of other kinds than \
      \(FolderWalk.readableExtensionsInWords) — name a file to convert it whatever its kind
      """
  }

  /// What a person should know of a report that was converted and that no figure of it says.
  static func notes(on converted: ConvertedReport) -> [String] {
    let passedOver = converted.report.passedOver.map { table in
      "passed over a table of \(table.figures) figures at \(table.source): \(table.reason.explanation)"
    }
    let warnings = converted.report.findings.filter { $0.severity != .information }.compactMap {
      $0.messages["en"]
    }
    return (passedOver + warnings).map { "ogi: \(converted.path.forTerminal): note: \($0.forTerminal)" }
  }

  private static func explanation(of reason: InputFailure.Reason) -> String {
    switch reason {
    case .system(let error) where error.isMissing:
      "does not exist — check the path"
    case .system(let error):
      "could not be read (\(error.message)) — check its permissions"
    case .nothingReadable:
      "holds no reports (\(FolderWalk.readableExtensionsInWords)) — name files to convert them whatever their kind"
    case .normalization(let error):
      explanation(of: error)
    case .encoding(let reason):
      "could not be written in this format (\(reason)) — try another --format"
    }
  }

  private static func explanation(of error: NormalizationError) -> String {
    switch error {
    case .unreadable(_, let reason):
      "could not be read (\(reason)) — check the path and its permissions"
    case .reading(.empty):
      "is empty — check how it was saved"
    case .reading(.notText(let format)):
      "is not text\(format.map { " but \($0)" } ?? "") — extract its text first"
    case .reading(.tooLarge(let size, let limit)):
      "has \(size) bytes, more than the limit of \(limit) — cut out the report"
    case .noStatistics(let passedOver):
      explanation(ofPassedOver: passedOver)
    }
  }

  private static func explanation(ofPassedOver tables: [PassedOverTable]) -> String {
    guard let first = tables.first else {
      return "holds no statistics tables — check that the text has the report's tables"
    }
    let places = tables.count == 1 ? "1 table at" : "\(tables.count) tables from"
    return """
      holds no table of a known form (passed over \(places) \(first.source), \(first.reason.explanation)) \
      — compare its labels with the forms in Mappings/
      """
  }
}

extension PassedOverTable.Reason {
  /// The reason, in English, for a person.
  var explanation: String {
    switch self {
    case .noKnownLabels: "none of its labels is near to a known one"
    case .tooLittleEvidence: "too few of its labels are known"
    }
  }
}
