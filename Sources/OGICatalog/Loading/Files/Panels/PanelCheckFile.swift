#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGISchema

/// Reads `panel-checks.tsv`.
enum PanelCheckFile {
  static let name = "panel-checks.tsv"

  enum Column: String, MappingColumn {
    case check
    case severity
    case thresholds
    case labelZH = "label_zh"
    case labelEN = "label_en"
    case source

    static let key: [Column] = [.check]

    var mayBeEmpty: Bool { self == .thresholds }
  }

  /// The checks in order, one for each name.
  static func read(_ table: MappingTable<Column>, log: inout MistakeLog) -> [PanelCheck] {
    var checks: [PanelCheck] = []
    var lines = FirstLines<String>()
    for record in table.records {
      let name = record.word(.check, as: PanelCheck.Name.self, log: &log)
      let severity = record.word(.severity, as: Finding.Severity.self, log: &log)
      guard let name, record.take(name.rawValue, called: name.rawValue, as: .check, in: &lines, log: &log)
      else { continue }
      record.checkPlaceholders(name.placeholders, in: [.labelZH, .labelEN], log: &log)
      let thresholds = thresholds(of: name, in: record, log: &log)
      guard let severity else { continue }
      checks.append(
        PanelCheck(
          name: name, severity: severity, thresholds: thresholds,
          labels: ["zh": record[.labelZH], "en": record[.labelEN]]))
    }
    for name in PanelCheck.Name.allCases where lines[name.rawValue] == nil {
      log.note(.missingCheck(name.rawValue), file: table.file)
    }
    return checks
  }

  /// The thresholds of a check, each written `name=number`, and no others.
  private static func thresholds(
    of name: PanelCheck.Name, in record: MappingRecord<Column>, log: inout MistakeLog
  ) -> [PanelCheck.Threshold: Decimal] {
    var thresholds: [PanelCheck.Threshold: Decimal] = [:]
    for text in record.list(.thresholds) {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(\.trimmed)
      guard parts.count == 2, let threshold = parts.first.flatMap(PanelCheck.Threshold.init),
        let number = parts.last.flatMap(PlainNumber.decimal), number > 0
      else { continue }
      thresholds[threshold] = number
    }
    if Set(thresholds.keys) != Set(name.thresholds) || thresholds.count != record.list(.thresholds).count {
      let expected = name.thresholds.map { "\($0.rawValue)=number above 0" }.joined(separator: ";")
      record.note(
        .malformedText(
          record[.thresholds], column: Column.thresholds.rawValue,
          expected: expected.isEmpty ? "nothing for this check" : expected), log: &log)
    }
    return thresholds
  }
}
