extension [PageWord] {
  /// How far apart, in heights of a word, two prints of it stand that are to make it bold, or give it a shadow.
  private static let offset = 0.25

  /// The words without those that repeat another where it stands: words printed twice to be bold, or read twice.
  ///
  /// - Complexity: O(n log n), and linear in the equal words that stand above each other.
  func withoutRepetitions() -> [PageWord] {
    let repeated = Dictionary(grouping: indices) { self[$0].text }.values.filter { $0.count > 1 }
    let surplus = Set(repeated.flatMap(surplus))
    return surplus.isEmpty ? self : indices.filter { !surplus.contains($0) }.map { self[$0] }
  }

  /// The words of one text that repeat another.
  private func surplus(among equal: [Int]) -> [Int] {
    var surplus: [Int] = []
    var kept: [Int] = []
    for index in equal.sorted(by: { self[$0].box.minX < self[$1].box.minX }) {
      let (box, reach) = (self[index].box, Self.offset * self[index].box.height)
      kept.removeAll { self[$0].box.minX < box.minX - reach }
      if kept.contains(where: {
        abs(self[$0].box.minY - box.minY) <= reach && abs(self[$0].box.maxX - box.maxX) <= reach
      }) {
        surplus.append(index)
      } else {
        kept.append(index)
      }
    }
    return surplus
  }
}
