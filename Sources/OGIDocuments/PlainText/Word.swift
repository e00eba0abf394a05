/// A part of a line between blanks.
struct Word {
  var range: Range<Int>
  /// Display columns, with two for each wide character.
  var columns: Range<Int>
  var scalars: Int
  var kind: Kind
  /// Blanks before the word.
  var gap: Int

  /// What a word is made of.
  enum Kind {
    /// Digits, signs and separators, or a single dash.
    case number
    /// Digits with other marks or letters among them: `0)`, `”29`, `28ss`.
    case ruin
    /// Up to two digits and the delimiter of numbering: `3.`
    case numbering
    /// A single letter of an alphabet.
    case letter
    /// Several letters of an alphabet.
    case letters
    /// A single Han character.
    case character
    /// Han characters, with or without others.
    case text
    /// Nothing but marks.
    case marks
    /// A cell bar, where bars are marks that an OCR engine left of ruled lines.
    case bar
  }

  /// Whether the word is made of digits, signs and separators alone, or is a single dash.
  var isFigure: Bool
}

extension [Word] {
  /// Whether a figure stands behind a wide gap in a cell with other text.
  var hasFigureBehindGap: Bool {
    zip(self, dropFirst()).contains { previous, word in
      previous.kind != .bar && word.isFigure && word.gap > 1
    }
  }
}

/// Takes lines apart at their blanks.
struct WordScanner {
  let text: UnsafeBufferPointer<UInt8>
  /// Whether bars stand between words as blanks do, and are words of their own.
  let separatesBars: Bool

  /// The words of a stretch of text.
  ///
  /// - Complexity: O(n) in the bytes.
  func words(in range: Range<Int>) -> [Word] {
    var words: [Word] = []
    var index = range.lowerBound
    var column = 0
    var gap = 0
    while index < range.upperBound {
      if let length = blankLength(in: text, at: index) {
        gap += 1
        column += length == 3 ? 2 : 1
        index += length
        continue
      }
      let start = (index, column)
      var scalars = 0
      let bar = separatesBars ? barLength(in: text, at: index) : nil
      if let bar {
        index += bar
        column += 1
        scalars = 1
      } else {
        while index < range.upperBound, !endsWord(at: index) {
          let byte = text[index]
          if byte & 0xC0 != 0x80 {
            scalars += 1
            column += byte >= 0xE3 ? 2 : 1
          }
          index += 1
        }
      }
      let word = start.0..<index
      let isFigure = bar == nil && isFigureLike(text[word])
      words.append(
        Word(
          range: word, columns: start.1..<column, scalars: scalars,
          kind: bar == nil ? kind(of: text[word], scalars: scalars, isFigure: isFigure) : .bar, gap: gap,
          isFigure: isFigure))
      gap = 0
    }
    return words
  }

  private func endsWord(at index: Int) -> Bool {
    blankLength(in: text, at: index) != nil || separatesBars && barLength(in: text, at: index) != nil
  }

  private func kind(
    of word: Slice<UnsafeBufferPointer<UInt8>>, scalars: Int, isFigure: Bool
  ) -> Word.Kind {
    var digits = 0
    var letters = 0
    for byte in word {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): letters += 1
      // The first bytes of Han characters, from U+3400 to U+9FFF and beyond U+20000. What is told from Hangul and the
      // rest of these planes does not stand in reports.
      case 0xE4...0xE9, 0xF0: return scalars == 1 ? .character : .text
      default: continue
      }
    }
    if isNumbering(word, digits: digits, scalars: scalars) { return .numbering }
    if isFigure { return .number }
    if digits > 0 { return .ruin }
    if letters > 0 { return scalars == 1 ? .letter : .letters }
    return .marks
  }

  private func isNumbering(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, digits: Int, scalars: Int
  ) -> Bool {
    guard 1...2 ~= digits, scalars == digits + 1, word.prefix(digits).allSatisfy(isDigit) else {
      return false
    }
    let delimiters: [StaticString] = [".", ",", ")", "、", "。", "．", "，", "）"]
    return delimiters.contains { delimiter in
      delimiter.withUTF8Buffer { $0.elementsEqual(word.dropFirst(digits)) }
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}

/// Whether a word is made of digits, signs and separators alone, or is a single dash.
private func isFigureLike(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  var digits = 0
  var dashes = 0
  var others = 0
  var index = word.startIndex
  while index < word.endIndex {
    let byte = word[index]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      digits += 1
      index += 1
    case UInt8(ascii: "-"):
      dashes += 1
      index += 1
    case UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "."):
      others += 1
      index += 1
    default:
      guard index + 2 < word.endIndex else { return false }
      switch (byte, word[index + 1], word[index + 2]) {
      case (0xEF, 0xBC, 0x90...0x99): digits += 1  // ０…９
      case (0xEF, 0xBC, 0x8D), (0xE2, 0x88, 0x92), (0xE2, 0x80, 0x93...0x95): dashes += 1  // －−–—
      case (0xEF, 0xBC, 0x8B), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x8E): others += 1  // ＋，．
      default: return false
      }
      index += 3
    }
  }
  return digits > 0 || dashes == 1 && others == 0
}
