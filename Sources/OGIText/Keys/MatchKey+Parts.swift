extension MatchKey {
  /// The key's numbering, if it begins with one, and what follows.
  ///
  /// （一）予以公开 gives the first of the style ``Enumerator/Style/parenthesised`` and 予以公开; 一般, 第一项 and 2019年 have
  /// no numbering; 1. alone is numbering with an empty body.
  public var enumerated: (enumerator: Enumerator?, body: MatchKey) {
    guard let (enumerator, count) = Enumerator.read(scalars) else { return (nil, self) }
    return (enumerator, MatchKey(folded: scalars.dropFirst(count)))
  }

  /// The key without the bracketed note at its end, and the note without its brackets.
  ///
  /// A bracket that is not closed, as where a line was cut, makes a note up to the end. A key that is one bracket
  /// from end to end has no note.
  public func strippingNote() -> (body: MatchKey, note: MatchKey?) {
    guard let opening = Brackets.trailing(scalars), opening > 0 else { return (self, nil) }
    var note = scalars.dropFirst(opening + 1)
    if Brackets.isBalanced(note.dropLast()), note.last == ")" { note.removeLast() }
    return (MatchKey(folded: scalars.prefix(opening)), MatchKey(folded: note))
  }
}

/// Brackets in folded scalars.
enum Brackets {
  /// Where the bracket opens that lasts to the end: the outermost that is not closed, or else the one that the last
  /// scalar closes.
  static func trailing(_ scalars: some Collection<Unicode.Scalar>) -> Int? {
    var open: [Int] = []
    var closedLast: Int?
    for (offset, scalar) in scalars.enumerated() {
      closedLast = nil
      if scalar == "(" {
        open.append(offset)
      } else if scalar == ")" {
        closedLast = open.popLast()
      }
    }
    return open.first ?? closedLast
  }

  /// Whether each bracket is closed and none is closed that was not opened.
  static func isBalanced(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    var depth = 0
    for scalar in scalars {
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
