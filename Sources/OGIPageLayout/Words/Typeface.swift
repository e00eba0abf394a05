/// How wide and high the characters of a page are.
struct Typeface {
  /// The usual height of a word.
  let height: Double
  /// The width of a Han character.
  let advance: Double

  /// The fewest characters of words whose width tells that of a character: the boxes of short ones are not exact.
  private static let leastCharacters = 3
  /// How many such words there must be.
  private static let leastWords = 10
  /// The width of a character in heights, where it is not known, and the bounds of what is believed.
  private static let usual = 1.05
  private static let bounds = 0.75...1.15

  /// - Complexity: O(n log n) in the words.
  init(of words: [PageWord]) {
    let height = Self.height(of: words)
    let widths = words.filter { word in
      word.text.unicodeScalars.count >= Self.leastCharacters
        && word.text.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
    }.map { $0.box.width / Double($0.text.unicodeScalars.count) }
    let measured = widths.count < Self.leastWords ? Self.usual * height : widths.median ?? height
    self.height = height
    advance = min(max(measured, Self.bounds.lowerBound * height), Self.bounds.upperBound * height)
  }

  /// The usual height of words, each counted for its characters: stains that an engine takes for marks are small and many.
  private static func height(of words: [PageWord]) -> Double {
    let counted = words.map { word in
      (
        height: word.box.height,
        count: word.text.unicodeScalars.count {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
      )
    }.sorted { $0.height < $1.height }
    var rest = counted.reduce(0) { $0 + $1.count } / 2
    for (height, count) in counted where count > 0 {
      if rest < count { return height }
      rest -= count
    }
    return counted.last?.height ?? 0
  }

  /// The width that a text takes.
  func width(of text: String) -> Double { text.layoutWidth / 2 * advance }
}
