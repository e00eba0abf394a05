import OGIText

/// The characters of labels that fall into a left and a right one, and the pairs in labels that make one.
struct Compounds: Sendable {
  /// Two characters, one after the other.
  struct Pair: Hashable, Sendable {
    let left: Unicode.Scalar
    let right: Unicode.Scalar
  }

  /// The characters of labels that two characters make.
  private let wholes: [Pair: [Unicode.Scalar]]
  /// The pairs in labels that make a character.
  private let parts: [Unicode.Scalar: [Pair]]

  init(in labels: [[Unicode.Scalar]]) {
    let characters = Set(labels.joined())
    let neighbours = Set(labels.flatMap { zip($0, $0.dropFirst()).map { Pair(left: $0, right: $1) } })
    var wholes: [Pair: [Unicode.Scalar]] = [:]
    var parts: [Unicode.Scalar: [Pair]] = [:]
    SimilarCharacters.forEachCompound { whole, left, right in
      let pair = Pair(left: left, right: right)
      if characters.contains(whole) { wholes[pair, default: []].append(whole) }
      if neighbours.contains(pair) { parts[whole, default: []].append(pair) }
    }
    self.wholes = wholes
    self.parts = parts
  }

  /// Whether no label holds any.
  var isEmpty: Bool { wholes.isEmpty && parts.isEmpty }

  /// The characters of labels that two scalars, read one after the other, may be the parts of.
  func wholes(of left: Unicode.Scalar, _ right: Unicode.Scalar) -> [Unicode.Scalar] {
    wholes[Pair(left: left, right: right)] ?? []
  }

  /// The pairs in labels that a scalar may have been read for.
  func pairs(in scalar: Unicode.Scalar) -> [Pair] { parts[scalar] ?? [] }
}
