/// Whether a source raises text above its line or lowers it beneath: the sign of a note, a power, an index.
package enum TextShift: Hashable, Sendable {
  case raised
  case lowered

  /// The longest sign of a note: `[12]`.
  private static let longestSign = 4

  /// What plain text has for such text.
  ///
  /// No digit of it may become one of the figure beside it: 25¹ is not 251. Nor may a figure be lost that someone raised.
  /// - Behind a digit, and at the beginning, digits become those that Unicode raises or lowers, also with a sign before them:
  ///   10⁻⁴ is not 10 with a note. Other text is bracketed behind a digit.
  /// - Behind a letter text with digits is bracketed, so that labels stay what they are but for a note. A short sign without
  ///   any is left out, and longer text stays as it is.
  /// - Behind all else, such as the bracket around it, digits are raised or lowered, and other text stays as it is.
  ///
  /// - Parameters:
  ///   - text: The text, without blanks around it.
  ///   - last: What stands before it in its line; `nil` for nothing, or a blank.
  /// - Complexity: Linear in the text.
  package func plainText(of text: some StringProtocol, after last: Unicode.Scalar?) -> String {
    let hasDigits = text.unicodeScalars.contains { $0.properties.numericType == .decimal }
    guard let last else { return shiftingDigits(of: text) }
    if last.properties.numericType != nil, !last.properties.isIdeographic {
      return isNumber(text) ? shiftingDigits(of: text) : Self.bracketed(text)
    }
    guard last.properties.isAlphabetic else { return shiftingDigits(of: text) }
    if hasDigits { return Self.bracketed(text) }
    return text.unicodeScalars.count > Self.longestSign ? String(text) : ""
  }

  private func isNumber(_ text: some StringProtocol) -> Bool {
    let rest = Self.beginsWithSign(text) ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
    let digits = rest.prefix { $0.properties.numericType == .decimal }
    return !digits.isEmpty && (digits.count == rest.count || rest.count < text.unicodeScalars.count)
  }

  /// Whether text begins as the rest of a number may, and no sign of a note: with a minus, a point or the like.
  private static func beginsWithSign(_ text: some StringProtocol) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return [.dashPunctuation, .mathSymbol].contains(first.properties.generalCategory)
      || ".．,，/／".unicodeScalars.contains(first)
  }

  /// In brackets, if it stands in none.
  private static func bracketed(_ text: some StringProtocol) -> String {
    let isBracketed =
      text.unicodeScalars.first?.properties.generalCategory == .openPunctuation
      && text.unicodeScalars.last?.properties.generalCategory == .closePunctuation
    return isBracketed ? String(text) : "（\(text)）"
  }

  private func shiftingDigits(of text: some StringProtocol) -> String {
    text.unicodeScalars.reduce(into: "") { $0.unicodeScalars.append(shifted($1) ?? $1) }
  }

  /// The digit that Unicode raises or lowers (blocks Superscripts and Subscripts, and Latin-1 Supplement); `nil` for what is
  /// no decimal digit.
  private func shifted(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
      return nil
    }
    switch (Int(value), self) {
    case (1, .raised): return "\u{B9}"
    case (2, .raised): return "\u{B2}"
    case (3, .raised): return "\u{B3}"
    case (let digit, .raised): return Unicode.Scalar(0x2070 + UInt32(digit))
    case (let digit, .lowered): return Unicode.Scalar(0x2080 + UInt32(digit))
    }
  }
}
