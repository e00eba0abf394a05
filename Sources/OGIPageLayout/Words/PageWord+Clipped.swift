internal import OGIDocuments

extension [PageWord] {
  /// The words of a text layer, with texts that reach over the figures behind them ending before the first: a spreadsheet prints
  /// what has no room in its cell up to the next cell that is filled, and the text layer holds all of it.
  ///
  /// - Complexity: O(n log n) in the words.
  func clippedAtFigures() -> [PageWord] {
    let figures = filter { WordKind($0.text) == .figure }.sorted { $0.box.midY < $1.box.midY }
    return map { WordKind($0.text) == .text ? $0.clipped(at: figures) : $0 }
  }
}

extension PageWord {
  /// How far from each other, in heights of a word, the middles of words stand that are printed over each other.
  private static let slack = 0.5
  /// How far, in heights of a word, a text reaches over a figure at least: the boxes of neighbours may touch.
  private static let leastOverlap = 0.25
  /// The most figures that are looked at for a text: a row of a report has 15.
  private static let mostFigures = 256

  /// The word with a box that ends before the first figure that is printed over it.
  ///
  /// - Parameter figures: From the top down.
  fileprivate func clipped(at figures: [PageWord]) -> PageWord {
    let reach = Self.slack * box.height
    let first = figures.partitioningIndex { $0.box.midY > box.midY - reach }
    let start = figures[first...].prefix(Self.mostFigures).prefix { $0.box.midY < box.midY + reach }
      .map(\.box.minX).filter { box.minX < $0 && $0 < box.maxX - Self.leastOverlap * box.height }.min()
    guard let start else { return self }
    // The figure is then no part of a text.
    let end = start - 2 * FigureRow.gap * box.height
    return slice(text, from: 0, to: max(0, (end - box.minX) / box.width))
  }
}
