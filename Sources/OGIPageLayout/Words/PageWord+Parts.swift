extension PageWord {
  /// The words that an engine put into one box with blanks between them, if one of them is a figure: cells that run
  /// together. Each has the share of the box that its characters take.
  var parts: [PageWord] {
    let texts = text.split(separator: " ")
    guard texts.count > 1, texts.contains(where: { WordKind(String($0)) == .figure }) else { return [self] }
    let width = text.layoutWidth
    var start = 0.0
    return texts.map { part in
      let end = start + part.layoutWidth
      defer { start = end + 1 }
      return slice(String(part), from: start / width, to: end / width)
    }
  }

  /// A part of the word's text between two shares of its width.
  func slice(_ text: String, from start: Double, to end: Double) -> PageWord {
    var word = PageWord(text, box: origin.slice(from: start, to: end), confidence: confidence, line: line)
    word.box = box.slice(from: start, to: end)
    word.isAcrossLine = isAcrossLine
    return word
  }
}

extension StringProtocol {
  /// The width in half-width characters: two for a Han character, one for others.
  package var layoutWidth: Double {
    unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }
}

extension Box {
  /// The part of the box between two shares of its width.
  fileprivate func slice(from start: Double, to end: Double) -> Box {
    let first = minX + width * start
    return Box(x: first...max(first, minX + width * end), y: minY...maxY)
  }
}
