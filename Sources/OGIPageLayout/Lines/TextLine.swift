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

  /// The text with the words of another left of its first line.
  func preceded(by line: TextLine) -> TextLine {
    var text = self
    text.lines = [line.words + (lines.first ?? [])] + lines.dropFirst()
    text.box = box.union(line.box)
    return text
  }

  /// How far from its label, in heights of a word, a number stands at most that numbers it.
  private static let mostNumberGap = 4.0

  /// Whether another text is a number left of this one that may be its numbering.
  func isNumbered(by number: TextLine) -> Bool {
    let words = number.words
    return words.count == 1 && words[0].mayBeNumbering
      && 0...Self.mostNumberGap * words[0].box.height ~= box.minX - number.box.maxX
  }

  /// The parts of a line with a gap between them, in heights of a word. Numbering stays with what it numbers, and so does a
  /// number that lost its dot where a line begins with it and a label follows.
  func parts(gap: Double, height: Double) -> [TextLine] {
    let words = words
    let endOfLabels = TextLine.endOfLabels(in: words, height: height)
    let beginsWithNumber = endOfLabels > 1 && words[0].mayBeNumbering
    var parts: [[PageWord]] = []
    var end = -Double.infinity
    for (index, word) in words.enumerated() {
      let isNumbered =
        index == 1 && beginsWithNumber || parts.last?.last.map { MatchKey($0.text).isNumbering } ?? false
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
  /// Whether an engine read the word as numbering and nothing else, or as digits from 1 to 99, whose dot may be lost.
  var mayBeNumbering: Bool {
    guard confidence != nil else { return false }
    return MatchKey(text).isNumbering || WordKind(text) == .figure && MatchKey(text + ".").isNumbering
  }

  /// Whether the word goes on with a digit where another, before it, ended with one, and no engine cut one number in two:
  /// a program that reads typed text parts it at its gaps, however narrow.
  fileprivate func isNumber(apartFrom word: PageWord) -> Bool {
    confidence == nil && word.confidence == nil && text.first?.isWholeNumber == true
      && word.text.last?.isWholeNumber == true
  }
}
