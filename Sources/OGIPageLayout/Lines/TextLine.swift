/// Words that stand side by side, or the lines of a text one below the other.
struct TextLine: Hashable, Sendable {
  /// The words of each line, from left to right.
  private var lines: [[PageWord]]
  private(set) var box: Box

  /// Makes a line of words, in whatever order; `nil` of none.
  init?(_ words: [PageWord]) {
    guard let box = words.lazy.map(\.box).union else { return nil }
    lines = [words.sorted { $0.box.minX < $1.box.minX }]
    self.box = box
  }

  /// The share of a word's height from which a gap before it is a blank.
  ///
  /// Programs set a quarter of the size between Han and Latin letters; engines leave a tenth between Han characters.
  private static let blank = 0.2

  /// All words.
  var words: [PageWord] { Array(lines.joined()) }

  /// The words with blanks where the page has gaps, and a line feed between lines.
  var text: String { lines.map(Self.text).joined(separator: "\n") }

  private static func text(of words: [PageWord]) -> String {
    var text = ""
    var end = words.first?.box.minX ?? 0
    for word in words {
      if !text.isEmpty, word.box.minX - end > blank * word.box.height { text += " " }
      text += word.text
      end = max(end, word.box.maxX)
    }
    return text
  }

  /// Where the words stand on the page as it is.
  var origin: Box { words.map(\.origin).union ?? box }

  /// The text with another line below it.
  func continued(by line: TextLine) -> TextLine {
    var text = self
    text.lines += line.lines
    text.box = box.union(line.box)
    return text
  }

  /// The parts of a line with a gap between them.
  func parts(gap: Double) -> [TextLine] {
    var parts: [[PageWord]] = []
    var end = -Double.infinity
    for word in words {
      if word.box.minX - end > gap { parts.append([]) }
      parts[parts.count - 1].append(word)
      end = max(end, word.box.maxX)
    }
    return parts.compactMap(TextLine.init)
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
