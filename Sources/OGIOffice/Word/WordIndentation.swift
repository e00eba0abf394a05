internal import OGIMarkup

/// How far a paragraph's first line is indented: an `ind` of a paragraph, of a style, or of a level of numbering. `nil` is
/// what is not said.
struct WordIndentation {
  /// The left side, in hundredths of a character and in twentieths of a point.
  private var leftHundredths: Int?
  private var leftTwips: Int?
  /// How much further right the first line begins; less than nothing if it hangs out.
  private var firstHundredths: Int?
  private var firstTwips: Int?

  /// The width of a character of 10.5 points, which Word's Chinese templates set, in twentieths of a point.
  private static let characterTwips = 210.0
  /// More is a mistake: a page has room for some 40 characters.
  private static let mostCharacters = 80.0

  /// Reads the indentation that a `pPr` sets.
  init(_ properties: MarkupElement?) {
    guard let indentation = properties?.wordElement("ind") else { return }
    func number(_ names: String...) -> Int? {
      names.lazy.compactMap { indentation.number($0) }.first
    }
    leftHundredths = number("leftChars", "startChars")
    leftTwips = number("left", "start")
    firstHundredths = number("hangingChars").map { 0 - $0 } ?? number("firstLineChars")
    firstTwips = number("hanging").map { 0 - $0 } ?? number("firstLine")
  }

  /// This indentation, and that of what it is based on where it says nothing.
  func based(on base: Self) -> Self {
    var result = self
    if leftHundredths == nil, leftTwips == nil {
      result.leftHundredths = base.leftHundredths
      result.leftTwips = base.leftTwips
    }
    if firstHundredths == nil, firstTwips == nil {
      result.firstHundredths = base.firstHundredths
      result.firstTwips = base.firstTwips
    }
    return result
  }

  /// How far the first line is indented, in characters; not less than 0.
  var characters: Int {
    let left = Self.characters(hundredths: leftHundredths, twips: leftTwips)
    let first = Self.characters(hundredths: firstHundredths, twips: firstTwips)
    return Int(max(0, min(left + first, Self.mostCharacters)).rounded())
  }

  private static func characters(hundredths: Int?, twips: Int?) -> Double {
    if let hundredths, hundredths != 0 { return Double(hundredths) / 100 }
    return Double(twips ?? 0) / characterTwips
  }
}
