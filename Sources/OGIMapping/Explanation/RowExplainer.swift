import OGICatalog
import OGIDocuments
import OGISchema
import OGIText

/// Explains the rows of the tables that were found: their labels, and how they were decided.
struct RowExplainer: Sendable {
  let catalog: MappingCatalog
  let profile: Profile
  let parser: FigureParser
  let mapping: Mapping
  /// The rows of each table with their cells in the columns of the form.
  let placed: [[PlacedRow]]

  private var stream: TokenStream { mapping.stream }

  /// A row that was read as one of the form's.
  func explanation(table: Int, row position: Int) -> RowExplanation {
    let row = placed[table][position].row
    let neighbours = RowNeighbours(explainer: self, table: table).around(.row(position))
    let isNone = row.decision?.outcome == AppliedDecision.Outcome.none
    return explanation(
      of: row.label.sorted(), own: isNone ? nil : row.row, table: table, decision: decision(on: row),
      neighbours: neighbours)
  }

  /// Figures that are no row's, by their run.
  func explanation(table: Int, run: Int, label: [Int]) -> RowExplanation {
    let neighbours = RowNeighbours(explainer: self, table: table).around(.run(run))
    return explanation(of: label, own: nil, table: table, decision: nil, neighbours: neighbours)
  }

  private func explanation(
    of tokens: [Int], own: Int?, table: Int, decision: RowExplanation.Decision?,
    neighbours: [RowExplanation.Neighbour]
  ) -> RowExplanation {
    let form = mapping.forms[table]
    let (label, read) = label(of: tokens, own: own)
    return RowExplanation(
      form: form, table: profile.tables[mapping.tables[table].table].table.id,
      target: own.map { FormTargets(profile: profile).target($0, form: form) }, label: label,
      candidates: LabelCandidates(profile: profile, costs: catalog.alignmentCosts)
        .candidates(for: read, own: own, table: mapping.tables[table].table, form: form),
      decision: decision, neighbours: neighbours)
  }

  // MARK: The label

  /// A label with what of it is compared.
  private func label(of tokens: [Int], own: Int?) -> (label: RowExplanation.Label, read: MatchKey) {
    let parts = tokens.flatMap { stream.tokens[$0].pieces }.map {
      RowExplanation.Label.Part(text: stream.printed($0), source: stream.place(ofPiece: $0))
    }
    let read = key(of: tokens)
    let formLabel = own.flatMap { profile.formRow(profile.rows[$0])?.label }
    return (
      RowExplanation.Label(
        parts: parts, key: read.description,
        enumerator: tokens.first.flatMap { stream.tokens[$0].lexeme }.flatMap { Self.numbering(of: $0.key) },
        formEnumerator: formLabel.flatMap { Self.numbering(of: MatchKey($0.text)) }), read
    )
  }

  /// What is compared with the form's labels: the texts joined, without numbering.
  func key(of tokens: [Int]) -> MatchKey {
    let lexemes = tokens.compactMap { stream.tokens[$0].lexeme }
    guard let first = lexemes.first else { return MatchKey("") }
    return lexemes.dropFirst().reduce(first.body) { $0.appending($1.key) }
  }

  /// The numbering at the start of a key.
  private static func numbering(of key: MatchKey) -> String? {
    let (enumerator, body) = key.enumerated
    guard enumerator != nil else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: key.scalars.dropLast(body.scalars.count))
    return String(text)
  }

  // MARK: The decision

  private func decision(on row: RowReading) -> RowExplanation.Decision {
    if let decision = row.decision {
      return RowExplanation.Decision(
        method: .decidedByPerson, margin: nil, labelCost: 0, figuresCost: 0, confidence: row.confidence,
        isLoweredForFewRows: false, abstention: catalog.alignmentCosts.abstention, source: decision.source,
        readAs: decision.readAs.map {
          FormTargets(profile: profile).target($0)
        })
    }
    let costs = catalog.alignmentCosts
    let margin = row.alignment?.margin.flatMap { $0.isFinite ? $0 : nil }
    let sureness = margin.map { min(costs.confidenceLimit, logistic($0 / costs.marginScale)) }
    return RowExplanation.Decision(
      method: row.alignment == nil ? .printedToTheLetter : .aligned, margin: margin,
      labelCost: row.alignment?.label ?? 0, figuresCost: row.alignment?.figures ?? 0,
      confidence: row.confidence,
      isLoweredForFewRows: row.confidence < sureness ?? costs.confidenceLimit, abstention: costs.abstention,
      source: nil, readAs: nil)
  }
}
