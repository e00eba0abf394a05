import OGIText

/// What a row or a column says of its cells. A cell means what its row and its column say together.
struct CellMeaning {
  /// A concept's id, a part of one, or an id with ``CellMeaning/placeholder`` in place of a part; or empty.
  var concept = ""
  var dimensions: [String: String] = [:]
  var predicate: FormCell.Predicate?
  var unit: FigureGrammar.Unit?

  /// Stands in a row's concept for what the column says.
  static let placeholder = "*"

  /// Whether the line says nothing of cells: a row that only heads others, if there are any under it.
  var isEmpty: Bool { concept.isEmpty && dimensions.isEmpty && predicate == nil && unit == nil }

  init() {}

  init(_ record: MappingRecord<OutlineColumn>, references: References, log: inout MistakeLog) {
    concept = record[.concept]
    for text in record.list(.dimensions) {
      guard let member = references.member(text, in: .dimensions, of: record, log: &log) else { continue }
      if dimensions.updateValue(member.value, forKey: member.dimension) != nil {
        record.note(.conflictingDimension(member.dimension), log: &log)
      }
    }
    predicate = record.word(.predicate, as: FormCell.Predicate.self, log: &log)
    if predicate == nil, !record[.predicate].isEmpty {
      // Noted already: it need not be missed as well.
      predicate = .exactMatch
    }
    unit = references.unit(record[.unit], of: record, log: &log)
  }
}
