/// Finds the known name that a mistyped one probably means.
package enum NearMiss {
  /// Longer names get no suggestion, which bounds the work.
  private static let longest = 80

  /// The nearest of the candidates, the first of several. If none is within a third of the name's length, the only one
  /// that begins with the name; otherwise `nil`.
  ///
  /// - Complexity: O(*n* · *m*²) for *n* candidates of *m* scalars.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let scalars = Array(name.unicodeScalars.prefix(longest + 1))
    guard !scalars.isEmpty, scalars.count <= longest else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.unicodeScalars.prefix(longest + 1))
      let bound = best?.distance ?? max(1, scalars.count / 3) + 1
      guard other.count <= longest, abs(other.count - scalars.count) < bound else { continue }
      let distance = distance(from: scalars, to: other)
      if distance < bound { best = (candidate, distance) }
    }
    if let best { return best.name }
    let longer = candidates.filter { $0.hasPrefix(name) }
    return longer.count == 1 ? longer.first : nil
  }

  /// How many scalars must be inserted, deleted or exchanged, or swapped with their neighbours.
  ///
  /// ``EditDistance`` knows no swaps: scanners do not make them, fingers do.
  static func distance(from source: [Unicode.Scalar], to target: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for row in source.indices {
      var current = [row + 1]
      current.reserveCapacity(last.count)
      for column in target.indices {
        let exchange = last[column] + (source[row] == target[column] ? 0 : 1)
        var best = min(exchange, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[target.count]
  }
}
