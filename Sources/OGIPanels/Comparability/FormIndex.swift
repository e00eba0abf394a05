import OGICatalog
import OGISchema

/// What a catalog says of the figures of each form, and of each family of forms.
///
/// A table whose edition is open carries the name of its family. Of it holds what holds in all editions.
struct FormIndex: Sendable {
  private let entries: [String: FormEntry]

  init(catalog: MappingCatalog) {
    let families = Dictionary(grouping: catalog.forms, by: \.family)
    var entries = families.mapValues { FormEntry(editions: $0, catalog: catalog) }
    for form in catalog.forms { entries[form.id] = FormEntry(editions: [form], catalog: catalog) }
    self.entries = entries
    var layouts: [[FormSection]: Int] = [:]
    for form in catalog.forms {
      for table in form.tables {
        let layout = layouts[table.sections] ?? layouts.count
        layouts[table.sections] = layout
        for name in [form.id, form.family] {
          self.layouts[Table(form: name, id: table.id), default: []].insert(layout)
        }
      }
    }
  }

  private struct Table: Hashable {
    let form: String
    let id: String
  }

  /// The numbers of the layouts that a table has in the editions of its form.
  private var layouts: [Table: Set<Int>] = [:]

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

  /// What is known of a form or a family; `nil` if the catalog does not have it.
  subscript(form: String) -> FormEntry? { entries[form] }
}

/// What a catalog says of a form, or of all editions of a family.
struct FormEntry: Sendable {
  /// The ids of the editions.
  let editions: [String]
  /// The title for people, by language code.
  let titles: [String: String]
  /// The partitions that are complete in all editions, parts before wholes, those of one whole in the order of the catalog.
  let partitions: [Partition]
  /// The sums that sound reports on the form satisfy.
  let sums: [SumRule]
  /// The cells of each row of three or more, from left to right.
  let rows: [[PanelFigure.Cell]]
  /// The table that prints a concept.
  let tables: [Concept.ID: String]
  private let predicates: [PanelFigure.Cell: FormCell.Predicate]
  private let optional: Set<Concept.ID>

  init(editions: [Form], catalog: MappingCatalog) {
    let ids = editions.map(\.id)
    self.editions = ids
    titles = editions.reduce(into: [:]) { titles, form in
      titles.merge(form.titles) { "\($0) / \($1)" }
    }
    var predicates: [PanelFigure.Cell: FormCell.Predicate] = [:]
    var tables: [Concept.ID: String] = [:]
    for form in editions {
      for table in form.tables {
        for cell in table.sections.flatMap(\.rows).flatMap({ $0.cells.compactMap(\.self) }) {
          tables[cell.concept] = table.id
          predicates.merge([cell.key: cell.predicate]) { $0 == .exactMatch ? $1 : $0 }
        }
      }
    }
    self.predicates = predicates
    self.tables = tables
    let formRows = editions.flatMap(\.rows)
    rows = formRows.map { $0.cells.compactMap { $0?.key } }.filter { $0.count > 2 }
    optional = Set(formRows.filter(\.isOptional).flatMap { $0.cells.compactMap { $0?.concept } })
    partitions = PartitionOrder.sorted(catalog.partitions.filter { Set($0.forms).isSuperset(of: ids) })
    sums = SumRule.rules(partitions: partitions, identities: catalog.identities, printed: tables)
  }

  /// How the form's figure relates to the concept; `nil` if the form has no such cell.
  func predicate(_ cell: PanelFigure.Cell) -> FormCell.Predicate? { predicates[cell] }

  /// Whether reports on the form often lack the concept.
  func isOptional(_ concept: Concept.ID) -> Bool { optional.contains(concept) }
}

extension FormCell {
  /// What the cell counts.
  fileprivate var key: PanelFigure.Cell { PanelFigure.Cell(concept: concept, dimensions: dimensions) }
}
