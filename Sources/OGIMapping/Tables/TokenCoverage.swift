/// Which tokens of a document some ranges cover.
struct TokenCoverage {
  /// For each position, how many covered tokens stand before it.
  private let coveredBefore: [Int]

  /// - Complexity: O(n) in the tokens and ranges, however much these overlap.
  init(_ ranges: some Sequence<Range<Int>>, tokenCount: Int) {
    var changes = [Int](repeating: 0, count: tokenCount + 1)
    for range in ranges {
      let range = range.clamped(to: 0..<tokenCount)
      changes[range.lowerBound] += 1
      changes[range.upperBound] -= 1
    }
    var depth = 0
    var covered = 0
    coveredBefore = changes.map { change in
      defer {
        depth += change
        if depth > 0 { covered += 1 }
      }
      return covered
    }
  }

  /// Whether one of the tokens is covered.
  func touches(_ tokens: Range<Int>) -> Bool {
    let tokens = tokens.clamped(to: 0..<coveredBefore.count - 1)
    return coveredBefore[tokens.upperBound] > coveredBefore[tokens.lowerBound]
  }
}
