extension PageWord {
  /// How many times as wide as its characters a box is that holds something else.
  private static let widest = 4.0

  /// The word with as much room as its characters take: engines give single characters boxes narrower than they are.
  func spread(in typeface: Typeface) -> PageWord {
    var word = self
    let width = max(box.width, typeface.width(of: text) * 0.95)
    word.extent = box.midX - width / 2...box.midX + width / 2
    return word
  }

  /// How high a mark is, in heights of a word, that may be a stain.
  private static let speck = 0.45
  /// How sure the engine must be of a small mark, or of a digit in a wide box, that it is not taken for dirt.
  private static let sureness = 0.8

  /// Whether the word is a small mark that the engine is not sure of.
  func isSpeck(in typeface: Typeface) -> Bool {
    guard let confidence, confidence < Self.sureness, box.height < Self.speck * typeface.height else {
      return false
    }
    return isMark
  }

  /// Whether the word has neither letters nor digits.
  var isMark: Bool {
    !text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// Whether the box is so much wider than its text that an engine took a ruled line or a stain for the text.
  ///
  /// Where the engine is sure of a digit, the box may hold a figure beside a line.
  func isStretched(in typeface: Typeface) -> Bool {
    guard !text.hasDigit || confidence.map({ $0 < Self.sureness }) ?? true else { return false }
    return box.width > Self.widest * typeface.width(of: text) + 2 * typeface.height
  }

  /// The word without the bars at its ends, which are ruled lines; `nil` if there is nothing else.
  var withoutBars: PageWord? {
    let isBar: (Character) -> Bool = { WordKind(String($0)) == .bar }
    let start = text.drop(while: isBar)
    guard let end = start.lastIndex(where: { !isBar($0) }) else { return nil }
    guard start.startIndex > text.startIndex || end < text.index(before: text.endIndex) else { return self }
    var word = self
    word.text = String(start[...end])
    return word
  }
}
