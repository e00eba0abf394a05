/// How many columns of a terminal text takes.
///
/// Characters of East Asian Width W (wide) and F (fullwidth) take two columns, combining and invisible ones none,
/// all others one, among them those of ambiguous width (A), as terminals outside East Asian locales have it.
///
/// Source: Unicode Standard Annex #11, East Asian Width, Unicode 15.0.
enum DisplayWidth {
  /// The columns that the text takes.
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The columns that the scalar takes.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x300 else { return scalar.value >= 0x20 ? 1 : 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// The text itself if it fits, otherwise as much of it as does, with `…` at its end.
  static func truncated(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var result = ""
    var rest = width - 1
    for character in text {
      rest -= of(String(character))
      guard rest >= 0 else { break }
      result.append(character)
    }
    return width > 0 ? result + "…" : ""
  }

  /// The ranges of width W and F, unassigned code points between them included. Emoji are told by their property:
  /// all that are shown as pictures are wide.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul initial consonants
    0x2329...0x232A,  // angle brackets
    0x2E80...0x303E,  // radicals, ideographic description, CJK punctuation
    0x3041...0x3247,  // kana, Bopomofo, Hangul compatibility, enclosed letters
    0x3250...0x4DBF,  // enclosed letters, CJK compatibility, Extension A
    0x4E00...0xA4C6,  // unified ideographs, Yi
    0xA960...0xA97C,  // Hangul extended
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,  // compatibility ideographs
    0xFE10...0xFE19,  // vertical forms
    0xFE30...0xFE6B,  // compatibility and small forms
    0xFF01...0xFF60,  // fullwidth forms
    0xFFE0...0xFFE6,  // fullwidth signs
    0x16FE0...0x18D08,  // Tangut, Khitan
    0x1AFF0...0x1B2FB,  // kana supplements, Nushu
    0x1F200...0x1F265,  // enclosed ideographs
    0x20000...0x3FFFD,  // the supplementary ideographic planes
  ]

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || wideRanges.contains { $0.contains(scalar.value) }
  }
}
