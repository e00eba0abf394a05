internal import OGIReports

/// What figures are called in a language: by the labels of their concept and of the members that select them. In the
/// language of the reports they go by the label that the report prints.
struct FigureNames: Sendable {
  private let catalog: MappingCatalog
  private let language: Language
  private let printed: [Place: String]

  init(catalog: MappingCatalog, language: Language, report: NormalizedReport) {
    self.catalog = catalog
    self.language = language
    let labels = language == .zh ? report.facts.map { ($0.source, $0.label) } : []
    printed = Dictionary(labels, uniquingKeysWith: { first, _ in first })
  }

  /// The names of figures, such as `Requests received / all applicants`. What has no label goes by its id.
  ///
  /// The label of a row does not tell its figures apart; where it would have to, concepts give the names.
  func names(of cells: [Evaluation.Cell]) -> [String] {
    let names = cells.map { cell in name(of: cell, label: cell.source.flatMap { printed[$0] }) }
    return Set(names).count == names.count ? names : cells.map { name(of: $0, label: nil) }
  }

  private func name(of cell: Evaluation.Cell, label: String?) -> String {
    let concept = catalog.concept(cell.concept)?.labels[language.rawValue] ?? cell.concept.rawValue
    let members = cell.dimensions.sorted { $0.key < $1.key }.map { dimension, member in
      let members = catalog.dimension(dimension)?.members
      return members?.first { $0.id == member }?.labels[language.rawValue] ?? member
    }
    return ([label ?? concept] + members).joined(separator: " / ")
  }
}
