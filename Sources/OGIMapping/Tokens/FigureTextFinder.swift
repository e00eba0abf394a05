import OGICatalog
import OGIDocuments
import OGIMatching
import OGIText

/// Finds the texts that stand where figures should: 见附件 in the cell after a label.
///
/// In a row of the source whose last label is a form's to the letter and heads figures, a text between it and the first
/// number is what is printed for one of these, if the row has no more cells than the form. So is a text before the numbers of a row
/// that has as many cells as a row of the form without a label. Units are none, nor is what
/// may be a label or a part of one: labels run over cells in tables that were broken or pasted.
struct FigureTextFinder {
  let profile: Profile
  let costs: AlignmentCosts
  let units: Set<MatchKey>
  /// How many figures rows without a label have.
  private let slotsWithoutLabel: Set<Int>

  init(profile: Profile, costs: AlignmentCosts, units: Set<MatchKey>) {
    self.profile = profile
    self.costs = costs
    self.units = units
    slotsWithoutLabel = Set(profile.rows.lazy.filter { $0.labels.isEmpty && $0.slots > 1 }.map(\.slots))
  }

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
      if case .text(let key?) = reading, units.contains(key) { continue }
      row.take(reading, at: index, isCell: pieces[index].isCell)
    }
    return found.union(texts(of: row))
  }

  /// A row of the source without its units: the texts before its first number, and how many cells there are.
  private struct Row {
    private(set) var texts: [(piece: Int, key: MatchKey?, cell: Int)] = []
    /// The number of cells up to the last that is not blank.
    private(set) var width = 0
    private(set) var cells = 0
    private(set) var hasNumber = false
    /// Whether all texts but the first stand in cells: a label may stand outside of them, no figure does.
    private(set) var isOfCells = true
    /// Whether the first text stands in a cell, too.
    private(set) var beginsWithCell = false

    mutating func take(_ reading: PieceReading, at piece: Int, isCell: Bool) {
      cells += 1
      switch reading {
      case .figure(let figure):
        if case .blank? = figure?.content { return }
        hasNumber = true
      case .text(let key):
        if texts.isEmpty { beginsWithCell = isCell } else if !isCell { isOfCells = false }
        if !hasNumber { texts.append((piece, key, cells)) }
      case .ruin: hasNumber = true
      }
      width = cells
    }
  }

  private func texts(of row: Row) -> [Int] {
    guard row.isOfCells else { return [] }
    if row.beginsWithCell, row.hasNumber, slotsWithoutLabel.contains(row.cells) {
      return row.texts.contains { $0.key.map(mayBeLabel) ?? true } ? [] : row.texts.map(\.piece)
    }
    guard row.texts.count > 1 else { return [] }
    let labels = row.texts.indices.reversed().lazy.map { (index: $0, slots: slots(of: row.texts[$0].key)) }
    guard let label = labels.first(where: { $0.slots > 0 }),
      row.width - row.texts[label.index].cell <= label.slots
    else { return [] }
    let after = row.texts[(label.index + 1)...]
    return after.contains { $0.key.map(mayBeLabel) ?? false } ? [] : after.map(\.piece)
  }

  /// The most figures that a label heads in any form.
  private func slots(of key: MatchKey?) -> Int {
    guard let key, let label = profile.label(of: Lexeme(key)) else { return 0 }
    return profile.rowsByLabel[label].map { profile.rows[$0].slots }.max() ?? 0
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
