import OGIText

/// Numbers that are left over behind the cells of a row, with no label of their own.
///
/// In `label, 01, unit, 120` it is open which number is the figure.
struct LeftoverNumbers {
  let stream: TokenStream
  /// The cells of the table's rows.
  let used: Set<Int>
  /// Whether a text is a unit, which is no label.
  let isUnit: (Int) -> Bool

  /// Whether a number that is no row's stands behind the cells of a row, in its row of the source where these are known.
  ///
  /// - Complexity: O(n) in the units behind the cells.
  func stand(behind cells: RowCells) -> Bool {
    guard let last = cells.cells.last, let own = stream.token(of: last) else { return false }
    let row = stream.row(around: last)
    for token in stream.tokens[(own + 1)...] {
      guard token.block == stream.tokens[own].block, row?.contains(token.pieces.lowerBound) ?? true else {
        return false
      }
      if token.isRun { return token.pieces.contains { isNumber($0) && !used.contains($0) } }
      guard isUnit(token.pieces.lowerBound) else { return false }
    }
    return false
  }

  private func isNumber(_ piece: Int) -> Bool { stream.figures[piece]?.number != nil }
}
