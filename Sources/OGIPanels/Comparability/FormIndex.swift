import OGICatalog
import OGISchema

/// What a catalog says of the figures of each form, and of each family of forms.
///
/// A table whose edition is open carries the name of its family. Of it holds what holds in all editions.
struct FormIndex: Sendable {
  private struct Table: Hashable {
    let form: String
    let id: String
  }

  private let entries: [String: FormEntry]
  /// The numbers of the layouts that a table has in the editions of its form.
  private let layouts: [Table: Set<Int>]

  init(catalog: MappingCatalog) {
    let families = Dictionary(grouping: catalog.forms, by: \.family)
    var entries = families.mapValues { FormEntry(editions: $0, catalog: catalog) }
    for form in catalog.forms { entries[form.id] = FormEntry(editions: [form], catalog: catalog) }
    self.entries = entries
    layouts = Self.layouts(of: catalog.forms)
  }

  /// What is known of a form or a family; `nil` if the catalog does not have it.
  subscript(form: String) -> FormEntry? { entries[form] }

  /// Whether two figures of a cell stand in tables that are the same, whatever edition they are of.
  func haveSameTable(_ first: PanelFigure, _ second: PanelFigure) -> Bool {
    guard first.form != second.form else { return true }
    guard let table = layout(of: first), let other = layout(of: second) else { return false }
    return !table.isDisjoint(with: other)
  }

  private func layout(of figure: PanelFigure) -> Set<Int>? {
    let entry = entries[figure.form]
    let concepts = [figure.cell.concept] + (figure.derivation?.inputs.map(\.concept) ?? [])
    let table = concepts.lazy.compactMap { entry?.tables[$0] }.first
    return table.flatMap { layouts[Table(form: figure.form, id: $0)] }
  }

  /// Numbers the tables so that those which print the same have the same number.
  private static func layouts(of forms: [Form]) -> [Table: Set<Int>] {
    var numbers: [[FormSection]: Int] = [:]
    var layouts: [Table: Set<Int>] = [:]
    for form in forms {
      for table in form.tables {
        let number = numbers[table.sections] ?? numbers.count
        numbers[table.sections] = number
        for name in [form.id, form.family] {
          layouts[Table(form: name, id: table.id), default: []].insert(number)
        }
      }
    }
    return layouts
  }
}
