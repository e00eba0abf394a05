extension PageWord {
  /// The words that an engine put into one box with blanks between them, if one of them is a figure: cells that run
  /// together. Each has the share of the box that its characters take.
  var parts: [PageWord] {
    let texts = text.split(separator: " ")
    guard texts.count > 1, texts.contains(where: { WordKind(String($0)) == .figure }) else { return [self] }
    let width = text.layoutWidth
    var start = 0.0
    return texts.map { part in
      let end = start + String(part).layoutWidth
      var word = PageWord(
        String(part), box: origin.slice(from: start / width, to: end / width), confidence: confidence,
        line: line)
      word.box = box.slice(from: start / width, to: end / width)
      start = end + 1
      return word
    }
  }
}

extension String {
  /// The width in half-width characters: two for a Han character, one for others.
  var layoutWidth: Double {
    unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }
}

extension Box {
  /// The part of the box between two shares of its width.
  fileprivate func slice(from start: Double, to end: Double) -> Box {
    Box(minX: minX + width * start, minY: minY, maxX: minX + width * end, maxY: maxY)
  }
}
