/// Joins the pieces that programs draw lines in: the border of each cell by itself, the sides of a thin rectangle.
enum RuleMerger {
  /// How far apart, in points, lines stand that are one: the two sides of a border, rounding.
  static let tolerance = 2.0

  /// Rules of one direction, none of which touches another of the same position.
  ///
  /// - Complexity: O(n log n).
  static func merged(_ rules: [Rule], _ direction: Rule.Direction) -> [Rule] {
    let sorted = rules.filter { $0.direction == direction }.sorted { $0.position < $1.position }
    var merged: [Rule] = []
    var start = sorted.startIndex
    while start < sorted.endIndex {
      let position = sorted[start].position
      let end = sorted[start...].firstIndex { $0.position > position + tolerance } ?? sorted.endIndex
      merged += joined(sorted[start..<end], at: position, direction)
      start = end
    }
    return merged
  }

  private static func joined(
    _ rules: ArraySlice<Rule>, at position: Double, _ direction: Rule.Direction
  ) -> [Rule] {
    var extents: [ClosedRange<Double>] = []
    for rule in rules.sorted(by: { $0.extent.lowerBound < $1.extent.lowerBound }) {
      if let last = extents.last, rule.extent.lowerBound <= last.upperBound + tolerance {
        extents[extents.count - 1] = last.lowerBound...max(last.upperBound, rule.extent.upperBound)
      } else {
        extents.append(rule.extent)
      }
    }
    return extents.map { Rule(direction, at: position, over: $0) }
  }
}
