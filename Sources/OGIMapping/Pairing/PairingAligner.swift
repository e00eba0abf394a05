/// Pairs the labels of a table with its figures: two sequences in the same order, of which one may run ahead.
///
/// A global alignment by dynamic programming (Needleman and Wunsch, "A general method applicable to the search for
/// similarities in the amino acid sequence of two proteins" (1970)) within a band (Sakoe and Chiba, "Dynamic programming
/// algorithm optimization for spoken word recognition" (1978)), in which every label takes the next cells or none. What is
/// paid for is not how far figures stand from their label but that the distance changes: a skewed scan moves all figures
/// alike. The margin of a row is the cost of the best pairing that gives it other cells, less that of the best at all.
///
/// A cell stands in the band of a label if no more than `longestLag` other labels stand between the two. So it is in the
/// bands of at most 2 · `longestLag` + 1 labels.
///
/// - Complexity: O(n + m · d² · s) in time and O(n + m · d · (d + s)) in memory for n labels, m cells, distances up to d and
///   rows of s columns.
struct PairingAligner {
  /// A row that looks for figures.
  struct Label {
    let row: Profile.Row
    /// How many labels stand before it, those without figures among them.
    let ordinal: Int
  }

  /// The cells of a label.
  struct Pair {
    /// Empty if the label has none.
    let atoms: Range<Int>
    let margin: Double
    /// How far the cells stand from where they belong, in labels.
    let lag: Int
  }

  /// A pairing of all labels, and what it costs.
  struct Result {
    let pairs: [Pair]
    let cost: Double
  }

  /// Costs that differ by less differ by rounding alone.
  private static let tolerance = 1e-9

  private let lattice: PairingLattice

  /// - Parameters:
  ///   - labels: The labels in the order of the source.
  ///   - atoms: The cells in the order of the source.
  ///   - longestLag: The most labels between a row and its figures.
  init(labels: [Label], atoms: [FigureAtom], costs: PairingCosts, longestLag: Int) {
    lattice = PairingLattice(labels: labels, atoms: atoms, costs: costs, longestLag: longestLag)
  }

  /// The best pairing. Of several at the same cost, the one in which labels have the first cells that they can.
  func result() -> Result {
    let (forward, backward) = (forward(), backward())
    let best = lattice.start.cost + backward[lattice.start.node]
    let chosen = chosenCells(backward)
    let others = cheapestOthers(than: chosen.map(\.atoms), forward: forward, backward: backward)
    let pairs = zip(chosen, others).map { Pair(atoms: $0.atoms, margin: $1 - best, lag: $0.lag) }
    return Result(pairs: pairs, cost: best)
  }

  /// The cells of each label in the best pairing.
  private func chosenCells(_ backward: [Double]) -> [(atoms: Range<Int>, lag: Int)] {
    var chosen: [(atoms: Range<Int>, lag: Int)] = []
    var node = lattice.start.node
    while let step = lattice.steps(from: node).first(where: {
      $0.cost + backward[$0.to] <= backward[node] + Self.tolerance
    }) {
      if let atoms = step.taken { chosen.append((atoms, step.lag)) }
      node = step.to
    }
    return chosen
  }

  /// The cost of the best way to each node.
  private func forward() -> [Double] {
    var costs = [Double](repeating: .infinity, count: lattice.nodeCount)
    costs[lattice.start.node] = lattice.start.cost
    for node in costs.indices where costs[node] < .infinity {
      for step in lattice.steps(from: node) {
        costs[step.to] = min(costs[step.to], costs[node] + step.cost)
      }
    }
    return costs
  }

  /// The cost of the best way from each node to the end.
  private func backward() -> [Double] {
    var costs = [Double](repeating: .infinity, count: lattice.nodeCount)
    for node in costs.indices.reversed() {
      costs[node] = lattice.steps(from: node).reduce(lattice.isEnd(node) ? 0 : .infinity) { best, step in
        min(best, step.cost + costs[step.to])
      }
    }
    return costs
  }

  /// For each label, the cost of the best pairing that gives it other cells.
  private func cheapestOthers(
    than chosen: [Range<Int>], forward: [Double], backward: [Double]
  ) -> [Double] {
    var others = [Double](repeating: .infinity, count: chosen.count)
    for node in forward.indices where forward[node] < .infinity {
      let label = lattice.label(of: node)
      for step in lattice.steps(from: node) {
        guard let atoms = step.taken, atoms != chosen[label] else { continue }
        others[label] = min(others[label], forward[node] + step.cost + backward[step.to])
      }
    }
    return others
  }
}
