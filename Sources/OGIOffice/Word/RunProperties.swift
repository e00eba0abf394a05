internal import OGIMarkup

/// What hides text: properties of runs, of styles, and of the marks of paragraphs. `nil` is what is not said.
struct RunProperties {
  var isHidden: Bool?
  var isStruck: Bool?
  var isDoublyStruck: Bool?

  init() {}

  /// Reads the properties that an `rPr` holds.
  init(_ element: MarkupElement?) {
    isHidden = element?.wordFlag("vanish")
    isStruck = element?.wordFlag("strike")
    isDoublyStruck = element?.wordFlag("dstrike")
  }

  /// Whether text is left out: it is not seen, or it is not to stand.
  var isLeftOut: Bool { isHidden ?? false || isStruck ?? false || isDoublyStruck ?? false }

  /// These properties, and those of what they are based on where they say nothing.
  func based(on base: Self) -> Self {
    var result = self
    result.isHidden = isHidden ?? base.isHidden
    result.isStruck = isStruck ?? base.isStruck
    result.isDoublyStruck = isDoublyStruck ?? base.isDoublyStruck
    return result
  }

  /// What a paragraph's style and a character style come to: each that says what the other says undoes it (ECMA-376, part
  /// 1, 17.7.3, on toggle properties).
  func toggled(by other: Self) -> Self {
    func toggled(_ one: Bool?, _ other: Bool?) -> Bool? {
      guard let one, let other else { return one ?? other }
      return one != other
    }
    var result = self
    result.isHidden = toggled(isHidden, other.isHidden)
    result.isStruck = toggled(isStruck, other.isStruck)
    result.isDoublyStruck = toggled(isDoublyStruck, other.isDoublyStruck)
    return result
  }
}
