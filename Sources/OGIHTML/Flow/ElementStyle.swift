internal import OGIMarkup

/// What the `style` attribute of an element says of its text. Style sheets are not read.
struct ElementStyle {
  /// Whether nothing of the element shows.
  private(set) var isHidden = false
  /// Whether the text is struck out.
  private(set) var isStruckOut = false
  /// Whether blanks and line breaks stay.
  private(set) var keepsBlanks = false
  /// How far the text is set in, in characters.
  private(set) var indentation = 0.0

  /// - Complexity: Linear in the attribute.
  init(of element: MarkupElement) {
    isHidden = element["hidden"] != nil
    guard let style = element["style"] else { return }
    for declaration in style.lowercased().split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      take(property: Self.trimmed(parts[0]), value: Self.trimmed(parts[1]))
    }
  }

  private mutating func take(property: Substring, value: Substring) {
    switch property {
    case "display" where value.hasPrefix("none"): isHidden = true
    case "visibility" where value.hasPrefix("hidden") || value.hasPrefix("collapse"): isHidden = true
    case "mso-hide" where value.hasPrefix("all"): isHidden = true
    case "text-decoration", "text-decoration-line": isStruckOut = value.contains("line-through")
    case "white-space": keepsBlanks = value.hasPrefix("pre")
    case "text-indent", "padding-left", "margin-left": indentation += Self.characters(in: value)
    default: break
    }
  }

  /// A length in characters: `em`, or `px` and `pt` of CSS's medium font size (CSS 2.2, 15.7: 16px = 12pt); 0 for another.
  private static func characters(in length: Substring) -> Double {
    let number = length.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    guard let value = Double(number), value.isFinite else { return 0 }
    switch length[number.endIndex...] {
    case "em": return value
    case "px": return value / 16
    case "pt": return value / 12
    default: return 0
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
