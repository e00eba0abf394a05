/// Pairs the labels of a table with its figures: two sequences in the same order, of which one may run ahead.
///
/// A global alignment by dynamic programming (Needleman and Wunsch, 1970), in which every label takes the next cells
/// or none. What is paid for is not how far figures stand from their label but that the distance changes: a scan that
/// is skewed, or text in another order, moves all figures alike. The margin of a row is the cost of the best pairing
/// that gives it other cells, less that of the best at all.
///
/// - Complexity: O(n · d · s) for n cells, distances up to d and rows of s columns.
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

  /// The most labels between a row and its figures.
  private static let longestLag = 3

  let labels: [Label]
  let atoms: [FigureAtom]
  let costs: PairingCosts

  private struct Node: Hashable {
    var label: Int
    var atom: Int
    var lag: Int
  }

  private struct Step {
    let from: Node
    let to: Node
    let cost: Double
    /// The cells that the label takes; `nil` if the step leaves a cell to no label.
    let taken: Range<Int>?
  }

  /// The best pairing, by label.
  func pairs() -> [Pair] {
    let steps = self.steps()
    var forward: [Node: Double] = [Node(label: 0, atom: 0, lag: 0): 0]
    var origins: [Node: Step] = [:]
    for step in steps {
      guard let start = forward[step.from] else { continue }
      if start + step.cost < forward[step.to] ?? .infinity {
        forward[step.to] = start + step.cost
        origins[step.to] = step
      }
    }
    var backward: [Node: Double] = [:]
    for lag in Self.lags { backward[Node(label: labels.count, atom: atoms.count, lag: lag)] = 0 }
    for step in steps.reversed() {
      guard let rest = backward[step.to] else { continue }
      backward[step.from] = min(backward[step.from] ?? .infinity, rest + step.cost)
    }
    let ends = Self.lags.map { Node(label: labels.count, atom: atoms.count, lag: $0) }
    guard let end = ends.min(by: { forward[$0] ?? .infinity < forward[$1] ?? .infinity }),
      let best = forward[end]
    else { return [] }
    var taken = [Range<Int>](repeating: 0..<0, count: labels.count)
    var lags = [Int](repeating: 0, count: labels.count)
    var node = end
    while let step = origins[node] {
      if let range = step.taken {
        taken[step.from.label] = range
        lags[step.from.label] = range.isEmpty ? 0 : lag(of: step.from.label, at: range.lowerBound)
      }
      node = step.from
    }
    var others = [Double](repeating: .infinity, count: labels.count)
    for step in steps {
      guard let range = step.taken, range != taken[step.from.label], let start = forward[step.from],
        let rest = backward[step.to]
      else { continue }
      others[step.from.label] = min(others[step.from.label], start + step.cost + rest)
    }
    return labels.indices.map { Pair(atoms: taken[$0], margin: others[$0] - best, lag: lags[$0]) }
  }

  private static var lags: ClosedRange<Int> { -longestLag...longestLag }

  private func lag(of label: Int, at atom: Int) -> Int { atoms[atom].labelsBefore - labels[label].ordinal - 1 }

  /// All steps, each after those that lead to it.
  private func steps() -> [Step] {
    var steps: [Step] = []
    for label in 0...labels.count {
      for atom in 0...atoms.count where isNear(label, atom) {
        for lag in Self.lags { add(from: Node(label: label, atom: atom, lag: lag), to: &steps) }
      }
    }
    return steps
  }

  /// Whether a label and a cell are near enough for one to be the other's.
  private func isNear(_ label: Int, _ atom: Int) -> Bool {
    guard atom < atoms.count, label < labels.count else { return true }
    return abs(lag(of: label, at: atom)) <= Self.longestLag + 1
  }

  private func add(from node: Node, to steps: inout [Step]) {
    if node.atom < atoms.count {
      var next = node
      next.atom += 1
      steps.append(Step(from: node, to: next, cost: costs.stray(atoms[node.atom]), taken: nil))
    }
    guard node.label < labels.count else { return }
    var without = node
    without.label += 1
    steps.append(
      Step(from: node, to: without, cost: costs.none(labels[node.label].row), taken: node.atom..<node.atom))
    let row = labels[node.label].row
    var cells = 0
    var end = node.atom
    while end < atoms.count {
      cells += atoms[end].pieces.count
      let isFirst = end == node.atom
      if !isFirst, cells > row.slots + 1 { break }
      let (first, last) = (lag(of: node.label, at: node.atom), lag(of: node.label, at: end))
      guard Self.lags.contains(first), Self.lags.contains(last) else { break }
      let shifts = Double(abs(first - node.lag)) * costs.shift(atoms[node.atom])
      let straddle = Double(abs(last - first)) * costs.shift(atoms[end])
      end += 1
      steps.append(
        Step(
          from: node, to: Node(label: node.label + 1, atom: end, lag: last),
          cost: shifts + straddle + costs.fit(atoms[node.atom..<end], to: row), taken: node.atom..<end))
    }
  }
}
