/// Pairs the labels of a table with its figures: two sequences in the same order, of which one may run ahead.
///
/// A global alignment by dynamic programming (Needleman and Wunsch, "A general method applicable to the search for
/// similarities in the amino acid sequence of two proteins" (1970)), in which every label takes the next cells or
/// none. What is paid for is not how far figures stand from their label but that the distance changes: a skewed scan
/// moves all figures alike. The margin of a row is the cost of the best pairing that gives it other cells, less that
/// of the best at all.
///
/// - Complexity: O(n · m · d · s) for n labels, m cells, distances up to d and rows of s columns.
struct PairingAligner {
  /// A row that looks for figures.
  struct Label {
    let row: Profile.Row
    /// How many labels stand before it, those without figures among them.
    let ordinal: Int
  }

  /// The cells of a label.
  struct Pair {
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

  let labels: [Label]
  let atoms: [FigureAtom]
  let costs: PairingCosts
  /// The most labels between a row and its figures.
  let longestLag: Int

  /// So many labels are decided, so many cells are taken, and the last of them stand so far from their label.
  private struct Node: Equatable {
    var label: Int
    var atom: Int
    var lag: Int
  }

  private struct Step {
    let to: Node
    let cost: Double
    /// The cells that the label takes; `nil` if the step leaves a cell to no label.
    let taken: Range<Int>?
  }

  /// The best pairing.
  func result() -> Result? {
    let forward = self.forward()
    let backward = self.backward()
    let start = Node(label: 0, atom: 0, lag: 0)
    let best = backward[index(start)]
    guard best < .infinity else { return nil }
    var taken = [Range<Int>](repeating: 0..<0, count: labels.count)
    var node = start
    while let step = steps(from: node).min(by: {
      $0.cost + backward[index($0.to)] < $1.cost + backward[index($1.to)]
    }) {
      if let range = step.taken { taken[node.label] = range }
      node = step.to
    }
    let others = cheapestOthers(than: taken, forward: forward, backward: backward)
    let pairs = labels.indices.map { label in
      Pair(
        atoms: taken[label], margin: others[label] - best,
        lag: taken[label].isEmpty ? 0 : lag(of: label, at: taken[label].lowerBound))
    }
    return Result(pairs: pairs, cost: best)
  }

  // MARK: The lattice

  private var width: Int { 2 * longestLag + 1 }

  private func index(_ node: Node) -> Int {
    (node.label * (atoms.count + 1) + node.atom) * width + node.lag + longestLag
  }

  /// All nodes, each after those that lead to it.
  private var nodes: [Node] {
    (0...labels.count).flatMap { label in
      (0...atoms.count).flatMap { atom in
        (-longestLag...longestLag).map { Node(label: label, atom: atom, lag: $0) }
      }
    }
  }

  private func lag(of label: Int, at atom: Int) -> Int {
    atoms[atom].labelsBefore - labels[label].ordinal - 1
  }

  /// The steps from a node: the next cell is left out, or the next label takes none or some cells.
  private func steps(from node: Node) -> [Step] {
    var steps: [Step] = []
    if node.atom < atoms.count {
      var next = node
      next.atom += 1
      steps.append(Step(to: next, cost: costs.stray(atoms[node.atom]), taken: nil))
    }
    guard node.label < labels.count else { return steps }
    var without = node
    without.label += 1
    let row = labels[node.label].row
    steps.append(Step(to: without, cost: costs.none(row), taken: node.atom..<node.atom))
    var cells = 0
    for last in node.atom..<atoms.count {
      cells += atoms[last].pieces.count
      if last > node.atom, cells > row.slots + 1 { break }
      let lags = (lag(of: node.label, at: node.atom), lag(of: node.label, at: last))
      guard abs(lags.0) <= longestLag, abs(lags.1) <= longestLag else { break }
      let shifts =
        costs.shift(atoms[node.atom], from: node.lag, to: lags.0)
        + costs.shift(atoms[last], from: lags.0, to: lags.1)
      let taken = node.atom..<last + 1
      steps.append(
        Step(
          to: Node(label: node.label + 1, atom: last + 1, lag: lags.1),
          cost: shifts + costs.fit(atoms[taken], to: row), taken: taken))
    }
    return steps
  }

  // MARK: Costs

  private func forward() -> [Double] {
    var costs = [Double](repeating: .infinity, count: (labels.count + 1) * (atoms.count + 1) * width)
    costs[index(Node(label: 0, atom: 0, lag: 0))] = 0
    for node in nodes {
      let start = costs[index(node)]
      guard start < .infinity else { continue }
      for step in steps(from: node) {
        costs[index(step.to)] = min(costs[index(step.to)], start + step.cost)
      }
    }
    return costs
  }

  private func backward() -> [Double] {
    var costs = [Double](repeating: .infinity, count: (labels.count + 1) * (atoms.count + 1) * width)
    for node in nodes.reversed() {
      let isEnd = node.label == labels.count && node.atom == atoms.count
      costs[index(node)] = steps(from: node).reduce(isEnd ? 0 : .infinity) { best, step in
        min(best, step.cost + costs[index(step.to)])
      }
    }
    return costs
  }

  /// For each label, the cost of the best pairing that gives it other cells.
  private func cheapestOthers(than taken: [Range<Int>], forward: [Double], backward: [Double]) -> [Double] {
    var others = [Double](repeating: .infinity, count: labels.count)
    for node in nodes where node.label < labels.count && forward[index(node)] < .infinity {
      for step in steps(from: node) {
        guard let range = step.taken, range != taken[node.label] else { continue }
        let cost = forward[index(node)] + step.cost + backward[index(step.to)]
        others[node.label] = min(others[node.label], cost)
      }
    }
    return others
  }
}
