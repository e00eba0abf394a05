/// Words that stand side by side.
struct TextLine: Hashable, Sendable {
  /// From left to right.
  private(set) var words: [PageWord]
  private(set) var box: Box

  /// Makes a line of words, in whatever order; `nil` of none.
  init?(_ words: [PageWord]) {
    guard let box = words.lazy.map(\.box).union else { return nil }
    self.words = words.sorted { $0.box.minX < $1.box.minX }
    self.box = box
  }

  /// The share of a word's height from which a gap before it is a blank.
  ///
  /// Programs set a quarter of the size between Han and Latin letters; engines leave a tenth between Han characters.
  private static let blank = 0.2

  /// The words with blanks where the page has gaps.
  var text: String {
    var text = ""
    var end = words.first?.box.minX ?? 0
    for word in words {
      if !text.isEmpty, word.box.minX - end > Self.blank * word.box.height { text += " " }
      text += word.text
      end = max(end, word.box.maxX)
    }
    return text
  }

  /// The least confidence that the engine has in a word.
  var confidence: Double? { words.compactMap(\.confidence).min() }

  /// The lines that words stand in, from the top down.
  ///
  /// A word stands in the line before it if its middle is above the line's lower quarter.
  ///
  /// - Complexity: O(n log n).
  static func lines(of words: [PageWord]) -> [TextLine] {
    var lines: [TextLine] = []
    var open: [PageWord] = []
    var bottom = -Double.infinity
    for word in words.sorted(by: { $0.box.midY < $1.box.midY }) {
      if word.box.midY > bottom, !open.isEmpty {
        lines += [TextLine(open)].compactMap(\.self)
        open = []
      }
      if open.isEmpty { bottom = word.box.maxY - word.box.height / 4 }
      open.append(word)
    }
    return lines + [TextLine(open)].compactMap(\.self)
  }
}
