import OGIText

/// A line of a form's file: a label, and what it says of the cells that belong to it.
struct OutlineLine {
  let record: MappingRecord<OutlineColumn>
  let table: String
  let part: OutlinePart
  /// `nil` if it is not said soundly, which is a mistake.
  let depth: Int?
  let label: FormLabel
  let key: MatchKey
  let meaning: CellMeaning

  /// Reads a line; `nil`, with a mistake noted, if it is not known what the line is.
  ///
  /// - Parameter variants: the other wordings of labels.
  init?(
    _ record: MappingRecord<OutlineColumn>, references: References, variants: [MatchKey: [String]],
    log: inout MistakeLog
  ) {
    let table = record.name(.table, marks: "_-", log: &log)
    guard let part = record.word(.part, as: OutlinePart.self, log: &log) else { return nil }
    self.record = record
    self.table = table
    self.part = part
    let note = record[.note]
    key = MatchKey(record[.label])
    label = FormLabel(
      text: record[.label], note: note.isEmpty ? nil : note, variants: variants[key] ?? [])
    depth = Self.depth(of: record, log: &log)
    if label.text.isEmpty, part != .row {
      record.note(.emptyField(column: OutlineColumn.label.rawValue), log: &log)
    }
    switch part {
    case .title, .section, .heading, .code:
      record.expectEmpty([.unit, .concept, .dimensions, .predicate, .presence], log: &log)
      meaning = CellMeaning()
    case .column:
      record.expectEmpty([.presence], log: &log)
      meaning = CellMeaning(record, references: references, log: &log)
    case .row:
      _ = record.word(.presence, as: OutlinePresence.self, log: &log)
      meaning = CellMeaning(record, references: references, log: &log)
    }
  }

  private static func depth(
    of record: MappingRecord<OutlineColumn>, log: inout MistakeLog
  ) -> Int? {
    let (text, column) = (record[.depth], OutlineColumn.depth.rawValue)
    guard let depth = Int(text) else {
      if !text.isEmpty { record.note(.notANumber(text, column: column), log: &log) }
      return nil
    }
    guard (1...MappingLimits.depth).contains(depth) else {
      record.note(.numberOutOfRange(text, column: column), log: &log)
      return nil
    }
    return depth
  }
}
