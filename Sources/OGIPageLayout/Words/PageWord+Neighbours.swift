internal import OGIText

extension [PageWord] {
  /// The words, in the order of the engine, with boxes that are too wide for them ending where the next word of the line begins.
  ///
  /// Tesseract gives words the box of all that it looked at for them, which may hold those behind.
  ///
  /// - Complexity: Linear in the words.
  func shrunk(in typeface: Typeface) -> [PageWord] {
    zip(self, dropFirst().map(Optional.some) + [nil]).map { word, next in
      guard word.isStretched(in: typeface), let next, next.line == word.line, word.line != nil,
        word.box.minX < next.box.minX, next.box.minX < word.box.maxX
      else { return word }
      let share = (next.box.minX - word.box.minX) / word.box.width
      return word.slice(word.text, from: 0, to: share)
    }
  }

  /// The words, in the order of the engine, with the mark behind a number in Han joined to it where both are numbering: alone it
  /// could be taken for dirt, as it may be behind digits.
  ///
  /// - Parameter height: The usual height of a word.
  /// - Complexity: Linear in the words.
  func withNumberingJoined(height: Double) -> [PageWord] {
    reduce(into: []) { words, word in
      guard let last = words.last, last.line == word.line, last.line != nil, word.isMark,
        !last.text.hasDigit, 0...height ~= word.box.minX - last.box.maxX,
        MatchKey(last.text + word.text).isNumbering
      else { return words.append(word) }
      words[words.count - 1] = last.joined(with: word)
    }
  }
}

extension PageWord {
  /// The word and the one behind it as one.
  fileprivate func joined(with next: PageWord) -> PageWord {
    var word = PageWord(
      text + next.text, box: origin.union(next.origin), confidence: confidence, line: line)
    word.box = box.union(next.box)
    return word
  }
}
