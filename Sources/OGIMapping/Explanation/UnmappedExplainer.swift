import OGICatalog
import OGIDocuments
import OGISchema
import OGIText

/// Explains figures of tables that stand under no concept.
struct UnmappedExplainer {
  let rows: RowExplainer

  private var stream: TokenStream { rows.mapping.stream }

  /// Explains an unmapped row; `nil` if it is not one of the document's.
  func explanation(of unmapped: UnmappedRow) -> UnmappedExplanation? {
    for table in rows.mapping.tables.indices where rows.mapping.forms[table] == unmapped.form {
      if let found = explanation(of: unmapped, in: table) { return found }
    }
    return nil
  }

  private func explanation(of unmapped: UnmappedRow, in table: Int) -> UnmappedExplanation? {
    for (position, placed) in rows.placed[table].enumerated() {
      guard let cause = cause(of: unmapped.source, in: placed) else { continue }
      return UnmappedExplanation(
        unmapped: unmapped, cause: cause, row: rows.explanation(table: table, row: position))
    }
    let isHere: (Int) -> Bool = { token in
      stream.tokens[token].pieces.contains { stands(at: unmapped.source, $0) }
    }
    let reading = rows.mapping.tables[table]
    if let run = reading.unmapped.first(where: isHere) {
      return explanation(of: unmapped, run: run, in: table)
    }
    return reading.tokens.first(where: isHere).map { text in
      UnmappedExplanation(
        unmapped: unmapped, cause: .glued, row: rows.explanation(table: table, run: text, label: [text]))
    }
  }

  /// Why a figure of a row that was read stands under no concept; `nil` if it is none of the row's.
  private func cause(of source: Place, in placed: PlacedRow) -> UnmappedExplanation.Cause? {
    let isHere: (Int) -> Bool = { stands(at: source, $0) }
    if placed.row.isAbandoned(by: rows.catalog.alignmentCosts) {
      let pieces = placed.placement.pieces.compactMap(\.self) + placed.placement.surplus
      return pieces.contains(where: isHere) ? placed.row.decision?.cause ?? .uncertain : nil
    }
    if placed.placement.surplus.contains(where: isHere) { return .surplus }
    let labels = placed.row.label.flatMap { stream.tokens[$0].pieces }
    return placed.isBlank(in: stream) && labels.contains(where: isHere) ? .glued : nil
  }

  private func explanation(of unmapped: UnmappedRow, run: Int, in table: Int) -> UnmappedExplanation {
    let label = stream.labelTokens(before: run).filter {
      rows.parser.unit(named: stream.text(of: $0)) == nil
    }
    let taken = Set(rows.placed[table].map(\.row.row))
    let nearest = LabelCandidates(profile: rows.profile, costs: rows.catalog.alignmentCosts)
      .nearestRows(to: rows.key(of: label), in: rows.mapping.tables[table].table)
    let cause: UnmappedExplanation.Cause =
      if unmapped.decision != nil {
        .decided
      } else if label.isEmpty {
        .withoutLabel
      } else {
        !nearest.isEmpty && taken.isSuperset(of: nearest) ? .rowIsTaken : .unlikeAny
      }
    return UnmappedExplanation(
      unmapped: unmapped, cause: cause, row: rows.explanation(table: table, run: run, label: label))
  }

  private func stands(at source: Place, _ piece: Int) -> Bool {
    !stream.document.pieces[piece].isEmpty && stream.place(ofPiece: piece) == source
  }
}

extension RowReading {
  /// Whether the row is too uncertain to be taken, or none of the form's as a person decided.
  func isAbandoned(by costs: AlignmentCosts) -> Bool {
    confidence < costs.abstention || decision?.isAgainstRow ?? false
  }
}
