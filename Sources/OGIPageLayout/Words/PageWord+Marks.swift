internal import OGIDocuments

/// Text that is set raised or lowered: the sign of a note, a power.
extension [PageWord] {
  /// How many words that reach so far to the right a word is compared with, the last that begin: a page has some 50 lines.
  private static let mostOpen = 256

  /// The words with those that are raised or lowered beside another joined to it, as plain text writes them.
  ///
  /// - Parameter isRecognised: Whether an engine drew the boxes: then only digits beside digits are looked at, as stains beside
  ///   words seem raised, too.
  /// - Complexity: O(n log n) in the words.
  func withMarksJoined(isRecognised: Bool) -> [PageWord] {
    var words: [PageWord] = []
    /// The words that reach to where the next begins.
    var open: [Int] = []
    for word in sorted(by: { $0.box.minX < $1.box.minX }) {
      guard !isRecognised || WordKind(word.text) == .figure else {
        words.append(word)
        continue
      }
      open.removeAll { words[$0].box.maxX + words[$0].box.height < word.box.minX }
      open.removeFirst(Swift.max(0, open.count - Self.mostOpen))
      if let base = open.first(where: { word.shift(beside: words[$0]) != nil }),
        let shift = word.shift(beside: words[base])
      {
        let last = words[base].text.unicodeScalars.last
        let mark = shift.plainText(of: word.text, after: last)
        words[base] = words[base].joined(with: word, as: words[base].text + mark)
      } else if let mark = open.first(where: { words[$0].shift(beside: word) != nil }),
        let shift = words[mark].shift(beside: word)
      {
        let text = shift.plainText(of: words[mark].text, after: nil)
        words[mark] = word.joined(with: words[mark], as: text + word.text)
      } else {
        open.append(words.count)
        words.append(word)
      }
    }
    return words
  }
}

extension PageWord {
  /// How high a mark is, in heights of the word beside it: `<sup>` of browsers has 0.83, Word's raised text 0.65. Dirt is lower.
  private static let small = 0.3...0.9
  /// How far a mark is raised or lowered at least, in heights of the word beside it: Word's by a third, Chromium's by 0.36.
  /// Small text on the same line ends up to 0.15 higher, by its descent.
  private static let shifted = 0.2
  /// How far a mark stands from its word at most, in heights of the word. What stands farther from a label may be its figure.
  private static let reach = 0.3
  private static let reachOfLabel = 0.1

  /// How high the room is at least that both take, in heights of the word: lines that are set close lie over each other by less.
  private static let leastOverlap = 0.2

  /// Whether and how a word is set raised or lowered beside another.
  ///
  /// Digits beside digits may be so in the same size.
  fileprivate func shift(beside word: PageWord) -> TextShift? {
    let (height, gap) = (
      word.box.height, max(box.minX - word.box.maxX, word.box.minX - box.maxX)
    )
    let facing = box.midX > word.box.midX ? word.text.last : word.text.first
    let isBesideDigit = facing?.isWholeNumber == true
    let reach = text.hasDigit && !isBesideDigit ? Self.reachOfLabel : Self.reach
    let overlap = min(box.maxY, word.box.maxY) - max(box.minY, word.box.minY)
    guard abs(gap) <= reach * height, overlap >= Self.leastOverlap * height else { return nil }
    let (top, bottom) = ((box.minY - word.box.minY) / height, (box.maxY - word.box.maxY) / height)
    if Self.small.contains(box.height / height) {
      if bottom <= -Self.shifted { return .raised }
      return top >= Self.shifted && bottom >= 0 ? .lowered : nil
    }
    guard WordKind(text) == .figure, isBesideDigit, box.height > Self.small.upperBound * height,
      box.height * Self.small.upperBound <= height
    else { return nil }
    if max(top, bottom) <= -Self.shifted { return .raised }
    return min(top, bottom) >= Self.shifted ? .lowered : nil
  }

  /// The word with another beside it, in the line of this one.
  fileprivate func joined(with word: PageWord, as text: String) -> PageWord {
    var joined = PageWord(text, box: origin.union(word.origin), confidence: confidence, line: line)
    joined.box = Box(
      x: min(box.minX, word.box.minX)...max(box.maxX, word.box.maxX), y: box.minY...box.maxY)
    joined.extent = joined.box.minX...joined.box.maxX
    joined.isAcrossLine = isAcrossLine || word.isAcrossLine
    return joined
  }
}
