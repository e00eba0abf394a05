/// Finds the cycles of a directed graph.
enum Cycles {
  /// Cycles of the graph, each as the nodes along it, the first repeated at the end.
  ///
  /// Gives a cycle for each edge that closes one, which names every tangle at least once. A cycle starts at the
  /// node that comes first in `order`.
  ///
  /// - Complexity: O(nodes + edges) where there are no cycles.
  static func all<Node: Hashable>(in edges: [Node: [Node]], order: [Node]) -> [[Node]] {
    let ranks = Dictionary(zip(order, order.indices), uniquingKeysWith: min)
    var finished: Set<Node> = []
    var cycles: [[Node]] = []
    for start in order where !finished.contains(start) {
      var path = [start]
      var onPath: Set<Node> = [start]
      var waiting = [ArraySlice(edges[start] ?? [])]
      while let node = path.last, var next = waiting.popLast() {
        guard let target = next.popFirst() else {
          path.removeLast()
          onPath.remove(node)
          finished.insert(node)
          continue
        }
        waiting.append(next)
        if onPath.contains(target), let index = path.firstIndex(of: target) {
          cycles.append(closed(path[index...], ranks: ranks))
        } else if !finished.contains(target) {
          path.append(target)
          onPath.insert(target)
          waiting.append(ArraySlice(edges[target] ?? []))
        }
      }
    }
    return cycles
  }

  /// The cycle turned so that it starts at its node of lowest rank.
  private static func closed<Node: Hashable>(_ path: ArraySlice<Node>, ranks: [Node: Int]) -> [Node] {
    let rank = { (node: Node) in ranks[node] ?? .max }
    guard let first = path.min(by: { rank($0) < rank($1) }), let index = path.firstIndex(of: first) else {
      return []
    }
    return Array(path[index...]) + Array(path[..<index]) + [first]
  }
}
