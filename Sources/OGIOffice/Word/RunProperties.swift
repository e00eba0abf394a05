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
  var isWhite: Bool?
  /// Whether the text has a background of its own that is not white.
  var isShaded: Bool?
  var isHighlighted: Bool?

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
      case "color": isWhite = property["val"]?.uppercased() == "FFFFFF"
      case "shd": isShaded = property.isShade
      case "highlight": isHighlighted = property["val"] != "none"
      default: break
      }
    }
  }

  /// Whether text is left out: it is not seen, or it is not to stand.
  var isLeftOut: Bool { isHidden ?? false || isStruck ?? false || isDoublyStruck ?? false }

  /// Whether the text is too small to be seen: at 2 points or less.
  var isTiny: Bool { size.map { $0 <= 4 } ?? false }

  /// Whether the text is not seen on white.
  var isWhiteOnNothing: Bool { isWhite ?? false && !(isShaded ?? false) && !(isHighlighted ?? false) }

  /// These properties, and those of what they are based on where they say nothing.
  func based(on base: Self) -> Self {
    var result = self
    result.isHidden = isHidden ?? base.isHidden
    result.isStruck = isStruck ?? base.isStruck
    result.isDoublyStruck = isDoublyStruck ?? base.isDoublyStruck
    result.alignment = alignment ?? base.alignment
    result.shift = shift ?? base.shift
    result.size = size ?? base.size
    result.isWhite = isWhite ?? base.isWhite
    result.isShaded = isShaded ?? base.isShaded
    result.isHighlighted = isHighlighted ?? base.isHighlighted
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
