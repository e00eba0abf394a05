/// A name with the hashes of its endings, from which those of all its deletions follow.
///
/// The hash is a polynomial in the scalars, modulo 2⁶⁴ (Karp and Rabin, Efficient randomized pattern-matching algorithms,
/// 1987). Equal texts have equal hashes; what meets is to be compared.
struct HashedName {
  /// 2⁶⁴ over the golden ratio, odd: multiplying by it spreads neighbours (Knuth, The Art of Computer Programming 3, 6.4).
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  let text: String
  let scalars: [Unicode.Scalar]
  /// The hashes of the texts that begin at each scalar, and last that of the empty one.
  let endings: [UInt64]

  /// The hash of the whole name.
  var hash: UInt64 { endings.first ?? 0 }

  init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
    var (endings, hash, power): ([UInt64], UInt64, UInt64) = ([0], 0, 1)
    for scalar in scalars.reversed() {
      hash &+= UInt64(scalar.value) &* power
      power &*= Self.base
      endings.append(hash)
    }
    self.endings = endings.reversed()
  }

  /// Calls a function with the position of each scalar, and the hash of the name without it. What is left empty is passed over,
  /// and so is a scalar like the one before it, which leaves the same.
  ///
  /// - Complexity: Linear in the name.
  func forEachDeletion(_ body: (Int, UInt64) -> Void) {
    guard scalars.count > 1 else { return }
    var start: UInt64 = 0
    var powers: [UInt64] = [1]
    for _ in scalars.dropFirst() { powers.append((powers.last ?? 1) &* Self.base) }
    for (index, scalar) in scalars.enumerated() {
      if index == 0 || scalars[index - 1] != scalar {
        body(index, start &* powers[scalars.count - 1 - index] &+ endings[index + 1])
      }
      start = start &* Self.base &+ UInt64(scalar.value)
    }
  }

  /// The scalars without the one at a position, if there is one.
  func scalars(dropping index: Int) -> [Unicode.Scalar] {
    var rest = scalars
    if rest.indices.contains(index) { rest.remove(at: index) }
    return rest
  }
}
