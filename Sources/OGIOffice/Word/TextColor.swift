/// A colour of text, or of what is behind it, as far as two can be told to be one.
enum TextColor: Hashable {
  /// Red, green and blue in hexadecimal digits.
  case rgb(String)
  /// More than one, or none that is known.
  case other

  static let white = TextColor.rgb("FFFFFF")

  /// ECMA-376, part 1, 17.18.40 (ST_HighlightColor).
  private static let highlights = [
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF",
    "red": "FF0000",
    "yellow": "FFFF00", "white": "FFFFFF", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000",
    "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000", "darkGray": "808080",
    "lightGray": "C0C0C0",
  ]

  /// Reads a colour; `nil` for one that Word chooses so that text is seen.
  init?(_ text: String) {
    guard text != "auto" else { return nil }
    self = .rgb(text.uppercased())
  }

  /// Reads the colour of a marker; `nil` for none.
  init?(highlight: String) {
    guard highlight != "none" else { return nil }
    self = Self.highlights[highlight].map { .rgb($0) } ?? .other
  }
}
