#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGIDocuments
import OGIText

/// Cells that are paired with labels as one: a cell that stands alone, or a run of cells in a row of the source.
struct FigureAtom {
  let token: Int
  let pieces: Range<Int>
  /// How many of the cells are not blank.
  let figures: Int
  /// The unit right before the cells.
  let unit: Int?
  /// Whether the source tells the row apart in which the cells stand.
  let isRow: Bool
  /// Whether a label stands in the same row of the source.
  let isBesideLabel: Bool
  /// How many labels stand before the cells.
  let labelsBefore: Int
}

/// The figures of a table in the order of the source, without those that are bound to a row already.
struct FigureTape {
  let atoms: [FigureAtom]

  /// - Parameters:
  ///   - labels: The tokens at which the labels of the table begin, in order.
  ///   - bound: Runs that are not to be paired.
  init(
    tokens: Range<Int>, labels: [Int], bound: Set<Int>, stream: TokenStream, isUnit: (Int) -> Bool
  ) {
    var atoms: [FigureAtom] = []
    var labelsBefore = 0
    var unit: Int?
    for index in tokens {
      let token = stream.tokens[index]
      guard token.isRun else {
        if let unit { atoms.append(.lost(after: unit, stream: stream, labelsBefore: labelsBefore)) }
        while labelsBefore < labels.count, labels[labelsBefore] <= index { labelsBefore += 1 }
        unit = isUnit(index) ? index : nil
        continue
      }
      defer { unit = nil }
      if bound.contains(index) { continue }
      let row = stream.row(around: token.pieces.lowerBound)
      let label = labelsBefore > 0 ? stream.tokens[labels[labelsBefore - 1]].pieces.lowerBound : nil
      let isBesideLabel = label.map { row?.contains($0) ?? false } ?? false
      let parts = row != nil ? [token.pieces] : token.pieces.map { $0..<$0 + 1 }
      for pieces in parts {
        atoms.append(
          FigureAtom(
            token: index, pieces: pieces, figures: pieces.count { !stream.isBlank($0) },
            unit: pieces.lowerBound == token.pieces.lowerBound ? unit : nil, isRow: row != nil,
            isBesideLabel: isBesideLabel, labelsBefore: labelsBefore))
      }
    }
    self.atoms = atoms
  }
}

extension FigureAtom {
  /// The place of a figure after a unit that none follows.
  fileprivate static func lost(after unit: Int, stream: TokenStream, labelsBefore: Int) -> FigureAtom {
    let piece = stream.tokens[unit].pieces.upperBound
    return FigureAtom(
      token: unit, pieces: piece..<piece, figures: 0, unit: unit,
      isRow: stream.row(around: piece - 1) != nil, isBesideLabel: false, labelsBefore: labelsBefore)
  }
}
