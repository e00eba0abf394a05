/// Figures of a page that stand beside each other, each in a cell of its own.
struct FigureRow {
  /// The height of their middle.
  let y: Double
  /// From left to right.
  let figures: [PageWord]

  /// The gap beside a figure, in heights of the page's words, from which it stands by itself. Within running text gaps are a
  /// quarter; columns keep two characters or more apart.
  private static let gap = 0.8
  /// Between two figures: less is a blank in a number.
  private static let figureGap = 0.35
  /// How far the middles of figures of one row may be apart, in heights.
  private static let slack = 0.6

  /// The rows of figures on a page, from the top down.
  ///
  /// - Parameters:
  ///   - lines: The page's lines.
  ///   - height: The usual height of a word.
  /// - Complexity: O(n log n) in the words.
  static func rows(of lines: [TextLine], height: Double) -> [FigureRow] {
    let figures = lines.flatMap { isolatedFigures(of: $0, height: height) }
    var rows: [FigureRow] = []
    var open: [PageWord] = []
    for figure in figures.sorted(by: { $0.box.midY < $1.box.midY }) {
      if let first = open.first, figure.box.midY - first.box.midY > slack * height {
        rows.append(FigureRow(open))
        open = []
      }
      open.append(figure)
    }
    return open.isEmpty ? rows : rows + [FigureRow(open)]
  }

  private init(_ figures: [PageWord]) {
    y = figures.map(\.box.midY).median ?? 0
    self.figures = figures.sorted { $0.box.minX < $1.box.minX }
  }

  private static func isolatedFigures(of line: TextLine, height: Double) -> [PageWord] {
    let words = line.words
    return words.indices.filter { index in
      guard WordKind(words[index].text).isFigureLike else { return false }
      return [index - 1, index + 1].filter(words.indices.contains).allSatisfy { other in
        let gap = max(words[index].box.minX - words[other].box.maxX, words[other].box.minX - words[index].box.maxX)
        return gap > height * (WordKind(words[other].text).isFigureLike ? figureGap : Self.gap)
      }
    }.map { words[$0] }
  }
}
