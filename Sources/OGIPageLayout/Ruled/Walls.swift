internal import OGIDocuments

/// The rules of one direction by the line of the grid that they lie on.
struct Walls {
  /// For each line, from its start to its end; none overlaps another.
  private let extents: [[ClosedRange<Double>]]

  /// - Parameters:
  ///   - rules: Rules as ``RuleMerger`` gives them.
  ///   - positions: The lines, sorted.
  init(_ rules: [Rule], positions: [Double]) {
    var extents = [[ClosedRange<Double>]](repeating: [], count: positions.count)
    let sorted = rules.sorted { $0.position < $1.position }
    var line = 0
    for rule in sorted {
      while line + 1 < positions.count, positions[line + 1] <= rule.position { line += 1 }
      extents[line].append(rule.extent)
    }
    self.extents = extents.map { $0.sorted { $0.lowerBound < $1.lowerBound } }
  }

  /// Whether rules on a line run along an interval: over more than half of it.
  ///
  /// - Complexity: O(log n) in the rules on the line, and linear in those along the interval.
  func stand(at line: Int, over interval: ClosedRange<Double>) -> Bool {
    let rules = extents[line]
    let covered = rules[rules.partitioningIndex { $0.upperBound > interval.lowerBound }...]
      .prefix { $0.lowerBound < interval.upperBound }
      .reduce(0.0) { $0 + $1.clamped(to: interval).length }
    return covered * 2 > interval.length
  }
}

extension ClosedRange<Double> {
  fileprivate var length: Double { upperBound - lowerBound }
}
