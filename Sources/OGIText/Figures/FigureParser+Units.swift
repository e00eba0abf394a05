extension FigureParser {
  /// The unit that a text is from end to end, as in a column of units.
  public func unit(named text: some StringProtocol) -> FigureGrammar.Unit? {
    guard text.utf8.count <= Self.longestText else { return nil }
    let tokens = FigureText(Array(text.unicodeScalars)).tokens
    return units.exact(tokens[...])
  }

  /// The unit that a heading or a note states: after a word that introduces one, or at the start of a bracket.
  ///
  /// 采购总金额(万元) and 单位：万元，保留4位小数 state one. Of words that fit, the longest wins. A word that goes on after the unit
  /// (单位：元旦) states none, nor does a text that states units that differ, or a choice of them (件/万元).
  ///
  /// - Complexity: O(*n* · *w*), where *n* is the length of the text and *w* the number of words of the grammar.
  public func unit(in text: some StringProtocol) -> FigureGrammar.Unit? {
    let tokens = FigureText(Array(text.unicodeScalars)).tokens[...]
    var stated: FigureGrammar.Unit?
    for position in tokens.indices {
      guard let found = statedUnit(in: tokens, at: position) else { continue }
      if let stated, (stated.unit, stated.factor) != (found.unit, found.factor) { return nil }
      stated = stated ?? found
    }
    return stated
  }

  private func statedUnit(
    in tokens: ArraySlice<FigureText.Token>, at position: Int
  ) -> FigureGrammar.Unit? {
    if tokens[position].scalar == "(" {
      return wholeWord(in: tokens[(position + 1)...], skipping: [":", "\""])
    }
    for (_, end) in introducers.matches(in: tokens, at: position) {
      if let unit = wholeWord(in: tokens[end...], skipping: [":", "\"", "("]) { return unit }
    }
    return nil
  }

  /// The longest unit that stands after blanks and some marks, and that ends as a word does.
  private func wholeWord(
    in tokens: ArraySlice<FigureText.Token>, skipping marks: [Unicode.Scalar]
  ) -> FigureGrammar.Unit? {
    let word = tokens.firstIndex { !FigureText.isBlank($0) && !marks.contains($0.scalar) }
    guard let word else { return nil }
    return units.matches(in: tokens, at: word).first { endsWord($0.end, tokens) }?.payload
  }

  private func endsWord(_ position: Int, _ tokens: ArraySlice<FigureText.Token>) -> Bool {
    guard position < tokens.endIndex else { return true }
    let next = tokens[position].scalar
    return FigureText.isBlank(tokens[position])
      || !(next.properties.isAlphabetic || next.properties.numericType != nil || next == "/"
        || next == "\u{FFFD}")
  }
}
