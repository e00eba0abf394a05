#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A line of a file of the mappings.
struct MappingRecord<Column: MappingColumn>: Sendable {
  let place: MappingPlace
  private let fields: [String]
  private let header: MappingHeader<Column>
  /// Whether the line has as many fields as the header. If not, nothing else is noted of it: its fields may stand
  /// in the wrong columns.
  let isWhole: Bool
  /// What the line does to one of the layers beneath; `nil` for a line that stands for itself.
  let edit: MappingEdit?

  init(
    _ fields: [String], header: MappingHeader<Column>, place: MappingPlace, log: inout MistakeLog
  ) {
    self.place = place
    self.header = header
    self.fields = fields
    isWhole = fields.count == header.count
    guard isWhole else {
      edit = nil
      log.note(.wrongFieldCount(found: fields.count, expected: header.count), at: place)
      return
    }
    let word = header.editPosition.map { fields[$0] } ?? ""
    let edit = Column.edits.first { $0.rawValue == word }
    self.edit = edit
    if edit == nil, !word.isEmpty {
      let known = Column.edits.map(\.rawValue)
      note(.unknownWord(word, column: MappingEdit.column, known: known), log: &log)
      return
    }
    for column in Column.allCases where self[column].isEmpty {
      guard edit.map(column.isNeeded(toName:)) ?? !column.mayBeEmpty else { continue }
      note(.emptyField(column: column.rawValue), log: &log)
    }
  }

  /// The text of a field, without the blanks around it; empty where there is none.
  subscript(column: Column) -> String {
    guard let position = header.position(of: column), fields.indices.contains(position) else { return "" }
    return fields[position]
  }

  /// Notes a mistake of this line.
  func note(_ mistake: MappingMistake.Kind, log: inout MistakeLog) {
    if isWhole { log.note(mistake, at: place) }
  }

  /// Takes a name for the line; `false`, with a mistake noted, if an earlier line has it.
  @discardableResult
  func take<Name>(
    _ name: Name, called text: String, as subject: MappingMistake.Subject, in lines: inout FirstLines<Name>,
    log: inout MistakeLog
  ) -> Bool {
    guard let first = lines.take(name, at: place) else { return true }
    note(.duplicate(subject, text, first: first), log: &log)
    return false
  }
}

extension MappingRecord {
  /// The fields by which the line is known.
  var key: [String] { Column.key.map { self[$0] } }

  /// The key as people read it.
  var name: String { key.filter { !$0.isEmpty }.joined(separator: " ") }

  /// All that the line says, but for where it is from.
  var content: [String] { Column.allCases.filter { $0 != .source }.map { self[$0] } }

  /// Whether another line says all that this one says where its fields are filled in.
  func describes(_ other: MappingRecord) -> Bool {
    Column.allCases.allSatisfy { $0 == .source || self[$0].isEmpty || self[$0] == other[$0] }
  }

  /// One of a few words; `nil`, with a mistake noted unless the field is empty, if it is none of them.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ column: Column, as type: Word.Type = Word.self, log: inout MistakeLog
  ) -> Word? {
    let text = self[column]
    if let word = Word(rawValue: text) { return word }
    if !text.isEmpty {
      let known = Word.allCases.map(\.rawValue)
      note(.unknownWord(text, column: column.rawValue, known: known), log: &log)
    }
    return nil
  }

  /// The parts of a field that stand between semicolons; none for an empty field.
  func list(_ column: Column) -> [String] {
    let text = self[column]
    return text.isEmpty ? [] : text.split(separator: ";", omittingEmptySubsequences: false).map(\.trimmed)
  }

  /// A number in plain decimal notation; `nil`, with a mistake noted unless the field is empty, otherwise.
  func number(_ column: Column, log: inout MistakeLog) -> Decimal? {
    let text = self[column]
    if let number = PlainNumber.decimal(text) { return number }
    if !text.isEmpty { note(.notANumber(text, column: column.rawValue), log: &log) }
    return nil
  }

  /// A name of lower-case ASCII letters, digits, and the marks that are given; noted as a mistake otherwise.
  func name(_ column: Column, marks: String, log: inout MistakeLog) -> String {
    let text = self[column]
    let isSound = text.unicodeScalars.allSatisfy { scalar in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || marks.unicodeScalars.contains(scalar)
    }
    if !isSound { note(.malformedName(text, column: column.rawValue), log: &log) }
    return text
  }

  /// Notes a mistake for each placeholder in the texts of columns that is none of those allowed.
  func checkPlaceholders(_ allowed: [String], in columns: [Column], log: inout MistakeLog) {
    for column in columns {
      for part in self[column].split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      where !allowed.contains(String(part.prefix { $0 != "}" })) {
        let others = allowed.isEmpty ? "" : " but \(allowed.map { "{\($0)}" }.joined(separator: ", "))"
        note(
          .malformedText(self[column], column: column.rawValue, expected: "no placeholders\(others)"),
          log: &log)
      }
    }
  }

  /// Notes a mistake for each of the columns that is not empty.
  func expectEmpty(_ columns: [Column], log: inout MistakeLog) {
    for column in columns where !self[column].isEmpty {
      note(.unexpectedField(column: column.rawValue), log: &log)
    }
  }
}
