extension Collection<Double> {
  /// The middle value; `nil` of none.
  var median: Double? {
    let sorted = sorted()
    return sorted.isEmpty ? nil : sorted[sorted.count / 2]
  }
}
