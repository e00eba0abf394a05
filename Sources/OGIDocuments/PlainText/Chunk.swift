/// A part of a line between wide gaps, with the display columns that it takes.
struct Chunk {
  var range: Range<Int>
  /// Display columns, with two for each wide character.
  var columns: Range<Int>
  var isFigure: Bool
}

extension PieceBuilder {
  /// Cuts a line at gaps of two blanks or more, and figures at the end of a part off from the text before them.
  func chunks(of line: Line) -> [Chunk] {
    words(of: line).chunked().flatMap(separatingFigures)
  }

  /// A part of a line between blanks.
  private struct Word {
    var range: Range<Int>
    var columns: Range<Int>
    var scalars: Int
    var isFigure: Bool
    /// Blanks before the word.
    var gap: Int
  }

  private struct WordList {
    var words: [Word]

    /// Groups of words with single blanks between them.
    func chunked() -> [ArraySlice<Word>] {
      var groups: [ArraySlice<Word>] = []
      var start = 0
      for index in words.indices.dropFirst() where words[index].gap > 1 {
        groups.append(words[start..<index])
        start = index
      }
      if start < words.count { groups.append(words[start...]) }
      return groups
    }
  }

  private func words(of line: Line) -> WordList {
    utf8.withUnsafeBufferPointer { text in
      var words: [Word] = []
      var index = line.range.lowerBound
      var column = 0
      var gap = 0
      while index < line.range.upperBound {
        if let length = blankLength(in: text, at: index) {
          gap += 1
          column += length == 3 ? 2 : 1
          index += length
          continue
        }
        let start = index
        let startColumn = column
        var scalars = 0
        while index < line.range.upperBound, blankLength(in: text, at: index) == nil {
          let byte = text[index]
          if byte & 0xC0 != 0x80 {
            scalars += 1
            column += byte >= 0xE3 ? 2 : 1
          }
          index += 1
        }
        words.append(
          Word(
            range: start..<index, columns: startColumn..<column, scalars: scalars,
            isFigure: isFigureLike(text[start..<index]), gap: gap))
        gap = 0
      }
      return WordList(words: words)
    }
  }

  /// Cuts trailing figures off, and a short word before them, which may be a unit.
  private func separatingFigures(_ words: ArraySlice<Word>) -> [Chunk] {
    if isPageNumber(words) { return [Self.joined(words, isFigure: false)] }
    var text = words
    var figures: [Word] = []
    while let word = text.last, word.isFigure {
      figures.append(word)
      text.removeLast()
    }
    var chunks: [Chunk] = []
    if !figures.isEmpty, text.count > 1, let unit = text.last, unit.scalars <= 2 {
      chunks.append(Self.joined(text.dropLast(), isFigure: false))
      text = text.suffix(1)
    }
    if !text.isEmpty { chunks.append(Self.joined(text, isFigure: false)) }
    figures.reverse()
    if isGroupedNumber(figures) {
      chunks.append(Self.joined(figures[...], isFigure: true))
    } else {
      chunks += figures.map { Chunk(range: $0.range, columns: $0.columns, isFigure: true) }
    }
    return chunks
  }

  /// Whether words are a number between dashes.
  private func isPageNumber(_ words: ArraySlice<Word>) -> Bool {
    guard words.count == 3, let first = words.first, let last = words.last else { return false }
    return first.scalars == 1 && last.scalars == 1 && utf8[first.range] == utf8[last.range]
      && first.isFigure && !isDigit(utf8[first.range])
  }

  private func isDigit(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func joined(_ words: ArraySlice<Word>, isFigure: Bool) -> Chunk {
    guard let first = words.first, let last = words.last else {
      return Chunk(range: 0..<0, columns: 0..<0, isFigure: isFigure)
    }
    return Chunk(
      range: first.range.lowerBound..<last.range.upperBound,
      columns: first.columns.lowerBound..<last.columns.upperBound, isFigure: isFigure)
  }

  /// Whether words are one number with a blank before each group of three digits, such as 1 234 567.
  private func isGroupedNumber(_ words: [Word]) -> Bool {
    guard words.count > 1, let first = words.first, first.scalars <= 3 else { return false }
    return words.dropFirst().allSatisfy { $0.scalars == 3 && $0.range.count == 3 }
      && utf8[first.range].contains { $0 != UInt8(ascii: "0") }
  }
}

/// Whether a word is made of digits, signs and separators alone, or is a single dash.
private func isFigureLike(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  var digits = 0
  var others = 0
  var index = word.startIndex
  while index < word.endIndex {
    let byte = word[index]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      digits += 1
      index += 1
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "."):
      others += 1
      index += 1
    default:
      guard index + 2 < word.endIndex else { return false }
      switch (byte, word[index + 1], word[index + 2]) {
      case (0xEF, 0xBC, 0x90...0x99): digits += 1  // ０…９
      case (0xEF, 0xBC, 0x8B...0x8E), (0xE2, 0x88, 0x92), (0xE2, 0x80, 0x93...0x95): others += 1  // ＋，－．−–—
      default: return false
      }
      index += 3
    }
  }
  return digits > 0 || others == 1
}
