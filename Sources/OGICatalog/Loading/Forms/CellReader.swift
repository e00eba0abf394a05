import OGISchema
import OGIText

/// Makes the cells of a form out of what rows and columns say, and sees to it that no two mean the same.
struct CellReader {
  private struct Figure: Hashable {
    let concept: Concept.ID
    let dimensions: [String: String]
  }

  let references: References
  private var lines = FirstLines<Figure>()
  /// The concepts that the form prints.
  private(set) var concepts: Set<Concept.ID> = []

  init(references: References) { self.references = references }

  /// The cell at a row and a column; `nil`, with a mistake noted, if they do not say what it means.
  mutating func cell(row: OutlineLine, column: OutlineLine, log: inout MistakeLog) -> FormCell? {
    let record = row.record
    guard let concept = concept(row: row, column: column, log: &log) else { return nil }
    let dimensions = row.meaning.dimensions.merging(column.meaning.dimensions) { first, _ in first }
    for (dimension, value) in column.meaning.dimensions where dimensions[dimension] != value {
      record.note(.conflictingDimension(dimension), log: &log)
      return nil
    }
    if let first = row.meaning.predicate, let second = column.meaning.predicate, first != second {
      record.note(.conflictingPredicates, log: &log)
    }
    if let first = row.meaning.unit, let second = column.meaning.unit, first != second {
      record.note(.conflictingUnits, log: &log)
    }
    guard let predicate = row.meaning.predicate ?? column.meaning.predicate else {
      record.note(.cellWithoutPredicate, log: &log)
      return nil
    }
    let cell = FormCell(
      concept: concept, dimensions: dimensions, predicate: predicate,
      unit: row.meaning.unit ?? column.meaning.unit)
    checkUnit(of: cell, record: record, log: &log)
    concepts.insert(concept)
    if let first = lines.take(Figure(concept: concept, dimensions: dimensions), at: record.place) {
      record.note(.duplicateCell(concept: concept, dimensions: dimensions, first: first), log: &log)
    }
    return cell
  }

  private func concept(row: OutlineLine, column: OutlineLine, log: inout MistakeLog) -> Concept.ID? {
    let (ofRow, ofColumn) = (row.meaning.concept, column.meaning.concept)
    let placeholder = CellMeaning.placeholder
    switch (ofRow.contains(placeholder), ofRow.isEmpty, ofColumn.isEmpty) {
    case (true, _, false):
      let text = ofRow.replacing(placeholder, with: ofColumn)
      return references.concept(text, of: row.record, log: &log)
    case (false, false, true):
      return references.concept(ofRow, of: row.record, log: &log)
    case (false, true, false):
      return references.concept(ofColumn, of: column.record, log: &log)
    case (false, false, false):
      row.record.note(.cellWithTwoConcepts, log: &log)
      return nil
    case (_, _, true):
      row.record.note(.cellWithoutConcept, log: &log)
      return nil
    }
  }

  /// A printed unit must be the concept's; a measure word that fits any count is in `figures.tsv` as `count`.
  private func checkUnit(
    of cell: FormCell, record: MappingRecord<OutlineColumn>, log: inout MistakeLog
  ) {
    guard let printed = cell.unit, let concept = references.concepts?[cell.concept], !concept.unit.isEmpty,
      printed.unit != concept.unit, printed.unit != "count" || concept.number == .amount
    else { return }
    record.note(.unfitUnit(printed.word, concept: concept.id, unit: concept.unit), log: &log)
  }
}
