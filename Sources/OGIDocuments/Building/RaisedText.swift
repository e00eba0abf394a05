/// What plain text has for text that a source raises above its line or lowers beneath it: the sign of a note, a power, an
/// index.
///
/// No digit of it may become one of the figure beside it: 25¹ is not 251.
package enum RaisedText {
  /// The longest mark of a footnote: `[12]`.
  private static let longestMark = 4

  /// The text to write in a line.
  ///
  /// Digits become those that Unicode raises or lowers. Other text is bracketed behind a digit, unless it begins with a sign and has
  /// digits: 10⁻⁴ is not 10 with a note. Behind a word a short mark is left out, so that labels stay what they are, and
  /// longer text stays as it is.
  ///
  /// - Parameters:
  ///   - text: The text, without blanks around it.
  ///   - isLowered: Whether it stands beneath the line.
  ///   - last: What stands before it in its line; `nil` for nothing, or a blank.
  /// - Complexity: Linear in the text.
  package static func plain(
    _ text: some StringProtocol, isLowered: Bool = false, after last: Unicode.Scalar?
  ) -> String {
    let followsDigit = last.map { $0.properties.numericType != nil } ?? true
    if !followsDigit { return text.unicodeScalars.count > longestMark ? String(text) : "" }
    let digits = text.unicodeScalars.map { shifted($0, isLowered: isLowered) }
    let isNumber = digits.allSatisfy { $0 != nil } || digits.contains { $0 != nil } && beginsWithSign(text)
    guard isNumber || last == nil else { return "（\(text)）" }
    return zip(text.unicodeScalars, digits).reduce(into: "") { $0.unicodeScalars.append($1.1 ?? $1.0) }
  }

  /// Whether text begins as the rest of a number may, and no sign of a note: with a minus, a point or the like.
  private static func beginsWithSign(_ text: some StringProtocol) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return [.dashPunctuation, .mathSymbol].contains(first.properties.generalCategory)
      || ".．,，/／".unicodeScalars.contains(first)
  }

  /// The digit that Unicode raises or lowers (blocks Superscripts and Subscripts, and Latin-1 Supplement); `nil` for what is
  /// no decimal digit.
  private static func shifted(_ scalar: Unicode.Scalar, isLowered: Bool) -> Unicode.Scalar? {
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
      return nil
    }
    switch (Int(value), isLowered) {
    case (1, false): return "\u{B9}"
    case (2, false): return "\u{B2}"
    case (3, false): return "\u{B3}"
    case (let digit, false): return Unicode.Scalar(0x2070 + UInt32(digit))
    case (let digit, true): return Unicode.Scalar(0x2080 + UInt32(digit))
    }
  }
}
