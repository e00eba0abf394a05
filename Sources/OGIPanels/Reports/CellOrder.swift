import OGICatalog
import OGISchema

/// The order of cells in a panel: that of the concepts, and of the members of their dimensions.
struct CellOrder {
  private let concepts: [Concept.ID: Int]
  private let members: [String: [String: Int]]
  private let dimensions: [String]

  init(catalog: MappingCatalog) {
    concepts = Dictionary(
      zip(catalog.concepts.map(\.id), catalog.concepts.indices), uniquingKeysWith: { first, _ in first })
    dimensions = catalog.dimensions.map(\.id)
    members = Dictionary(
      catalog.dimensions.map { dimension in
        let members = zip(dimension.members.map(\.id), dimension.members.indices)
        return (dimension.id, Dictionary(members, uniquingKeysWith: { first, _ in first }))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The figures in order; those that the catalog does not tell apart stay as they are.
  func sorted(_ figures: [PanelFigure]) -> [PanelFigure] {
    figures.enumerated().map { (key: key($0.element.cell) + [$0.offset], figure: $0.element) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.figure)
  }

  private func key(_ cell: PanelFigure.Cell) -> [Int] {
    let positions = dimensions.map { dimension in
      cell.dimensions[dimension].flatMap { members[dimension]?[$0] } ?? -1
    }
    return [concepts[cell.concept] ?? concepts.count] + positions
  }
}
