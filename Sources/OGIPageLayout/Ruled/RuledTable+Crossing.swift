extension RuledTable {
  /// How far from the end of a character, in its widths, a line may stand that parts it from the next.
  private static let clearance = 0.3

  /// A word as it stands in cells: one with digits that lies across lines is in doubt, and is cut where the lines stand
  /// between its characters.
  ///
  /// `pdftotext` makes one word of numbers in neighbouring cells that stand closer than a tenth of their size.
  ///
  /// - Complexity: O(n log m) in the characters and the lines.
  func parts(of word: PageWord) -> [PageWord] {
    guard word.text.hasDigit else { return [word] }
    let cuts = cuts(of: word)
    guard !cuts.isEmpty else { return [word] }
    var word = word
    word.confidence = 0
    guard cuts.allSatisfy(\.isClear) else { return [word] }
    var start = (index: word.text.startIndex, share: 0.0)
    let ends = cuts.map { (index: $0.index, share: ($0.x - word.box.minX) / word.box.width) }
    let parts = (ends + [(word.text.endIndex, 1)]).map { end in
      defer { start = end }
      return word.slice(String(word.text[start.index..<end.index]), from: start.share, to: end.share)
    }
    // A part beside the table would stand in no cell.
    return parts.allSatisfy { cell(x: $0.box.midX, y: $0.box.midY) != nil } ? parts : [word]
  }

  /// The cells that a word's characters stand in.
  ///
  /// - Complexity: O(n log m) in the characters and the lines.
  func cells(under word: PageWord) -> Set<Int> {
    Set(characters(of: word).compactMap { cell(x: $0.middle, y: word.box.midY) })
  }

  /// Where a word lies across a line.
  private struct Cut {
    /// The first character beyond the line, and where it begins.
    let index: String.Index
    let x: Double
    /// Whether the line stands between two characters, and not across one.
    let isClear: Bool
  }

  private func cuts(of word: PageWord) -> [Cut] {
    let characters = characters(of: word)
    return zip(characters, characters.dropFirst()).compactMap { character, next in
      guard let here = cell(x: character.middle, y: word.box.midY),
        let there = cell(x: next.middle, y: word.box.midY), here != there
      else { return nil }
      let line = columns[columns.partitioningIndex { $0 > character.middle }]
      let width = 2 * min(next.start - character.middle, next.middle - next.start)
      return Cut(
        index: next.index, x: next.start, isClear: abs(line - next.start) <= Self.clearance * width)
    }
  }

  /// The characters of a word, each with the share of the box that it takes.
  private func characters(of word: PageWord) -> [(index: String.Index, start: Double, middle: Double)] {
    let unit = word.box.width / max(word.text.layoutWidth, 1)
    var start = word.box.minX
    return word.text.indices.map { index in
      let width = String(word.text[index]).layoutWidth * unit
      defer { start += width }
      return (index, start, start + width / 2)
    }
  }
}

extension String {
  /// Whether the text holds a digit of whatever script. Numbers written in Han characters have none.
  fileprivate var hasDigit: Bool { unicodeScalars.contains { $0.properties.numericType == .decimal } }
}
