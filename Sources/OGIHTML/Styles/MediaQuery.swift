/// Whether media are those of a desktop's screen, on which a page is taken to show.
///
/// Media Queries 4, as far as types and widths in pixels, points or characters go; all else that a query asks for is undecided.
enum MediaQuery {
  /// How wide the screen is, in characters: 1,280 pixels.
  private static let width = 80.0

  /// Whether one of several media is the screen.
  ///
  /// - Complexity: Linear in the text.
  static func certainty(of media: some StringProtocol) -> Certainty {
    let queries = media.lowercased().split(separator: ",", omittingEmptySubsequences: false)
    return queries.reduce(.no) { max($0, certainty(ofOne: $1)) }
  }

  private static func certainty(ofOne query: Substring) -> Certainty {
    // No query: marks by which single browsers of old are told.
    guard !query.utf8.contains(UInt8(ascii: "\\")) else { return .no }
    var parts = query.replacing("(", with: " (").split(whereSeparator: \.isWhitespace)[...]
    guard let first = parts.first else { return .yes }
    let isNegated = first == "not"
    if isNegated || first == "only" { parts.removeFirst() }
    var certainty = Certainty.yes
    if let type = parts.first, type.first != "(" {
      certainty = Certainty(type == "screen" || type == "all")
      parts.removeFirst()
    }
    let features = parts.filter { $0 != "and" }.joined(separator: " ")
    certainty = min(certainty, Self.certainty(ofFeatures: features))
    return isNegated ? !certainty : certainty
  }

  private static func certainty(ofFeatures text: String) -> Certainty {
    text.split(separator: "(").reduce(.yes) { certainty, part in
      guard let end = part.firstIndex(of: ")"), part[end...].dropFirst().trimmingBlanks.isEmpty else {
        return min(certainty, .undecided)
      }
      return min(certainty, Self.certainty(ofFeature: part[..<end]))
    }
  }

  private static func certainty(ofFeature text: Substring) -> Certainty {
    // Of browsers of old.
    guard !text.trimmingBlanks.hasPrefix("-ms-") else { return .no }
    let parts = text.split(separator: ":", maxSplits: 1).map(\.trimmingBlanks)
    guard parts.count == 2 else { return .undecided }
    if let expected = desktop[parts[0]] { return Certainty(parts[1] == expected) }
    guard let length = StyleLength(parts[1]) else { return .undecided }
    switch parts[0] {
    case "min-width", "min-device-width": return Certainty(width >= length.characters)
    case "max-width", "max-device-width": return Certainty(width <= length.characters)
    case "width", "device-width": return Certainty(width == length.characters)
    case "-webkit-min-device-pixel-ratio", "min--moz-device-pixel-ratio", "min-resolution":
      return length.number > 1 && !["96dpi", "1dppx"].contains(parts[1]) ? .no : .yes
    default: return .undecided
    }
  }

  /// What else a desktop's screen is asked for, and says (Media Queries 5).
  private static let desktop: [Substring: Substring] = [
    "orientation": "landscape", "hover": "hover", "any-hover": "hover", "pointer": "fine",
    "any-pointer": "fine",
    "prefers-color-scheme": "light", "prefers-reduced-motion": "no-preference",
    "prefers-contrast": "no-preference",
    "prefers-reduced-transparency": "no-preference", "forced-colors": "none", "inverted-colors": "none",
    "display-mode": "browser", "scripting": "enabled",
  ]
}
