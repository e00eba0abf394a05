#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGISchema
import OGIText

/// The concepts and members that a drafted table gets: one concept a row, with a member for each column; or one a cell, where
/// columns count different things.
struct ConceptPlan {
  /// A concept of the draft.
  struct Entry {
    let id: String
    let label: String
    let unit: String
    let number: Concept.Number
  }

  /// Whether columns are members of a dimension; otherwise each has concepts of its own.
  let usesDimension: Bool
  /// The name of the dimension of the columns.
  let dimension: String
  private let prefix: String
  private let table: DraftTable
  /// The names of the rows that the form describes, by their index.
  private let names: [Int: String]
  private let units: DraftUnits

  init(table: DraftTable, form: String, units: DraftUnits) {
    self.table = table
    self.units = units
    let name = String(form.map { $0 == "-" ? "_" : $0 })
    prefix = "\(name).\(table.id)"
    dimension = "\(name)_\(table.id)"
    let units = Set(table.columns.map { $0.unit.map { "\($0.unit) \($0.factor)" } ?? "" })
    let kinds = Set(
      table.columns.indices.map { column in
        table.rows.allSatisfy { $0.values.isEmpty || $0.values[column]?.number?.isWhole ?? true }
      })
    let described = table.rows.indices.filter { table.rows[$0].isDescribed }
    let width = "\(described.count)".count
    names = Dictionary(
      described.enumerated().map { ($0.element, "row_" + DraftText.padded($0.offset + 1, to: width)) },
      uniquingKeysWith: { first, _ in first })
    usesDimension = table.columns.count > 1 && units.count == 1 && kinds.count == 1
  }

  /// The indices of the rows that the form describes.
  var rows: [Int] { names.keys.sorted() }

  /// Whether each column has concepts of its own.
  var hasConceptPerColumn: Bool { table.columns.count > 1 && !usesDimension }

  /// The name of a row within the table.
  func name(ofRow index: Int) -> String { names[index] ?? "" }

  /// The name of a column.
  func name(ofColumn index: Int) -> String {
    "column_" + DraftText.padded(index + 1, to: "\(table.columns.count)".count)
  }

  /// What the file of the form says of a row: a concept, with a `*` for what the column says.
  func concept(ofRow index: Int) -> String {
    "\(prefix).\(name(ofRow: index))" + (hasConceptPerColumn ? ".*" : "")
  }

  /// The concepts of a row.
  func entries(ofRow index: Int) -> [Entry] {
    let row = table.rows[index]
    guard hasConceptPerColumn else {
      let column = table.columns.first?.unit
      return [entry(concept(ofRow: index), row.label, row: row, columns: row.values.indices, unit: column)]
    }
    return table.columns.indices.map { column in
      let id = "\(prefix).\(name(ofRow: index)).\(name(ofColumn: column))"
      let label = "\(row.label): \(table.columns[column].path.last ?? "")"
      return entry(id, label, row: row, columns: column..<column + 1, unit: table.columns[column].unit)
    }
  }

  private func entry(
    _ id: String, _ label: String, row: DraftTable.Row, columns: Range<Int>, unit: FigureGrammar.Unit?
  ) -> Entry {
    let values = columns.compactMap { row.values.indices.contains($0) ? row.values[$0]?.number : nil }
    let printed = unit ?? row.unit.map(units.unit)
    // An amount whose unit neither form nor report prints is for review: its unit is not guessed.
    let isAmount = !values.allSatisfy(\.isWhole) || printed.map { $0.factor != 1 } ?? true
    return Entry(
      id: id, label: label, unit: printed.map(DraftUnits.canonical) ?? DraftUnits.unknown,
      number: isAmount ? .amount : values.contains { $0 < 0 } ? .signed : .count)
  }
}
