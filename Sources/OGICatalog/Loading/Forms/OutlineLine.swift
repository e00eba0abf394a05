/// A line of a form's file: a label, and what it says of the cells that belong to it.
struct OutlineLine {
  let record: MappingRecord<OutlineColumn>
  let table: String
  let part: OutlinePart
  /// `nil` if it is not said, which is a mistake.
  let depth: Int?
  let label: String
  let meaning: CellMeaning

  /// Reads a line; `nil`, with a mistake noted, if it is not known what the line is.
  init?(_ record: MappingRecord<OutlineColumn>, references: References, log: inout MistakeLog) {
    let table = record.name(.table, marks: "_-", log: &log)
    guard let part = record.word(.part, as: OutlinePart.self, log: &log) else { return nil }
    self.record = record
    self.table = table
    self.part = part
    label = record[.label]
    if let depth = Int(record[.depth]) {
      self.depth = depth
      if depth < 1 {
        record.note(.numberOutOfRange(record[.depth], column: OutlineColumn.depth.rawValue), log: &log)
      }
    } else {
      depth = nil
      if !record[.depth].isEmpty {
        record.note(.notANumber(record[.depth], column: OutlineColumn.depth.rawValue), log: &log)
      }
    }
    if label.isEmpty, part != .row {
      record.note(.emptyField(column: OutlineColumn.label.rawValue), log: &log)
    }
    switch part {
    case .title, .section, .heading:
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

  /// The label as a form's label, with the variants that are known for it.
  func formLabel(_ variants: [LabelKey: [String]]) -> FormLabel {
    let note = record[.note]
    return FormLabel(
      text: label, note: note.isEmpty ? nil : note, variants: variants[LabelKey(label)] ?? [])
  }
}
