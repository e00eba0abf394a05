/// A part of a line, with the display columns that it takes.
struct Chunk {
  var range: Range<Int>
  /// Display columns, with two for each wide character.
  var columns: Range<Int>
  var isFigure: Bool

  init(range: Range<Int>, columns: Range<Int>, isFigure: Bool) {
    self.range = range
    self.columns = columns
    self.isFigure = isFigure
  }

  init(_ word: Word, isFigure: Bool) {
    self.init(range: word.range, columns: word.columns, isFigure: isFigure)
  }

  /// A part made of all from the first to the last of some words; `nil` if there are none.
  init?(_ words: ArraySlice<Word>, isFigure: Bool) {
    guard let first = words.first, let last = words.last else { return nil }
    self.init(
      range: first.range.lowerBound..<last.range.upperBound,
      columns: first.columns.lowerBound..<last.columns.upperBound, isFigure: isFigure)
  }
}

extension PieceBuilder {
  /// Cuts a line at bars and at gaps of two blanks or more, and figures at the end of a part off from the text before
  /// them.
  func chunks(of line: Line) -> [Chunk] {
    let words = utf8.withUnsafeBufferPointer {
      WordScanner(text: $0, separatesBars: line.bars > 0).words(in: line.range)
    }
    return Self.groups(of: words).flatMap(separatingFigures)
  }

  /// Groups of words with single blanks between them. Bars are in none.
  private static func groups(of words: [Word]) -> [ArraySlice<Word>] {
    var groups: [ArraySlice<Word>] = []
    var start = 0
    for index in words.indices.dropFirst() where words[index].gap > 1 {
      groups.append(words[start..<index])
      start = index
    }
    if start < words.count { groups.append(words[start...]) }
    return groups.flatMap { group in group.split { $0.kind == .bar } }
  }

  /// Cuts trailing figures off, and a short word before them, which may be a unit.
  private func separatingFigures(_ words: ArraySlice<Word>) -> [Chunk] {
    if isPageNumber(words) { return [Chunk(words, isFigure: false)].compactMap(\.self) }
    let figures = figures(endOf: words)
    var text = words[..<figures.startIndex]
    var chunks: [Chunk?] = []
    if !figures.isEmpty, text.count > 1, let unit = text.last, unit.scalars <= 2 {
      chunks.append(Chunk(text.dropLast(), isFigure: false))
      text = text.suffix(1)
    }
    chunks.append(Chunk(text, isFigure: false))
    if isGroupedNumber(figures) {
      chunks.append(Chunk(figures, isFigure: true))
    } else {
      chunks += figures.map { Chunk($0, isFigure: true) }
    }
    return chunks.compactMap(\.self)
  }

  /// The words from which on all are figures, clear ones or, beside these, ruined ones.
  private func figures(endOf words: ArraySlice<Word>) -> ArraySlice<Word> {
    let start = words.lastIndex { !$0.isFigure && $0.kind != .ruin }.map { $0 + 1 } ?? words.startIndex
    let figures = words[start...]
    return figures.contains(where: \.isFigure) ? figures : words.suffix(0)
  }

  /// Whether words are a number between dashes.
  func isPageNumber(_ words: ArraySlice<Word>) -> Bool {
    guard words.count == 3, let first = words.first, let last = words.last else { return false }
    return first.scalars == 1 && last.scalars == 1 && utf8[first.range] == utf8[last.range]
      && first.isFigure && !isDigit(utf8[first.range])
  }

  private func isDigit(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether words are one number with a blank before each group of three digits, such as 1 234 567.
  private func isGroupedNumber(_ words: ArraySlice<Word>) -> Bool {
    guard words.count > 1, let first = words.first, first.scalars <= 3 else { return false }
    return words.dropFirst().allSatisfy { $0.range.count == 3 && isDigit(utf8[$0.range]) }
      && utf8[first.range].contains { $0 != UInt8(ascii: "0") }
  }
}
