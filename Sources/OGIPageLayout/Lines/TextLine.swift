internal import OGIText

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
    var last: PageWord?
    for word in words {
      let isApart =
        word.box.minX - end > blank * word.box.height || last.map(word.isNumber(apartFrom:)) ?? false
      if !text.isEmpty, isApart { text += " " }
      text += word.text
      end = max(end, word.box.maxX)
      last = word
    }
    return text
  }

  /// The words of a line with as many blanks between them as fit into the gaps, so that columns can be told.
  var spacedText: String {
    var text = ""
    var end = words.first?.extent.lowerBound ?? 0
    for word in words {
      let gap = (word.extent.lowerBound - end) / word.box.height
      if !text.isEmpty, gap > Self.blank {
        text += String(repeating: " ", count: max(1, Int(min(gap * 2, Self.mostBlanks))))
      }
      text += word.text
      end = max(end, word.extent.upperBound)
    }
    return text
  }

  /// No more blanks are written for a gap.
  private static let mostBlanks = 64.0

  /// The number of lines of the text.
  var lineCount: Int { lines.count }

  /// The height at which most words stand.
  var y: Double { words.map(\.box.midY).median ?? box.midY }

  /// Where the words stand on the page as it is.
  var origin: Box { words.map(\.origin).union ?? box }

  /// The text with another line below it.
  func continued(by line: TextLine) -> TextLine {
    var text = self
    text.lines += line.lines
    text.box = box.union(line.box)
    return text
  }

  /// The parts of a line with a gap between them, in heights of a word. Numbering stays with what it numbers.
  func parts(gap: Double, height: Double) -> [TextLine] {
    var parts: [[PageWord]] = []
    var end = -Double.infinity
    for word in words {
      let isNumbered = parts.last.map { $0.count == 1 && MatchKey($0[0].text).isNumbering } ?? false
      if parts.isEmpty || word.extent.lowerBound - end > height * gap * (isNumbered ? 2 : 1) {
        parts.append([])
      }
      parts[parts.count - 1].append(word)
      end = max(end, word.extent.upperBound)
    }
    return parts.compactMap(TextLine.init)
  }

  /// The least confidence that the engine has in a word.
  var confidence: Double? { words.compactMap(\.confidence).min() }
}

extension PageWord {
  /// Whether the word goes on with a digit where another, before it, ended with one, and no engine cut one number in two:
  /// a program that reads typed text parts it at its gaps, however narrow.
  fileprivate func isNumber(apartFrom word: PageWord) -> Bool {
    confidence == nil && word.confidence == nil && text.first?.isWholeNumber == true
      && word.text.last?.isWholeNumber == true
  }
}
