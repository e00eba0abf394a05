/// Cuts the code of a number format into tokens.
enum NumberFormatScanner {
  enum Token: Hashable {
    /// What stands in quotes or behind a backslash, and all characters that mean nothing else.
    case literal(String)
    /// What stands in brackets: a condition, a colour, a language, or a time that runs on past the hour.
    case bracket(String)
    /// A character that may mean something.
    case symbol(Character)
    /// `General`: the number's own digits.
    case general
  }

  private static let meaningful: Set<Character> = [
    "0", "#", "?", ".", ",", "%", "/", "@", "E", "e", "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S", "g",
    "G",
  ]

  /// The tokens of each section.
  static func sections(of code: String) -> [[Token]] {
    var sections: [[Token]] = [[]]
    var rest = code[...]
    while let character = rest.first {
      if let general = general(at: rest) {
        sections[sections.count - 1].append(.general)
        rest = rest[general.endIndex...]
        continue
      }
      rest = rest.dropFirst()
      switch character {
      case ";": sections.append([])
      case "\"": sections[sections.count - 1].append(.literal(String(take(from: &rest, to: "\""))))
      case "[": sections[sections.count - 1].append(.bracket(String(take(from: &rest, to: "]"))))
      case "\\", "!": sections[sections.count - 1].append(.literal(rest.popFirst().map(String.init) ?? ""))
      // A blank as wide as the next character, and that character up to the cell's edge.
      case "_", "*": _ = rest.popFirst()
      case _ where meaningful.contains(character): sections[sections.count - 1].append(.symbol(character))
      default: sections[sections.count - 1].append(.literal(String(character)))
      }
    }
    return sections
  }

  /// The word General, or the name by which it goes in the languages of East Asia: `G/` and ideographs.
  private static func general(at rest: Substring) -> Substring? {
    guard rest.first == "G" || rest.first == "g" else { return nil }
    let word = rest.prefix("General".count)
    if word.lowercased() == "general" { return word }
    let name = rest.dropFirst(2).prefix { $0.unicodeScalars.allSatisfy(\.properties.isIdeographic) }
    return rest.dropFirst().first == "/" && !name.isEmpty ? rest[..<name.endIndex] : nil
  }

  private static func take(from rest: inout Substring, to end: Character) -> Substring {
    let taken = rest.prefix { $0 != end }
    rest = rest[taken.endIndex...].dropFirst()
    return taken
  }
}
