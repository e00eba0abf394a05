internal import OGIDocuments

extension [PageWord] {
  /// How many figures near a word are compared with it: no more stand so near.
  private static let mostNear = 64

  /// The words without pieces of figures: engines read a part of a figure a second time, as a lower figure within its box that
  /// they are less sure of.
  ///
  /// - Complexity: O(n log n) in the words.
  func withoutPieces() -> [PageWord] {
    let figures = filter { $0.confidence != nil && WordKind($0.text) == .figure }
      .sorted { $0.box.minY < $1.box.minY }
    let tallest = figures.map(\.box.height).max() ?? 0
    let pieces = figures.filter { word in
      let first = figures.partitioningIndex { $0.box.minY > word.box.minY - tallest }
      return figures[first...].prefix(Self.mostNear).contains { word.isPiece(of: $0) }
    }
    let isPiece = Set(pieces)
    return isPiece.isEmpty ? self : filter { !isPiece.contains($0) }
  }
}

extension PageWord {
  /// The share of a figure's height that a piece of it has at most, and by which it may stand out of the figure's box.
  private static let pieceHeight = 0.6
  private static let pieceSlack = 0.1

  fileprivate func isPiece(of other: PageWord) -> Bool {
    let slack = Self.pieceSlack * other.box.height
    guard let confidence, let sureness = other.confidence, confidence < sureness else { return false }
    return box.height <= Self.pieceHeight * other.box.height && box.minX >= other.box.minX - slack
      && box.maxX <= other.box.maxX + slack && box.minY >= other.box.minY - slack
      && box.maxY <= other.box.maxY + slack
  }
}
