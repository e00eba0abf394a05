/// The text of a cell as the figure parser sees it: folded scalars that know where they stood, blanks kept.
struct FigureText {
  /// A folded scalar.
  struct Token {
    /// The scalar; ``FigureText/blank``, ``FigureText/gap`` or ``FigureText/lineEnd`` for blanks.
    var scalar: Unicode.Scalar
    /// Where its source stands in ``FigureText/source``.
    var offset: Int
  }

  /// One blank.
  static let blank: Unicode.Scalar = " "
  /// Several blanks or a tab: more than what separates groups of digits. It parts numbers.
  static let gap: Unicode.Scalar = "\t"
  /// The end of a line, which parts the numbers between whose digits it stands.
  static let lineEnd: Unicode.Scalar = "\n"

  /// The scalars as printed.
  let source: [Unicode.Scalar]
  /// The folded scalars, without blanks at either end.
  private(set) var tokens: [Token] = []

  init(_ source: [Unicode.Scalar]) {
    self.source = source
    tokens.reserveCapacity(source.count)
    for (offset, scalar) in source.enumerated() {
      if ScalarFold.drops(scalar) {
        if scalar.properties.isWhitespace { appendBlank(scalar, offset) }
        continue
      }
      if scalar.isRaisedOrLowered {
        tokens.append(Token(scalar: scalar, offset: offset))
      } else if let folded = ScalarFold.single(scalar) {
        tokens.append(Token(scalar: folded, offset: offset))
      } else {
        var folded: [Unicode.Scalar] = []
        _ = ScalarFold.append(scalar.value, to: &folded)
        // Numbers in one character (①, ⒈, ½) enumerate, or are no decimals: they stay what no number holds.
        if folded.contains(where: { "0"..."9" ~= $0 }) { folded = [scalar] }
        for scalar in folded { tokens.append(Token(scalar: scalar, offset: offset)) }
      }
    }
    if tokens.last.map(Self.isBlank) ?? false { tokens.removeLast() }
  }

  private mutating func appendBlank(_ scalar: Unicode.Scalar, _ offset: Int) {
    guard let last = tokens.indices.last else { return }
    let endsLine = Character(scalar).isNewline
    if Self.isBlank(tokens[last]) {
      if tokens[last].scalar != Self.lineEnd { tokens[last].scalar = endsLine ? Self.lineEnd : Self.gap }
    } else {
      let isBlank = scalar.properties.generalCategory == .spaceSeparator
      tokens.append(
        Token(scalar: endsLine ? Self.lineEnd : isBlank ? Self.blank : Self.gap, offset: offset))
    }
  }

  /// Whether a folded scalar stands between the digits of one number.
  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "." || scalar == "·"
  }

  static func isBlank(_ token: Token) -> Bool {
    token.scalar == blank || token.scalar == gap || token.scalar == lineEnd
  }

  /// What was printed from the first to the last of some tokens, without blanks at either end.
  func printed(_ tokens: ArraySlice<Token>) -> String {
    let tokens = Self.trimmed(tokens)
    guard let first = tokens.first?.offset, let last = tokens.last?.offset, first <= last else { return "" }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: source[first...last])
    return String(text)
  }

  /// Tokens without blanks at either end.
  static func trimmed(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    var tokens = tokens
    while tokens.first.map(isBlank) ?? false { tokens.removeFirst() }
    while tokens.last.map(isBlank) ?? false { tokens.removeLast() }
    return tokens
  }

  /// Where a folded word that begins at a position ends, or `nil` if another text stands there. Blanks do not count.
  static func end(of word: [Unicode.Scalar], in tokens: ArraySlice<Token>, at start: Int) -> Int? {
    var position = start
    for (index, scalar) in word.enumerated() {
      while index > 0, position < tokens.endIndex, isBlank(tokens[position]) { position += 1 }
      guard position < tokens.endIndex, tokens[position].scalar == scalar else { return nil }
      position += 1
    }
    return position
  }

  /// Where a folded word begins that ends where the tokens do.
  static func start(of word: [Unicode.Scalar], endOf tokens: ArraySlice<Token>) -> Int? {
    var position = tokens.endIndex
    for (index, scalar) in word.reversed().enumerated() {
      while index > 0, position > tokens.startIndex, isBlank(tokens[position - 1]) { position -= 1 }
      guard position > tokens.startIndex, tokens[position - 1].scalar == scalar else { return nil }
      position -= 1
    }
    return position
  }

  /// Leaves out what stands between two folded marks, and these. A blank is left where it stood between other text.
  mutating func remove(from opening: [Unicode.Scalar], through closing: [Unicode.Scalar]) {
    guard tokens.contains(where: { $0.scalar == opening.first }) else { return }
    var kept: [Token] = []
    var position = 0
    while position < tokens.count {
      if let inside = Self.end(of: opening, in: tokens[...], at: position) {
        let ends = (inside..<tokens.count).lazy.compactMap { [tokens] in
          Self.end(of: closing, in: tokens[...], at: $0)
        }
        guard let end = ends.first else { break }
        if !kept.isEmpty { kept.append(Token(scalar: Self.blank, offset: tokens[position].offset)) }
        position = end
      } else {
        kept.append(tokens[position])
        position += 1
      }
    }
    kept.append(contentsOf: tokens.dropFirst(position))
    tokens = Array(Self.trimmed(kept[...]))
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a superscript or subscript digit (Unicode blocks Latin-1 Supplement and Superscripts and
  /// Subscripts): the sign of a note or a power, and no digit of a figure.
  var isRaisedOrLowered: Bool {
    switch value {
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079, 0x2080...0x2089: true
    default: false
    }
  }
}
