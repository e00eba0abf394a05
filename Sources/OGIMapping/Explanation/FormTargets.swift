import OGICatalog
import OGISchema

/// Names the rows of forms as explanations do.
struct FormTargets {
  typealias Target = RowExplanation.Target

  let profile: Profile

  /// A profile row; `form` is the form of a table that was found, where the row is its.
  func target(_ index: Int, form: String? = nil) -> Target {
    let row = profile.rows[index]
    let table = profile.tables[row.table]
    return Target(
      form: form ?? Self.name(of: table.forms), table: table.table.id, path: path(of: row),
      concepts: concepts(of: row))
  }

  /// The rows of all forms, or of one table, that count a concept.
  func rows(counting concept: Concept.ID, in table: Int? = nil) -> [Int] {
    let range = table.map { profile.tables[$0].rows } ?? profile.rows.indices
    return range.filter { concepts(of: profile.rows[$0]).contains(concept) }
  }

  /// The form that prints a table, or what those that do have in common.
  private static func name(of forms: [Form]) -> String {
    (forms.count == 1 ? forms.first?.id : forms.first?.family) ?? ""
  }

  private func concepts(of row: Profile.Row) -> [Concept.ID] {
    guard row.slots > 0, let cells = profile.formRow(row)?.cells else { return [] }
    return cells.compactMap { $0?.concept }.reduce(into: []) { concepts, concept in
      if !concepts.contains(concept) { concepts.append(concept) }
    }
  }

  /// The labels from the section's title down to the row's own.
  private func path(of row: Profile.Row) -> [String] {
    let table = profile.tables[row.table].table
    if row.kind == .title { return table.titles.prefix(1).map(\.text) }
    guard table.sections.indices.contains(row.section) else { return [] }
    let section = table.sections[row.section]
    let title = [section.title?.text].compactMap(\.self)
    switch row.kind {
    case .heading:
      return title
        + (section.header.indices.contains(row.index) ? [section.header[row.index].label.text] : [])
    case .group, .figures:
      guard let own = profile.formRow(row) else { return title }
      let above = own.ancestors.filter(section.rows.indices.contains).compactMap {
        section.rows[$0].label?.text
      }
      return title + above + [own.label?.text].compactMap(\.self)
    case .title, .section, .end: return title
    }
  }
}
