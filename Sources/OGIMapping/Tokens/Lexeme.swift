import OGIText

/// The text of a piece, folded and taken apart.
struct Lexeme {
  /// The whole text, folded.
  let key: MatchKey
  let enumerator: Enumerator?
  /// The text without its enumerator.
  let body: MatchKey
  /// The text without its enumerator and the note in brackets at its end, if it has one.
  let bare: MatchKey?

  init(_ key: MatchKey) {
    self.key = key
    (enumerator, body) = key.enumerated
    let (bare, note) = body.strippingNote()
    self.bare = note == nil ? nil : bare
  }

  /// Whether the text is an enumerator and nothing else.
  var isNumbering: Bool { enumerator != nil && body.isEmpty }
}

extension MatchKey {
  /// Whether the key of another text is a part of this one.
  func contains(_ other: MatchKey) -> Bool {
    let (text, part) = (scalars, other.scalars)
    guard !part.isEmpty, part.count <= text.count else { return part.isEmpty }
    return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
  }
}
