internal import OGIMarkup

/// What hides text, sets it off its line, or tells whether it is seen on its background: properties of runs, of styles, and of the marks of paragraphs. `nil` is
/// what is not said.
struct RunProperties {
  var isHidden: Bool?
  var isStruck: Bool?
  var isDoublyStruck: Bool?
  var alignment: VerticalAlignment?
  /// How far text is raised, in half points.
  var shift: Int?
  /// In half points.
  var size: Int?
  /// The text's colour; within, `nil` is one that Word chooses so that it is seen.
  var color: TextColor??
  /// The background of its own; within, `nil` is none.
  var shade: TextColor??
  /// The marker that went over it; within, `nil` is none.
  var highlight: TextColor??

  init() {}

  /// Reads the properties that an `rPr` holds.
  init(_ element: MarkupElement?) {
    guard let element else { return }
    for property in element.elements {
      switch property.wordName {
      case "vanish": isHidden = property.isOnInWord
      case "strike": isStruck = property.isOnInWord
      case "dstrike": isDoublyStruck = property.isOnInWord
      case "vertAlign": alignment = VerticalAlignment(property["val"])
      case "position": shift = property.number("val")
      case "sz": size = property.number("val")
      case "color": color = .some(property["val"].flatMap { TextColor($0) })
      case "shd": shade = .some(property.shade)
      case "highlight": highlight = .some(property["val"].flatMap { TextColor(highlight: $0) })
      default: break
      }
    }
  }

  /// Whether text is left out: it is not seen, or it is not to stand.
  var isLeftOut: Bool { isHidden ?? false || isStruck ?? false || isDoublyStruck ?? false }

  /// Whether the text is too small to be seen: at 2 points or less.
  var isTiny: Bool { size.map { $0 <= 4 } ?? false }

  /// Whether the text is not seen on what is behind it, unless it has a background of its own.
  func isUnseen(on background: TextColor) -> Bool {
    guard let color = color ?? nil else { return false }
    return color == (highlight ?? nil) ?? (shade ?? nil) ?? background
  }

  /// These properties, and those of what they are based on where they say nothing.
  func based(on base: Self) -> Self {
    var result = self
    result.isHidden = isHidden ?? base.isHidden
    result.isStruck = isStruck ?? base.isStruck
    result.isDoublyStruck = isDoublyStruck ?? base.isDoublyStruck
    result.alignment = alignment ?? base.alignment
    result.shift = shift ?? base.shift
    result.size = size ?? base.size
    result.color = color ?? base.color
    result.shade = shade ?? base.shade
    result.highlight = highlight ?? base.highlight
    return result
  }

  /// What a paragraph's style and a character style come to: of what is on or off, each that says what the other says
  /// undoes it (ECMA-376, part 1, 17.7.3, on toggle properties).
  func toggled(by other: Self) -> Self {
    func toggled(_ one: Bool?, _ other: Bool?) -> Bool? {
      guard let one, let other else { return one ?? other }
      return one != other
    }
    var result = based(on: other)
    result.isHidden = toggled(isHidden, other.isHidden)
    result.isStruck = toggled(isStruck, other.isStruck)
    result.isDoublyStruck = toggled(isDoublyStruck, other.isDoublyStruck)
    return result
  }
}
