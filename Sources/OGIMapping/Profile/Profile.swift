import OGICatalog
import OGIMatching
import OGISchema
import OGIText

/// What faultless prints of all known tables are made of, row by row: the model that a report is aligned with.
///
/// Tables stand one after the other; each ends with a row of kind `end`. Tables that are the same in several forms
/// stand once.
struct Profile: Sendable {
  /// A row of a table: a label and the figures after it.
  struct Row: Sendable {
    enum Kind: Sendable {
      /// A heading above the table.
      case title
      /// The label above a section.
      case section
      /// A label of a section's header.
      case heading
      /// A row that heads others and holds no figures.
      case group
      /// A row with figures.
      case figures
      /// The end of the table.
      case end
    }

    let kind: Kind
    let table: Int
    /// The wordings of the label without enumerator, as indices of the profile's labels. Empty if none is printed.
    let labels: [Int]
    /// Label and next label in one piece.
    let glued: [Int]
    let enumerator: Enumerator?
    /// The number of cells that hold figures.
    let slots: Int
    /// The unit that the row prints in a column of its own.
    let unit: MatchKey?
    let isOptional: Bool
    /// Where the row stands in its table: the section, and the index of the row or heading in it.
    let section: Int
    let index: Int
    /// Rows with the same figures have the same reading, also in different forms; `nil` without figures.
    let reading: Int?
    /// What kinds of number the row's figures are.
    let numbers: Set<Concept.Number>
    /// The sums that hold among the row's figures.
    let sums: RowArithmetic
    /// Labels of which parts may stand beside the row: its own, the one before, and those that head it.
    let context: [Int]
  }

  /// A table with the forms that print it.
  struct Table: Sendable {
    let forms: [Form]
    let table: FormTable
    /// The table's rows, its end among them.
    let rows: Range<Int>
    /// The header of each section.
    let headers: [SectionHeader]
    /// The equations between concepts that hold in all these forms.
    let equations: [IdentityRule]
  }

  let rows: [Row]
  let tables: [Table]
  /// All wordings of all labels, notes among them.
  let labels: LabelIndex
  /// The length of the longest wording, in Unicode scalars.
  let longestLabel: Int
  /// The rows of which a label is a wording, by the label.
  let rowsByLabel: [[Int]]
  /// The rows that print a label together with the next one, by the label.
  let rowsByGluedLabel: [[Int]]
  /// The tables in which a label repeats without being a figure's own: titles, headings, groups, notes.
  let furnitureTables: [Set<Int>]
  /// The columns in which forms number their rows.
  let codes: [CodeColumn]

  /// The label that a text prints to the letter, with the note at its end or without it.
  func label(of lexeme: Lexeme) -> Int? {
    labels.index(of: lexeme.body) ?? lexeme.bare.flatMap { labels.index(of: $0) }
  }

  /// The form row of a profile row.
  func formRow(_ row: Row) -> FormRow? {
    let sections = tables[row.table].table.sections
    guard sections.indices.contains(row.section), sections[row.section].rows.indices.contains(row.index)
    else { return nil }
    return sections[row.section].rows[row.index]
  }
}
