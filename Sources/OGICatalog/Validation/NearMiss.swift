/// Finds the known name that a misspelt one probably means.
enum NearMiss {
  /// Longer names get no suggestion, which bounds the work.
  private static let longest = 80

  /// The nearest of the candidates, the first of several; `nil` if none is within a third of the name's length.
  ///
  /// - Complexity: O(*n* · *m*²) for *n* candidates of *m* scalars.
  static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let scalars = Array(name.unicodeScalars.prefix(longest + 1))
    guard !scalars.isEmpty, scalars.count <= longest else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.unicodeScalars.prefix(longest + 1))
      let bound = best?.distance ?? max(1, scalars.count / 3) + 1
      guard other.count <= longest, abs(other.count - scalars.count) < bound else { continue }
      let distance = distance(scalars, other)
      if distance < bound { best = (candidate, distance) }
    }
    return best?.name
  }

  /// How many scalars must be inserted, deleted or exchanged.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var above = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(above.count)
      var before = row + 1
      for ((other, diagonal), up) in zip(zip(right, above), above.dropFirst()) {
        before = min(diagonal + (scalar == other ? 0 : 1), up + 1, before + 1)
        current.append(before)
      }
      above = current
    }
    return above.last ?? 0
  }
}
