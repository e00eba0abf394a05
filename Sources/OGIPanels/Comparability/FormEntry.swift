import OGICatalog
import OGISchema

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
    let printed = editions.map { FormEntry.cells(of: $0) }
    let common = printed.dropFirst().reduce(Set(printed.first?.keys.map(\.self) ?? [])) {
      $0.intersection($1.keys)
    }
    predicates = printed.reduce(into: [:]) { predicates, cells in
      predicates.merge(cells.filter { common.contains($0.key) }.mapValues(\.predicate)) {
        $0 == .exactMatch ? $1 : $0
      }
    }
    tables = Dictionary(
      printed.flatMap { $0.filter { common.contains($0.key) } }.map { ($0.key.concept, $0.value.table) },
      uniquingKeysWith: { first, _ in first })
    let formRows = editions.flatMap(\.rows)
    rows = formRows.map { $0.cells.compactMap { $0?.key } }.filter { $0.count > 2 }
    optional = Set(formRows.filter(\.isOptional).flatMap { $0.cells.compactMap { $0?.concept } })
    partitions = PartitionOrder.sorted(catalog.partitions.filter { Set($0.forms).isSuperset(of: ids) })
    sums = SumRule.rules(partitions: partitions, identities: catalog.identities, printed: tables)
  }

  /// The cells of a form, with their tables.
  private static func cells(
    of form: Form
  ) -> [PanelFigure.Cell: (table: String, predicate: FormCell.Predicate)] {
    let cells = form.tables.flatMap { table in
      table.sections.flatMap(\.rows).flatMap { $0.cells.compactMap(\.self) }.map { (table.id, $0) }
    }
    return Dictionary(
      cells.map { ($0.1.key, (table: $0.0, predicate: $0.1.predicate)) },
      uniquingKeysWith: { first, second in first.predicate == .exactMatch ? second : first })
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
