/// Reads the figures that stand in the cells of a table, by a grammar.
///
/// A text is a figure only if all of it is understood: number, sign, separators, unit, words of approximation, a
/// bracketed note, and traces that an editor left. Anything else (2019年, 95%, a date, a telephone number, numbers
/// on two lines or with a gap between them) gives `nil`, and so does a number of more than 38 digits, or with U+FFFD
/// inside it, and a text of more than ``FigureParser/longestText`` bytes. Nothing is rounded.
///
/// What a person should look at carries a ``Figure/Repair``:
/// - ``Figure/Repair/blanksBetweenDigits`` where blanks part digits, in groups of three too, or part a sign from its number;
/// - ``Figure/Repair/strayMarks`` where raised or lowered digits follow, as a note's sign and a power's exponent do;
/// - ``Figure/Repair/confusedDigits`` where characters of ``FigureGrammar/digitConfusions`` stand for digits; where a full stop or comma
///   ends the number, or a point begins it; where a middle dot stands for the point; and for Han numerals, since
///   in a cell 一 is as likely a line of the table.
public struct FigureParser: Sendable {
  /// The longest text that is read, in UTF-8 bytes. Cells with a figure and a note to it have some 10 to 200.
  public static let longestText = 4096

  /// The words and confusions that the parser knows.
  public let grammar: FigureGrammar

  let units: FigureWords<FigureGrammar.Unit>
  let introducers: FigureWords<Void>
  let misreadings: FigureWords<String>
  /// The texts of ``misreadings``, folded.
  let misread: Set<MatchKey>
  private let approximations: FigureWords<Void>
  private let blankWords: FigureWords<Void>
  private let traces: [(opening: [Unicode.Scalar], closing: [Unicode.Scalar])]
  private let filter: FigureFilter

  /// Makes a parser for a grammar. Words that fold to nothing are left out.
  public init(grammar: FigureGrammar) {
    self.grammar = grammar
    units = FigureWords(grammar.unitsWithMultiples.map { ($0.word, $0) })
    introducers = FigureWords(grammar.unitIntroducers)
    misreadings = FigureWords(grammar.misreadings.lazy.map { ($0.key, $0.value) })
    misread = Set(grammar.misreadings.keys.map { MatchKey($0) })
    approximations = FigureWords(grammar.approximations)
    blankWords = FigureWords(grammar.blankWords)
    traces =
      grammar.traces
      .map { (MatchKey($0.opening).scalars, MatchKey($0.closing).scalars) }
      .filter { !$0.0.isEmpty && !$0.1.isEmpty }
    filter = FigureFilter(
      words: units.scalars + approximations.scalars + blankWords.scalars
        + grammar.digitConfusions.keys.compactMap(ScalarFold.single),
      traces: traces.map(\.opening))
  }

  /// The figure that a text is, or `nil` if it is none.
  ///
  /// - Complexity: O(*n* · *w*), where *n* is the length of the text and *w* the number of words of the grammar; texts that
  ///   begin as no figure does are told at once.
  public func parse(_ text: some StringProtocol) -> Figure? {
    if let figure = text.utf8.withContiguousStorageIfAvailable({ parse(utf8: $0) }) { return figure }
    return text.utf8.count <= Self.longestText ? parse(Array(text.unicodeScalars)) : nil
  }

