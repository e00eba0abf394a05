#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGIText

/// Reads `figures.tsv`.
enum FigureFile {
  static let name = "figures.tsv"

  enum Column: String, MappingColumn {
    case kind
    case text
    case value
    case unit
    case source

    static let key: [Column] = [.kind, .text]

    var mayBeEmpty: Bool { self == .value || self == .unit }
  }

  private enum Kind: String, CaseIterable {
    case unit
    case multiple
    case blank
    case approximation
    case unitIntroducer = "unit-introducer"
    case trace
    case digit
    case misreading
    case digitPair = "digit-pair"
  }

  static func read(_ table: MappingTable<Column>, log: inout MistakeLog) -> FigureGrammar {
    var grammar = FigureGrammar()
    var lines = FirstLines<[String]>()
    for record in table.records {
      guard let kind = record.word(.kind, as: Kind.self, log: &log),
        record.take([kind.rawValue, record[.text]], called: record[.text], as: .word, in: &lines, log: &log)
      else { continue }
      read(record, of: kind, into: &grammar, log: &log)
    }
    return grammar
  }

  private static func read(
    _ record: MappingRecord<Column>, of kind: Kind, into grammar: inout FigureGrammar, log: inout MistakeLog
  ) {
    let text = record[.text]
    switch kind {
    case .unit:
      for column in [Column.value, .unit] where record[column].isEmpty {
        record.note(.emptyField(column: column.rawValue), log: &log)
      }
      guard let factor = factor(of: record, log: &log) else { return }
      grammar.units.append(FigureGrammar.Unit(word: text, unit: record[.unit], factor: factor))
    case .multiple:
      record.expectEmpty([.unit], log: &log)
      if record[.value].isEmpty { record.note(.emptyField(column: Column.value.rawValue), log: &log) }
      grammar.multiples[text] = factor(of: record, log: &log)
    case .blank:
      record.expectEmpty([.value, .unit], log: &log)
      grammar.blankWords.append(text)
    case .approximation:
      record.expectEmpty([.value, .unit], log: &log)
      grammar.approximations.append(text)
    case .unitIntroducer:
      record.expectEmpty([.value, .unit], log: &log)
      grammar.unitIntroducers.append(text)
    case .trace:
      record.expectEmpty([.unit], log: &log)
      if record[.value].isEmpty { record.note(.emptyField(column: Column.value.rawValue), log: &log) }
      grammar.traces.append(FigureGrammar.Trace(opening: text, closing: record[.value]))
    case .digit:
      record.expectEmpty([.unit], log: &log)
      readDigit(record, into: &grammar, log: &log)
    case .misreading:
      record.expectEmpty([.unit], log: &log)
      readMisreading(record, into: &grammar, log: &log)
    case .digitPair:
      record.expectEmpty([.value, .unit], log: &log)
      readDigitPair(record, into: &grammar, log: &log)
    }
  }

  private static func factor(of record: MappingRecord<Column>, log: inout MistakeLog) -> Decimal? {
    guard let factor = record.number(.value, log: &log) else { return nil }
    if factor <= 0 {
      record.note(.numberOutOfRange(record[.value], column: Column.value.rawValue), log: &log)
    }
    return factor
  }

  private static func readDigit(
    _ record: MappingRecord<Column>, into grammar: inout FigureGrammar, log: inout MistakeLog
  ) {
    let scalars = record[.text].unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else {
      let expected = "a single character"
      record.note(
        .malformedText(record[.text], column: Column.text.rawValue, expected: expected), log: &log)
      return
    }
    guard let digit = Int(record[.value]), (0...9).contains(digit) else {
      record.note(.numberOutOfRange(record[.value], column: Column.value.rawValue), log: &log)
      return
    }
    grammar.digitConfusions[scalar] = digit
  }

  private static func readMisreading(
    _ record: MappingRecord<Column>, into grammar: inout FigureGrammar, log: inout MistakeLog
  ) {
    let digits = record[.value]
    guard !digits.isEmpty, digits.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) else {
      record.note(
        .malformedText(digits, column: Column.value.rawValue, expected: "digits"), log: &log)
      return
    }
    grammar.misreadings[record[.text]] = digits
  }

  private static func readDigitPair(
    _ record: MappingRecord<Column>, into grammar: inout FigureGrammar, log: inout MistakeLog
  ) {
    let digits = Set(record[.text].compactMap(\.wholeNumberValue))
    guard record[.text].count == 2, digits.count == 2 else {
      let expected = "two different digits"
      record.note(
        .malformedText(record[.text], column: Column.text.rawValue, expected: expected), log: &log)
      return
    }
    grammar.confusableDigits.insert(digits)
  }
}
