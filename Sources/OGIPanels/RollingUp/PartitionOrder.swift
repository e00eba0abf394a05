import OGICatalog
import OGISchema

/// Sorts partitions so that a part's own partitions stand before those that use it.
enum PartitionOrder {
  /// The partitions, parts before wholes; those of one whole stay in their order. The catalog has no cycles.
  ///
  /// - Complexity: Linear in the partitions and their parts.
  static func sorted(_ partitions: [Partition]) -> [Partition] {
    let byWhole = Dictionary(grouping: partitions, by: \.whole)
    var visited: Set<Concept.ID> = []
    var sorted: [Partition] = []
    func visit(_ whole: Concept.ID) {
      guard let own = byWhole[whole], visited.insert(whole).inserted else { return }
      for part in own.flatMap(\.parts) { visit(part) }
      sorted += own
    }
    for partition in partitions { visit(partition.whole) }
    return sorted
  }
}
