/// How a stretch of text is set off, where the terminal has colours.
enum Style: String, Sendable {
  case plain = ""
  case strong = "1"
  case faint = "2"
  case doubtful = "33"
  case failed = "31"

  /// The text in this style.
  func applied(to text: String, if hasColor: Bool) -> String {
    hasColor && self != .plain && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