  /// The figure that a text in UTF-8 is. Invalid sequences count as U+FFFD. Does not allocate for plain integers.
  package func parse(utf8: UnsafeBufferPointer<UInt8>) -> Figure? {
    if let number = PlainInteger.read(utf8) { return Figure(.number(number)) }
    guard utf8.count <= Self.longestText, filter.admits(utf8) else { return nil }
    var reader = UTF8Reader(utf8)
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(utf8.count)
    while let (value, _) = reader.next() { scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    return parse(scalars)
  }

  private func parse(_ scalars: [Unicode.Scalar]) -> Figure? {
    var text = FigureText(scalars)
    for trace in traces { text.remove(from: trace.opening, through: trace.closing) }
    return blank(text.tokens) ?? number(text)
  }

  private func blank(_ tokens: [FigureText.Token]) -> Figure? {
    if tokens.isEmpty { return Figure(.blank(.empty)) }
    let marks = tokens.lazy.filter { !FigureText.isBlank($0) }
    if marks.allSatisfy({ $0.scalar == "-" }) { return Figure(.blank(.dash)) }
    if marks.allSatisfy({ $0.scalar == "/" || $0.scalar == "\\" }) { return Figure(.blank(.slash)) }
    return blankWords.exact(tokens[...]) == nil ? nil : Figure(.blank(.word))
  }

  private func number(_ text: FigureText) -> Figure? {
    var rest = text.tokens[...]
    var unit: FigureGrammar.Unit?
    var bracketed: String?
    if rest.contains(where: { $0.scalar == "(" }), let opening = Brackets.trailing(rest.map(\.scalar)),
      opening > 0
    {
      var inside = rest[(opening + 1)...]
      if inside.last?.scalar == ")", Brackets.isBalanced(inside.dropLast().map(\.scalar)) {
        inside.removeLast()
      }
      inside = FigureText.trimmed(inside)
      unit = units.exact(inside)
      if unit == nil, !inside.isEmpty { bracketed = text.printed(inside) }
      rest = FigureText.trimmed(rest[..<opening])
    }
    let raised = trailingRaised(&rest, text)
    var notes = leadingApproximations(&rest, text)
    notes += trailingWords(&rest, text, &unit)
    let isApproximate = !notes.isEmpty
    notes += [raised, bracketed].compactMap(\.self)
    guard let (number, repair) = scan(rest, source: text.source) else { return nil }
    return Figure(
      .number(number), unit: unit, note: notes.isEmpty ? nil : notes.joined(separator: " "),
      isApproximate: isApproximate, repair: repair ?? (raised == nil ? nil : .strayMarks))
  }

  /// Takes raised and lowered digits from the end, but not those that a separator says are the number's.
  private func trailingRaised(_ tokens: inout ArraySlice<FigureText.Token>, _ text: FigureText) -> String? {
    let kept = tokens.lastIndex { !$0.scalar.isRaisedOrLowered }.map { tokens[...$0] } ?? []
    guard kept.count < tokens.count, let last = kept.last?.scalar, !FigureText.isSeparator(last) else {
      return nil
    }
    defer { tokens = FigureText.trimmed(kept) }
    return text.printed(tokens[kept.endIndex...])
  }

  private func leadingApproximations(
    _ tokens: inout ArraySlice<FigureText.Token>, _ text: FigureText
  ) -> [String] {
    var words: [String] = []
    while let (_, end) = approximations.matches(in: tokens, at: tokens.startIndex).first(where: { _ in true })
    {
      words.append(text.printed(tokens[..<end]))
      tokens = FigureText.trimmed(tokens[end...])
    }
    return words
  }

  /// The longest unit after a number. The 千 of 一万二千件 is the number's.
  private func trailingUnit(
    of tokens: ArraySlice<FigureText.Token>
  ) -> (payload: FigureGrammar.Unit, start: Int)? {
    units.suffix(of: tokens) { start in
      start > tokens.startIndex
        && !tokens[start - 1...start].allSatisfy { ChineseNumeral.isNumeral($0.scalar) }
    }
  }

  /// Takes a unit and words of approximation from the end.
  private func trailingWords(
    _ tokens: inout ArraySlice<FigureText.Token>, _ text: FigureText, _ unit: inout FigureGrammar.Unit?
  ) -> [String] {
    var words: [String] = []
    while true {
      if unit == nil, let (found, start) = trailingUnit(of: tokens) {
        unit = found
        tokens = FigureText.trimmed(tokens[..<start])
      } else if let (_, start) = approximations.suffix(of: tokens), start > tokens.startIndex {
        words.append(text.printed(tokens[start...]))
        tokens = FigureText.trimmed(tokens[..<start])
      } else {
        return words.reversed()
      }
    }
  }
}
