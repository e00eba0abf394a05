/// What a cell of a sheet shows.
struct CellContent: Hashable {
  /// The text; empty for blanks alone.
  var text = ""
  /// Whether the text is that of the number 0, or the blank in its place.
  var isNought = false
  /// Whether the text may not be what the cell shows, or not all of it.
  var isUnread = false
  /// The colours of its parts.
  private(set) var colors: Set<CellColor> = []
  /// How many texts in the cell are left out, as they are hidden or struck out.
  private(set) var leftOutCount = 0
  /// Whether one of them has a digit.
  private var leavesOutDigits = false

  init() {}

  /// A text of a font.
  init(_ text: String, in font: CellFont) { append(text, in: font) }

  /// Adds a text; one that is struck out is left out.
  mutating func append(_ part: String, in font: CellFont) {
    let isBlank = part.allSatisfy(\.isWhitespace)
    if !font.isStruck {
      text.append(part, aligned: font.alignment)
      guard !isBlank else { return }
      colors.insert(font.color)
      if font.isTiny { isUnread = true }
    } else if !isBlank {
      leftOutCount += 1
      if part.contains(where: \.isNumber) { leavesOutDigits = true }
    }
  }

  /// The same where the cell does not show it. Where the cell holds a nought, the blank that is seen tells as much.
  var hidden: Self {
    guard !isBlank else { return self }
    guard !isNought else {
      var blank = Self()
      blank.isNought = true
      blank.leftOutCount = leftOutCount + 1
      return blank
    }
    var result = self
    result.isUnread = true
    result.leftOutCount += 1
    return result
  }

  /// The same without blanks that nothing else stands beside. A cell of which figures alone are left out is no blank.
  var trimmed: Self {
    guard isBlank else { return self }
    var result = self
    result.text = ""
    result.isUnread = leavesOutDigits
    return result
  }

  private var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}
