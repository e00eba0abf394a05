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
  static let figureGap = 0.35

  /// The rows of figures among lines, from the top down.
  ///
  /// - Parameter height: The usual height of a word.
  /// - Complexity: Linear in the words.
  static func rows(of lines: [TextLine], height: Double) -> [FigureRow] {
    lines.compactMap { line in
      let figures = isolatedFigures(of: line, height: height)
      return figures.isEmpty ? nil : FigureRow(y: line.y, figures: figures)
    }
  }

  /// Whether a word is a part of a label, and not one character for a figure.
  private static func isLabel(_ word: PageWord) -> Bool {
    word.text.unicodeScalars.count { $0.properties.isIdeographic } > 1
  }

  /// The most characters of a unit that a figure is printed with.
  private static let longestUnit = 3

  /// Whether a word is the unit of the figure before it.
  private static func isUnit(_ index: Int, in words: [PageWord], height: Double) -> Bool {
    // A label begins with a number, too.
    guard index > 1, words[index].text.unicodeScalars.count <= longestUnit,
      words[index].text.unicodeScalars.allSatisfy(\.properties.isIdeographic),
      WordKind(words[index - 1].text) == .figure,
      index + 1 == words.count
        || words[index + 1].extent.lowerBound - words[index].extent.upperBound > gap * height
    else { return false }
    return words[index].extent.lowerBound - words[index - 1].extent.upperBound < height / 2
  }

  private static func isolatedFigures(of line: TextLine, height: Double) -> [PageWord] {
    let words = line.words
    // Labels stand left of figures: a number before one numbers it.
    let units = Set(words.indices.filter { isUnit($0, in: words, height: height) })
    let first = words.indices.last { !units.contains($0) && isLabel(words[$0]) }.map { $0 + 1 } ?? 0
    return words.indices[first...].filter { index in
      guard WordKind(words[index].text).isFigureLike else { return false }
      let neighbours = [index - 1, index + 1].filter { words.indices.contains($0) && !units.contains($0) }
      return neighbours.allSatisfy { other in
        let (own, next) = (words[index].extent, words[other].extent)
        let gap = max(own.lowerBound - next.upperBound, next.lowerBound - own.upperBound)
        return gap > height * (WordKind(words[other].text).isFigureLike ? figureGap : Self.gap)
      }
    }.map { words[$0] }
  }
}
