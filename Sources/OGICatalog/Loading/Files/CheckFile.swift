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

    static let key: [Column] = [.check]
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
      record.checkPlaceholders(name.placeholders, in: [.labelZH, .labelEN], log: &log)
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
}
