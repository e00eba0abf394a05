/// The rules of one direction by the line of the grid that they lie on.
struct Walls {
  private let extents: [[ClosedRange<Double>]]
  private let tolerance: Double

  init(_ rules: [Rule], positions: [Double], tolerance: Double) {
    var extents = [[ClosedRange<Double>]](repeating: [], count: positions.count)
    let sorted = rules.sorted { $0.position < $1.position }
    var line = 0
    for rule in sorted {
      while line + 1 < positions.count, positions[line + 1] <= rule.position { line += 1 }
      extents[line].append(rule.extent)
    }
    self.extents = extents.map { $0.sorted { $0.lowerBound < $1.lowerBound } }
    self.tolerance = tolerance
  }

  /// Whether a rule on a line runs along an interval: over more than half of it.
  func stand(at line: Int, over interval: ClosedRange<Double>) -> Bool {
    let covered = extents[line].reduce(0.0) { sum, extent in
      sum + max(0, min(extent.upperBound, interval.upperBound) - max(extent.lowerBound, interval.lowerBound))
    }
    return covered * 2 > interval.upperBound - interval.lowerBound
  }
}
