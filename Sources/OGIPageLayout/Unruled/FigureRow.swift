/// Figures of a page that stand beside each other, each in a cell of its own.
struct FigureRow {
  /// The height of their middle.
  let y: Double
  /// From left to right.
  let figures: [PageWord]

  /// The gap beside a figure, in heights of the page's words, from which it stands by itself. Within running text gaps are a
  /// quarter; columns keep two characters or more apart.
  static let gap = 0.8
  /// Between two figures: less is a blank in a number.
  static let figureGap = 0.35

  /// The rows of figures among lines, from the top down.
  ///
  /// - Parameter height: The usual height of a word.
  /// - Complexity: O(n log n) in the words.
  static func rows(of lines: [TextLine], height: Double) -> [FigureRow] {
    let rows = lines.map { (line: $0, figures: isolatedFigures(of: $0, height: height)) }
    let labels = LabelExtents(
      of: rows.filter { !$0.figures.isEmpty }.compactMap { row in
        TextLine(Array(row.line.words[..<TextLine.endOfLabels(in: row.line.words, height: height)]))
      }.map(\.box))
    return rows.compactMap { line, figures in
      // Where the line begins with another word, that is its label.
      let figures = figures.filter { $0 != line.words.first || !labels.isNumbering($0) }
      return figures.isEmpty ? nil : FigureRow(y: line.y, figures: figures)
    }
  }

  /// The words right of the labels that are figures and stand by themselves. One with something behind is a figure beside a
  /// label alone: texts begin with numbers, too.
  private static func isolatedFigures(of line: TextLine, height: Double) -> [PageWord] {
    let words = line.words
    let first = TextLine.endOfLabels(in: words, height: height)
    return words.indices[first...].filter { index in
      let kind = WordKind(words[index].text)
      guard kind.isFigureLike || kind == .quantity && first > 0 else { return false }
      return (index == 0 || !words[index].isBeside(words[index - 1], height: height))
        && (index + 1 == words.count || !words[index + 1].isBeside(words[index], height: height))
    }.map { words[$0] }
  }
}
