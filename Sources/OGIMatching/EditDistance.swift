/// The weighted edit distance from labels to texts that were read for them.
///
/// Wagner and Fischer, "The String-to-String Correction Problem" (1974), with a cheaper deletion at the label's
/// end. With ``EditCosts/unit`` it is Levenshtein's distance.
public struct EditDistance: Hashable, Sendable {
  /// What each edit costs.
  public var costs: EditCosts

  /// Creates a distance with these costs.
  public init(costs: EditCosts) { self.costs = costs }

  /// The least cost of edits that turn `label` into `read`, or infinity once it is known to exceed `limit`.
  ///
  /// - Complexity: O(n · m) in the lengths; O(m) memory.
  public func callAsFunction(
    from label: [Unicode.Scalar], to read: [Unicode.Scalar], limit: Double = .infinity
  ) -> Double {
    if label == read { return 0 }
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: label.count + 1) { row in
      for index in row.indices { row.initializeElement(at: index, to: Double(index) * costs.deletion) }
      for (position, scalar) in read.enumerated() {
        let least = advance(row, reading: scalar, of: label, after: position)
        if least > limit { return .infinity }
      }
      let cost = closing(row)
      return cost > limit ? .infinity : cost
    }
  }

  /// Computes the next row of the table from the one before, in place, and returns its least value.
  @inline(__always)
  private func advance(
    _ row: UnsafeMutableBufferPointer<Double>, reading scalar: Unicode.Scalar, of label: [Unicode.Scalar],
    after position: Int
  ) -> Double {
    var diagonal = row[0]
    row[0] = Double(position + 1) * costs.insertion
    var least = row[0]
    for index in label.indices {
      let above = row[index + 1]
      var best = diagonal + (label[index] == scalar ? 0 : costs.substitution)
      best = min(best, above + costs.insertion, row[index] + costs.deletion)
      row[index + 1] = best
      least = min(least, best)
      diagonal = above
    }
    return least
  }

  /// The least cost over all points from which the rest of the label is a lost end.
  private func closing(_ row: UnsafeMutableBufferPointer<Double>) -> Double {
    var best = Double.infinity
    for index in row.indices { best = min(best, row[index] + Double(row.count - 1 - index) * costs.lostEnd) }
    return best
  }
}
