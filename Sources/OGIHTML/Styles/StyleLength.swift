/// A length of CSS.
struct StyleLength {
  let number: Double
  /// The unit in characters of CSS's medium size (CSS 2.2, 15.7: 16px = 12pt); `nil` for none that is known.
  private let unit: Double?
  /// Whether the length depends on the size of the text.
  let isRelative: Bool
  /// Whether the length depends on the size of the page's text, which sites set as they like: to 100 pixels, for one.
  let isOfPage: Bool

  /// A number with its unit; `nil` for what is none.
  init?(_ text: Substring) {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || ".-+".contains($0)) }
    guard let number = Double(digits), number.isFinite else { return nil }
    let name = text[digits.endIndex...]
    self.number = number
    isRelative = Self.relative[name] != nil
    isOfPage = name == "rem"
    unit = Self.absolute[name] ?? Self.relative[name]
  }

  /// Whether the unit is known.
  var isKnown: Bool { unit != nil }

  /// The length in characters; 0 if the unit is not known.
  var characters: Double { number * (unit ?? 0) }

  /// CSS Values 3, 6.2.
  private static let absolute: [Substring: Double] = [
    "px": 1 / 16, "pt": 1 / 12, "pc": 1, "in": 6, "cm": 6 / 2.54, "mm": 6 / 25.4, "rem": 1,
  ]
  private static let relative: [Substring: Double] = ["em": 1, "%": 1 / 100, "ex": 1 / 2]
}
