public import OGICatalog
public import OGIDocuments
public import OGISchema

/// Explains what was made of a document: why a figure stands where it does, and what became of a line of the source.
///
/// Made by ``SchemaMapper/explainer(of:)``. Immutable and shared by reference, by any number of tasks.
public final class Explainer: Sendable {
  /// The report that is explained: what ``SchemaMapper/map(_:)`` gives for the document.
  public let report: NormalizedReport
  let rows: RowExplainer
  let figures: FigureExplainer
  private let evidence: [Fact: FigureEvidence]
  /// The cells that stand in columns, by their place.
  private let positions: [Place: [CellPosition]]

  init(mapper: SchemaMapper, document: Document) {
    let mapping = mapper.mapping(of: document)
    let (report, evidence) = mapper.report(of: mapping)
    let builder = FactBuilder(
      catalog: mapper.catalog, profile: mapper.profile, stream: mapping.stream, parser: mapper.parser,
      claimed: mapping.claimed)
    let placed = mapping.placed
    self.report = report
    self.evidence = Dictionary(zip(report.facts, evidence), uniquingKeysWith: { first, _ in first })
    rows = RowExplainer(
      catalog: mapper.catalog, profile: mapper.profile, parser: mapper.parser, mapping: mapping,
      placed: placed)
    figures = FigureExplainer(
      catalog: mapper.catalog, builder: builder, rows: rows, rules: mapper.rules(of: report))
    var positions: [Place: [CellPosition]] = [:]
    for (table, rows) in placed.enumerated() {
      for (row, placed) in rows.enumerated() where !placed.row.isAbandoned(by: mapper.catalog.alignmentCosts)
      {
        for (slot, piece) in placed.placement.pieces.enumerated() {
          guard let piece else { continue }
          positions[mapping.stream.place(ofPiece: piece), default: []].append(
            CellPosition(table: table, row: row, slot: slot, piece: piece))
        }
      }
    }
    self.positions = positions
  }

  /// Explains the figures of a concept, in the order of the source.
  ///
  /// There are several where the concept has dimensions, and where a table is printed twice with different figures.
  ///
  /// - Parameters:
  ///   - concept: What the figures count.
  ///   - dimensions: The members that select the figures; those with any others too if it is `nil`.
  /// - Complexity: Linear in the report's facts and rules, for each figure that is explained.
  public func explanations(
    of concept: Concept.ID, dimensions: [String: String]? = nil
  ) -> [FigureExplanation] {
    explanations(
      of: report.facts.filter { $0.concept == concept && $0.dimensions == dimensions ?? $0.dimensions })
  }

  /// Explains facts of the report, in their order. Facts that are not the report's are left out.
  ///
  /// - Complexity: Linear in the report's rules, for each fact.
  public func explanations(of facts: [Fact]) -> [FigureExplanation] {
    // Figures of a row share what is said of it.
    var known: [[Int]: RowExplanation] = [:]
    return facts.compactMap { fact in
      guard let position = position(of: fact) else { return nil }
      let id = [position.table, position.row]
      let row = known[id] ?? rows.explanation(table: position.table, row: position.row)
      known[id] = row
      return figures.explanation(
        of: fact, at: position, row: row, evidence: evidence[fact] ?? FigureEvidence())
    }
  }

  /// What speaks for a fact of the report and against it; `nil` if the fact is not the report's.
  ///
  /// - Complexity: O(1).
  public func evidence(for fact: Fact) -> FigureEvidence? { evidence[fact] }

  /// The cell that a fact was made of; `nil` if the fact is not the report's.
  func position(of fact: Fact) -> CellPosition? {
    positions[fact.source]?.first { position in
      guard rows.mapping.forms[position.table] == fact.form, let cell = figures.formCell(at: position)?.cell
      else { return false }
      return cell.concept == fact.concept && cell.dimensions == fact.dimensions
    }
  }
}

extension SchemaMapper {
  /// Maps a document and keeps what is needed to explain what came of it.
  ///
  /// - Complexity: That of ``map(_:)``, and linear in the report's facts besides.
  public func explainer(of document: Document) -> Explainer { Explainer(mapper: self, document: document) }
}
