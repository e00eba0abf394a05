/// Text in which blanks stand between nearly all characters, as Tesseract writes Chinese: a blank does not part cells
/// there, and no gap tells where a label ends and its figures begin.
extension PieceBuilder {
  /// Blanks between Han characters, for each of these, from which text is spaced.
  ///
  /// Tesseract's output has 0.54 to 0.76 of them, that of engines that print no such blanks and typed reports at most 0.06
  /// (160 and 50 texts measured).
  private static let leastSpacing = 0.25

  /// Whether blanks stand between the characters of the text's words.
  ///
  /// - Complexity: O(n) in the number of lines.
  static func isSpaced(_ lines: [Line]) -> Bool {
    let (characters, blanks) = lines.reduce(into: (0, 0)) { sums, line in
      // Three bytes are a Han character.
      sums.0 += line.range.count / 3
      sums.1 += line.spacings
    }
    return Double(blanks) > leastSpacing * Double(max(characters - blanks / 3, 1))
  }

  /// Adds lines of spaced text. A line that ends in figures is a row: its label, the unit if the lines print one, and
  /// the figures, read or not.
  mutating func addSpacedLines(_ lines: ArraySlice<Line>) {
    let cuts = utf8.withUnsafeBufferPointer { text in
      let scanner = WordScanner(text: text, separatesBars: true)
      return lines.map { SpacedLine(words: scanner.words(in: $0.range)) }
    }
    let units = UnitWords(of: cuts, in: utf8)
    var isTable = false
    for (line, cut) in zip(lines, cuts) where !isOverfull {
      let chunks = isPageNumber(cut.words[...]) ? [] : cut.chunks(units: units, in: utf8)
      if cut.words.isEmpty || (chunks.count > 1) != isTable {
        closeBlock(isTable ? .rows : .lines)
        isTable = chunks.count > 1
      }
      var cursor = Cursor(line)
      if isTable {
        for (index, chunk) in chunks.enumerated() {
          add(chunk.range, at: &cursor, startsRow: index == 0, isCell: true)
        }
      } else if !cut.words.isEmpty {
        add(line.range, at: &cursor)
      }
    }
    closeBlock(isTable ? .rows : .lines)
  }
}
