import OGICatalog
import OGIDocuments
import OGIMatching
import OGIText

/// Finds the texts that stand where figures should: 见附件 in the cell after a label.
///
/// In a row of the source whose last label is a form's to the letter and heads figures, texts after it are what is printed
/// for these, if no number stands in the row. Units are none, nor is what may be a label or a part of one: labels run over
/// cells in tables that were broken or pasted.
struct FigureTextFinder {
  let profile: Profile
  let costs: AlignmentCosts
  let units: Set<MatchKey>

  /// The pieces of a block that are such texts.
  ///
  /// - Parameters:
  ///   - readings: What the pieces are, without ruins.
  ///   - isPassedOver: Whether a piece is neither label nor figure.
  /// - Complexity: O(n) in the pieces, for a catalog of a given size.
  func texts(
    among pieces: ArraySlice<Piece>, readings: ArraySlice<PieceReading>, isPassedOver: (Int) -> Bool
  ) -> Set<Int> {
    var found: Set<Int> = []
    var row = Row()
    for (index, reading) in zip(pieces.indices, readings) {
      if pieces[index].startsRow {
        found.formUnion(texts(of: row))
        row = Row()
      }
      guard !isPassedOver(index) else { continue }
      row.take(reading, at: index, isCell: pieces[index].isCell)
    }
    return found.union(texts(of: row))
  }

  /// The texts of a row of the source, so long as it holds no number.
  private struct Row {
    private(set) var texts: [(piece: Int, key: MatchKey?)] = []
    private(set) var mayStandForFigures = true

    mutating func take(_ reading: PieceReading, at piece: Int, isCell: Bool) {
      switch reading {
      case .text(let key):
        texts.append((piece, key))
        // The label may stand outside of cells, what stands for its figures does not.
        if texts.count > 1, !isCell { mayStandForFigures = false }
      case .figure(let figure):
        if case .blank? = figure?.content { return }
        mayStandForFigures = false
      case .ruin: mayStandForFigures = false
      }
    }
  }

  private func texts(of row: Row) -> [Int] {
    guard row.mayStandForFigures, row.texts.count > 1,
      let label = row.texts.lastIndex(where: { $0.key.map(headsFigures) ?? false })
    else { return [] }
    let after = row.texts[(label + 1)...].filter { text in text.key.map { !units.contains($0) } ?? true }
    return after.contains { $0.key.map(mayBeLabel) ?? false } ? [] : after.map(\.piece)
  }

  private func headsFigures(_ key: MatchKey) -> Bool {
    guard let label = profile.label(of: Lexeme(key)) else { return false }
    return profile.rowsByLabel[label].contains { profile.rows[$0].slots > 0 }
  }

  /// Whether a text is near to a label, or a part of one.
  private func mayBeLabel(_ key: MatchKey) -> Bool {
    let body = Lexeme(key).body
    guard !body.isEmpty else { return !key.isEmpty }
    let limit = (1 - costs.labelSimilarity) * costs.substitution * Double(body.scalars.count)
    return !profile.labels.candidates(for: body, limit: limit).isEmpty
      || profile.labels.labels.contains { $0.contains(body) }
  }
}
