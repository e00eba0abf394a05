/// Levenshtein's distance ("Binary codes capable of correcting deletions, insertions, and reversals", 1966), by the
/// dynamic programme of Wagner and Fischer.
package enum Levenshtein {
  /// How many insertions, deletions and substitutions make one text of another.
  ///
  /// - Complexity: O(*n* · *m*).
  package static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (index, scalar) in left.enumerated() {
      var diagonal = index
      row[0] = index + 1
      for (position, other) in right.enumerated() {
        let exchanged = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[position + 1]
        row[position + 1] = min(exchanged, diagonal + 1, row[position] + 1)
      }
    }
    return row.last ?? left.count
  }

  /// 1 less the distance as a share of the longer text's length; 1 for two empty texts.
  package static func similarity(of left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Double {
    let length = max(left.count, right.count)
    return length == 0 ? 1 : 1 - Double(distance(left, right)) / Double(length)
  }
}
