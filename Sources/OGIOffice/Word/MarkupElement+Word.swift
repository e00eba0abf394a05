internal import OGIMarkup

extension MarkupElement {
  /// The namespaces of WordprocessingML: ECMA-376, transitional and strict.
  private static let wordNamespaces = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ]

  /// The name of an element of WordprocessingML; `nil` for all others.
  var wordName: String? { namespace.map(Self.wordNamespaces.contains) == true ? name : nil }

  /// The first element of WordprocessingML of a name right in this one.
  func wordElement(_ name: String) -> MarkupElement? { elements.first { $0.wordName == name } }

  /// The value of the first property of a name right in this one.
  func wordValue(_ name: String) -> String? { wordElement(name)?["val"] }

  /// The number that the first property of a name right in this one has.
  func wordNumber(_ name: String) -> Int? { wordElement(name)?.number("val") }

  /// Whether a property that is on or off is on; `nil` if it is not there.
  func wordFlag(_ name: String) -> Bool? {
    wordElement(name).map(\.isOnInWord)
  }

  /// Whether a property that is on or off is on.
  var isOnInWord: Bool { !["0", "false", "off"].contains(self["val"] ?? "1") }

  /// The background that a `shd` gives; `nil` if it lets through what is behind it.
  var shade: TextColor? {
    guard ["clear", "nil"].contains(self["val"] ?? "clear") else { return .other }
    return self["fill"].flatMap { TextColor($0) }
  }

  /// Whether the element gives alternatives, of which one is read: `mc:AlternateContent` (ECMA-376, part 3).
  var isAlternateContent: Bool {
    name == "AlternateContent" && namespace == "http://schemas.openxmlformats.org/markup-compatibility/2006"
  }
}
