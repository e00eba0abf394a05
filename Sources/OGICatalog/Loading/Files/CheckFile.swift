import OGISchema

/// Reads `checks.tsv`.
enum CheckFile {
  static let name = "checks.tsv"

  enum Column: String, MappingColumn {
    case check
    case severity
    case labelZH = "label_zh"
    case labelEN = "label_en"
    case source
  }

  /// The checks in order, one for each name.
  static func read(_ table: MappingTable<Column>, log: inout MistakeLog) -> [ReportCheck] {
    var checks: [ReportCheck] = []
    var lines = FirstLines<String>()
    for record in table.records {
      let name = record.word(.check, as: ReportCheck.Name.self, log: &log)
      let severity = record.word(.severity, as: Finding.Severity.self, log: &log)
      guard let name, record.take(name.rawValue, called: name.rawValue, as: .check, in: &lines, log: &log)
      else { continue }
      for column in [Column.labelZH, .labelEN] { checkPlaceholders(of: name, column, in: record, log: &log) }
      guard let severity else { continue }
      checks.append(
        ReportCheck(
          name: name, severity: severity, labels: ["zh": record[.labelZH], "en": record[.labelEN]]))
    }
    for name in ReportCheck.Name.allCases where lines[name.rawValue] == nil {
      log.note(.missingCheck(name.rawValue), file: table.file)
    }
    return checks
  }

  private static func checkPlaceholders(
    of name: ReportCheck.Name, _ column: Column, in record: MappingRecord<Column>, log: inout MistakeLog
  ) {
    for part in record[column].split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      let word = String(part.prefix { $0 != "}" })
      if !name.placeholders.contains(word) {
        let expected = name.placeholders.map { "{\($0)}" }.joined(separator: ", ")
        record.note(
          .malformedText(
            record[column], column: column.rawValue, expected: "no placeholders but \(expected)"), log: &log)
      }
    }
  }
}
