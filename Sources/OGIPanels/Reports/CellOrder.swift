package import OGICatalog
package import OGISchema

/// The order of cells in a panel: that of the concepts, and of the members of their dimensions.
package struct CellOrder: Sendable {
  private let concepts: [Concept.ID: Int]
  private let members: [String: [String: Int]]
  private let dimensions: [String]

  /// The order that a catalog gives.
  package init(catalog: MappingCatalog) {
    concepts = Dictionary(
      zip(catalog.concepts.map(\.id), catalog.concepts.indices), uniquingKeysWith: { first, _ in first })
    dimensions = catalog.dimensions.map(\.id)
    members = Dictionary(
      catalog.dimensions.map { dimension in
        let members = zip(dimension.members.map(\.id), dimension.members.indices)
        return (dimension.id, Dictionary(members, uniquingKeysWith: { first, _ in first }))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The elements in the order of their cells; those whose cells the catalog does not tell apart stay as they are.
  ///
  /// - Complexity: O(*n* log *n*) in the elements.
  package func sorted<Element>(_ elements: [Element], by cell: (Element) -> PanelFigure.Cell) -> [Element] {
    elements.enumerated().map { (key: key(cell($0.element)) + [$0.offset], element: $0.element) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.element)
  }

  private func key(_ cell: PanelFigure.Cell) -> [Int] {
    let positions = dimensions.map { dimension in
      cell.dimensions[dimension].flatMap { members[dimension]?[$0] } ?? -1
    }
    return [concepts[cell.concept] ?? concepts.count] + positions
  }
}
