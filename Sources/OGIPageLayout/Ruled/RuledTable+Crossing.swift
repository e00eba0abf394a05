internal import OGIDocuments

extension RuledTable {
  /// How far from the end of a character, in its widths, a line may stand that parts it from the next.
  private static let clearance = 0.3
  /// How far a word's box may reach over a line, as a share of its height: in tight rows the boxes of fonts with high
  /// ascents do by a tenth, and no digit fills its box.
  private static let overlap = 0.15

  /// A word as it stands in cells: one with digits that lies across lines is marked, and is cut where the lines stand
  /// between its characters.
  ///
  /// `pdftotext` makes one word of numbers in neighbouring cells that stand closer than a tenth of their size.
  ///
  /// - Complexity: O(n log m) in the characters and the lines.
  func parts(of word: PageWord) -> [PageWord] {
    guard word.text.hasDigit else { return [word] }
    let cuts = cuts(of: word)
    var word = word
    word.isAcrossLine = !cuts.isEmpty || isAcrossFloor(word)
    guard !cuts.isEmpty, cuts.allSatisfy(\.isClear) else { return [word] }
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
    let heights = [word.box.midY] + ends(of: word)
    return Set(
      word.characters.flatMap { character in heights.compactMap { cell(x: character.middle, y: $0) } })
  }

  /// Whether a word reaches over the line between two cells, one above the other.
  private func isAcrossFloor(_ word: PageWord) -> Bool {
    let names = ends(of: word).map { cell(x: word.box.midX, y: $0) }
    return Set(names).count > 1
  }

  /// The height from which a word's characters reach, and to which.
  private func ends(of word: PageWord) -> [Double] {
    let overlap = Self.overlap * word.box.height
    return [word.box.minY + overlap, word.box.maxY - overlap]
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
    let characters = word.characters
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
}
