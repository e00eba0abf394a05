internal import OGIReports

/// What figures are called in a language: by the labels of their concept and of the members that select them.
struct FigureNames: Sendable {
  let catalog: MappingCatalog
  let language: Language

  /// The name of a figure, such as `Requests received, all applicants`. What has no label goes by its id.
  func name(of cell: Evaluation.Cell) -> String {
    let concept = catalog.concept(cell.concept)?.labels[language.rawValue] ?? cell.concept.rawValue
    let members = cell.dimensions.sorted { $0.key < $1.key }.map { dimension, member in
      let members = catalog.dimension(dimension)?.members
      return members?.first { $0.id == member }?.labels[language.rawValue] ?? member
    }
    return ([concept] + members).joined(separator: " / ")
  }
}
