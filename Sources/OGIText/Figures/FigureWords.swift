/// The words of a figure grammar, folded, the longest first.
struct FigureWords<Payload: Sendable>: Sendable {
  private let words: [(scalars: [Unicode.Scalar], payload: Payload)]

  init(_ words: some Sequence<(String, Payload)>) {
    self.words =
      words
      .map { (MatchKey($0.0).scalars, $0.1) }
      .filter { !$0.0.isEmpty }
      .sorted { $0.0.count > $1.0.count }
  }

  /// The scalars that occur in the words.
  var scalars: [Unicode.Scalar] { words.flatMap(\.scalars) }

  /// The words that stand at a position, the longest first, with where they end.
  func matches(
    in tokens: ArraySlice<FigureText.Token>, at start: Int
  ) -> some Sequence<(payload: Payload, end: Int)> {
    words.lazy.compactMap { word in
      FigureText.end(of: word.scalars, in: tokens, at: start).map { (word.payload, $0) }
    }
  }

  /// The longest word that stands at the end, and may begin where it does.
  func suffix(
    of tokens: ArraySlice<FigureText.Token>, where mayBegin: (Int) -> Bool = { _ in true }
  ) -> (payload: Payload, start: Int)? {
    for word in words {
      if let start = FigureText.start(of: word.scalars, endOf: tokens), mayBegin(start) {
        return (word.payload, start)
      }
    }
    return nil
  }

  /// The word that the tokens are from end to end.
  func exact(_ tokens: ArraySlice<FigureText.Token>) -> Payload? {
    matches(in: tokens, at: tokens.startIndex).first { $0.end == tokens.endIndex }?.payload
  }
}

extension FigureWords where Payload == Void {
  init(_ words: [String]) {
    self.init(words.lazy.map { ($0, ()) })
  }
}
