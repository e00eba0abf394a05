/// Finds what a mistyped word was probably meant to be.
enum NearMiss {
  /// The candidate that is nearest to the word, if it is at most two edits away and nearer than a new word would be.
  static func suggestion(for word: String, among candidates: [String]) -> String? {
    let limit = min(2, word.count / 2)
    return
      candidates
      .map { (candidate: $0, distance: distance(from: word, to: $0)) }
      .filter { $0.distance <= limit }
      .min { $0.distance < $1.distance }?
      .candidate
  }

  /// The number of insertions, deletions, exchanges and swaps of neighbours that turn one word into the other.
  static func distance(from source: String, to target: String) -> Int {
    let source = Array(source)
    let target = Array(target)
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for row in 0..<source.count {
      var current = [row + 1]
      for column in 0..<target.count {
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
