/// The columns of a form's file, `forms/<form>.tsv`.
enum OutlineColumn: String, MappingColumn {
  case table
  case part
  case depth
  case label
  case note
  case unit
  case concept
  case dimensions
  case predicate
  case presence
  case source

  static let key: [OutlineColumn] = [.table, .part, .label]
  static let edits: [MappingEdit] = [.after, .replace, .remove]

  var mayBeEmpty: Bool {
    switch self {
    case .label, .note, .unit, .concept, .dimensions, .predicate, .presence: true
    case .table, .part, .depth, .source: false
    }
  }

  /// In an outline, any edit names a line, and what it brings follows.
  func isNeeded(toName edit: MappingEdit) -> Bool {
    switch self {
    case .table, .part, .source: true
    default: false
    }
  }
}

/// What a line of a form's file is a part of.
enum OutlinePart: String, CaseIterable {
  /// A heading above the table; several are alternatives.
  case title
  /// The start of a section with columns of its own.
  case section
  /// A header label that stands over several columns of figures or over none.
  case heading
  /// The header label of a column that numbers the rows and holds no figures.
  case code
  /// A header label that stands over one column of figures.
  case column
  case row
}

/// Whether reports must print a row.
enum OutlinePresence: String, CaseIterable {
  case optional
}
