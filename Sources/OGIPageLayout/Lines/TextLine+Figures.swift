extension TextLine {
  /// The line with each figure and what stands closer to it than columns do made one word: `1 025`, `25 件`, `25 *`.
  ///
  /// Text runs on behind its figures: where a word of a label follows, or another figure behind a unit, all stays as it is.
  /// So it does left of the last label, as figures stand right of those.
  ///
  /// - Parameter height: The usual height of a word.
  /// - Complexity: Linear in the words.
  func withFiguresJoined(height: Double) -> TextLine {
    let words = words
    let first = TextLine.endOfLabels(in: words, height: height)
    var joined = Array(words[..<first])
    for run in TextLine.runs(of: words[first...], height: height) { joined += TextLine.cell(of: run) }
    return TextLine(joined) ?? self
  }

  /// How many words of a line reach to the end of its last label. Labels stand left of figures: a number before one numbers it.
  ///
  /// - Complexity: Linear in the words.
  static func endOfLabels(in words: [PageWord], height: Double) -> Int {
    words.indices.last { words[$0].isLabel && !isUnit($0, in: words, height: height) }.map { $0 + 1 } ?? 0
  }

  /// The most characters of a unit that a figure is printed with.
  private static let longestUnit = 3

  /// Whether a word is the unit of the figure before it.
  private static func isUnit(_ index: Int, in words: [PageWord], height: Double) -> Bool {
    // A label begins with a number, too.
    guard index > 1, words[index].text.unicodeScalars.count <= longestUnit,
      words[index].text.unicodeScalars.allSatisfy(\.properties.isIdeographic),
      WordKind(words[index - 1].text) == .figure,
      index + 1 == words.count || !words[index + 1].isBeside(words[index], height: height)
    else { return false }
    return words[index].extent.lowerBound - words[index - 1].extent.upperBound < height / 2
  }

  /// Words that stand closer to each other than columns do.
  private static func runs(of words: ArraySlice<PageWord>, height: Double) -> [[PageWord]] {
    words.reduce(into: [[PageWord]]()) { runs, word in
      guard let last = runs.last?.last, word.isBeside(last, height: height) else {
        return runs.append([word])
      }
      runs[runs.count - 1].append(word)
    }
  }

  /// A run as one word if it is a figure with what belongs to it.
  private static func cell(of run: [PageWord]) -> [PageWord] {
    let figures = run.prefix { WordKind($0.text).isFigureLike }
    let tail = run[figures.count...]
    guard run.count > 1, !figures.isEmpty,
      zip(figures, figures.dropFirst()).allSatisfy({ $1.continues($0) }),
      tail.allSatisfy({ !$0.text.hasDigit }),
      tail.reduce(0, { $0 + $1.text.unicodeScalars.count }) <= WordKind.longestTail, let line = TextLine(run)
    else { return run }
    return [line.word]
  }

  /// The line as one word.
  private var word: PageWord {
    var word = PageWord(text, box: origin, confidence: confidence, line: words.first?.line)
    word.box = box
    word.extent =
      (words.map(\.extent.lowerBound).min() ?? box.minX)...(words.map(\.extent.upperBound).max() ?? box.maxX)
    return word
  }
}

extension PageWord {
  /// Whether the word is a part of a label, and not one character for a figure, or a number in Han.
  var isLabel: Bool {
    ![.figure, .ruin, .quantity].contains(WordKind(text))
      && text.unicodeScalars.count { $0.properties.isIdeographic } > 1
      && !text.unicodeScalars.allSatisfy { $0.properties.numericType != nil }
  }

  /// Whether the word is what follows in a number that another begins: three digits, or what a sign or separator parts.
  ///
  /// Numbers of neighbouring columns may stand as close.
  fileprivate func continues(_ other: PageWord) -> Bool {
    guard text.hasDigit, WordKind(text) == .figure, WordKind(other.text) == .figure else { return false }
    return text.prefix { $0.isWholeNumber }.count == 3 || text.first?.isWholeNumber == false
      || other.text.last?.isWholeNumber == false
  }

  /// Whether the word stands closer to another, left of it, than columns do.
  func isBeside(_ other: PageWord, height: Double) -> Bool {
    let areFigures = WordKind(text).isFigureLike && WordKind(other.text).isFigureLike
    return extent.lowerBound - other.extent.upperBound
      <= height * (areFigures ? FigureRow.figureGap : FigureRow.gap)
  }
}
