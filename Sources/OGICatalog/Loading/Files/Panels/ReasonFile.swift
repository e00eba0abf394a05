/// Reads `reasons.tsv`.
enum ReasonFile {
  static let name = "reasons.tsv"

  enum Column: String, MappingColumn {
    case reason
    case labelZH = "label_zh"
    case labelEN = "label_en"
    case source

    static let key: [Column] = [.reason]
  }

  /// The reasons in order, one for each name.
  static func read(_ table: MappingTable<Column>, log: inout MistakeLog) -> [ComparabilityReason] {
    var reasons: [ComparabilityReason] = []
    var lines = FirstLines<String>()
    for record in table.records {
      guard let name = record.word(.reason, as: ComparabilityReason.Name.self, log: &log),
        record.take(name.rawValue, called: name.rawValue, as: .check, in: &lines, log: &log)
      else { continue }
      record.checkPlaceholders(name.placeholders, in: [.labelZH, .labelEN], log: &log)
      reasons.append(
        ComparabilityReason(name: name, labels: ["zh": record[.labelZH], "en": record[.labelEN]]))
    }
    for name in ComparabilityReason.Name.allCases where lines[name.rawValue] == nil {
      log.note(.missingCheck(name.rawValue), file: table.file)
    }
    return reasons
  }
}
