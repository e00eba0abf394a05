import OGIDocuments

/// Makes figures of the ruins that stand where figures do, and texts of the others.
///
/// In rows, figures stand after a label: a ruin is one if a figure stands before it in its row, or right after it, or if it
/// can be read and nothing else follows. A row of figures alone, whose label stands above, has no numbering. Where rows are not known, a ruin is a figure between figures, and one that can
/// be read beside a figure. Numbering and words need more, since they may stand for themselves.
struct RuinSettler {
  let pieces: ArraySlice<Piece>
  let layout: Document.Block.Layout
  /// Whether the text was read from a scan. Words stand for figures nowhere else.
  let isScanned: Bool

  /// From so many figures on, a row without a label is one of figures.
  private static let leastFigures = 3

  /// Where in its row a ruin stands.
  private struct Position {
    var hasLabel = false
    /// Whether the piece before it is a figure.
    var followsFigure = false
    /// Whether the next piece that is no ruin is a figure; `nil` if there is none.
    var precedesFigure: Bool?
  }

  /// The readings of a block's pieces without ruins.
  ///
  /// - Complexity: O(n) in the pieces.
  func settled(_ readings: ArraySlice<PieceReading>) -> ArraySlice<PieceReading> {
    guard readings.contains(where: \.isRuin) else { return readings }
    var result = Array(readings)
    let next = nextIsFigure(result)
    let rowsOfFigures = rowsOfFigures(result)
    var position = Position()
    for (index, piece) in pieces.enumerated() {
      if piece.startsRow { position = Position(hasLabel: rowsOfFigures.contains(index)) }
      if case .ruin(let ruin) = result[index] {
        position.precedesFigure = next[index]
        result[index] = isFigure(ruin, at: position) ? .figure(ruin.figure) : .text(ruin.key)
      }
      position.followsFigure = result[index].isFigure
      if !position.followsFigure { position.hasLabel = true }
    }
    return result[...]
  }

  private func isFigure(_ ruin: PieceReading.Ruin, at position: Position) -> Bool {
    let follows = position.followsFigure
    let precedes = position.precedesFigure ?? false
    switch (ruin.kind, layout) {
    case (.word, _): return isScanned && follows && precedes
    case (.numbering, .rows): return position.hasLabel && (follows || precedes)
    case (.marks, .rows):
      return position.hasLabel && (follows || position.precedesFigure ?? (ruin.figure != nil))
    case (.numbering, _): return follows && precedes
    case (.marks, _): return follows && precedes || (follows || precedes) && ruin.figure != nil
    }
  }

  /// Where rows of cells begin that hold nothing but figures, blanks and ruins.
  private func rowsOfFigures(_ readings: [PieceReading]) -> Set<Int> {
    var starts: Set<Int> = []
    var (start, figures, isOfFigures) = (0, 0, true)
    func close() { if isOfFigures, figures >= Self.leastFigures { starts.insert(start) } }
    for (index, piece) in pieces.enumerated() {
      if piece.startsRow {
        close()
        (start, figures, isOfFigures) = (index, 0, true)
      }
      if readings[index].isFigure { figures += 1 } else if !readings[index].isRuin { isOfFigures = false }
      if !piece.isCell { isOfFigures = false }
    }
    close()
    return starts
  }

  /// For each piece, whether the next one in its row that is no ruin is a figure; `nil` if there is none.
  private func nextIsFigure(_ readings: [PieceReading]) -> [Bool?] {
    var result = [Bool?](repeating: nil, count: readings.count)
    var next: Bool?
    for (index, piece) in pieces.enumerated().reversed() {
      result[index] = next
      if !readings[index].isRuin { next = readings[index].isFigure }
      if piece.startsRow { next = nil }
    }
    return result
  }
}
