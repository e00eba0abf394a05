/// Finds the best alignment of a stretch of tokens, and how much worse the best one is that disagrees.
///
/// Viterbi's algorithm, forward and backward. The margin of a run of figures is the cost of the best alignment that
/// gives the run another reading, less that of the best alignment at all: max-marginals in place of the posteriors
/// of the forward-backward algorithm.
///
/// - Complexity: O(n · r) in tokens and rows of the profile, plus the candidates of each token.
struct Aligner {
  private typealias Node = (position: Int, state: Int)

  private let lattice: AlignmentLattice
  private let states: AlignmentLattice.States
  private var forward: [Double]
  private var backward: [Double]
  private var origins: [Origin]

  /// Where the best way to a node comes from.
  private struct Origin {
    var position: Int32 = -1
    var state: Int32 = -1
    /// The step's number among those of its position; negative if it consumes nothing.
    var step: Int32 = -1
  }

  /// The best alignment, with its margins.
  static func align(_ lattice: AlignmentLattice) -> Alignment {
    var aligner = Aligner(lattice)
    aligner.runForward()
    aligner.runBackward()
    return aligner.alignment()
  }

  private init(_ lattice: AlignmentLattice) {
    self.lattice = lattice
    states = lattice.states
    let nodes = (lattice.length + 1) * lattice.states.count
    forward = Array(repeating: .infinity, count: nodes)
    backward = forward
    origins = Array(repeating: Origin(), count: nodes)
  }

  private func index(_ node: Node) -> Int { node.position * states.count + node.state }

  // MARK: Forward

  private mutating func runForward() {
    forward[index((0, states.outside))] = 0
    for position in 0...lattice.length {
      relaxRows(at: position)
      for row in 0..<states.rows {
        relax(
          from: (position, states.before(row)), to: (position, states.outside),
          cost: lattice.rowCosts[row].leaving)
      }
      for row in 0..<states.rows {
        relax(
          from: (position, states.outside), to: (position, states.before(row)),
          cost: lattice.rowCosts[row].entering)
      }
      relaxRows(at: position)
      guard position < lattice.length else { break }
      for (number, step) in lattice.steps(at: position).enumerated() {
        relax(
          from: (position, step.from), to: (position + step.tokens, step.to), cost: step.cost,
          step: Int32(number))
      }
    }
  }

  private mutating func relax(from: Node, to: Node, cost: Double, step: Int32 = -1) {
    let total = forward[index(from)] + cost
    let target = index(to)
    guard total < forward[target] else { return }
    forward[target] = total
    origins[target] = Origin(position: Int32(from.position), state: Int32(from.state), step: step)
  }

  private mutating func relaxRows(at position: Int) {
    for row in 0..<states.rows where !lattice.rowCosts[row].isEnd {
      let next = (position, states.before(row + 1))
      relax(from: (position, states.before(row)), to: next, cost: lattice.rowCosts[row].skipping)
      relax(from: (position, states.afterLabel(row)), to: next, cost: lattice.rowCosts[row].passing)
      relax(from: (position, states.afterFigures(row)), to: next, cost: lattice.rowCosts[row].unlabelled)
    }
  }

  // MARK: Backward

  private mutating func runBackward() {
    backward[index((lattice.length, states.outside))] = 0
    for position in stride(from: lattice.length, through: 0, by: -1) {
      if position < lattice.length {
        for step in lattice.steps(at: position) {
          improve((position, step.from), by: step.cost, before: (position + step.tokens, step.to))
        }
      }
      improveRows(at: position)
      for row in 0..<states.rows {
        improve(
          (position, states.outside), by: lattice.rowCosts[row].entering,
          before: (position, states.before(row)))
      }
      for row in 0..<states.rows {
        improve(
          (position, states.before(row)), by: lattice.rowCosts[row].leaving,
          before: (position, states.outside))
      }
      improveRows(at: position)
    }
  }

  private mutating func improve(_ from: Node, by cost: Double, before to: Node) {
    let total = cost + backward[index(to)]
    let source = index(from)
    if total < backward[source] { backward[source] = total }
  }

  private mutating func improveRows(at position: Int) {
    for row in (0..<states.rows).reversed() where !lattice.rowCosts[row].isEnd {
      let next = (position, states.before(row + 1))
      improve((position, states.before(row)), by: lattice.rowCosts[row].skipping, before: next)
      improve((position, states.afterLabel(row)), by: lattice.rowCosts[row].passing, before: next)
      improve((position, states.afterFigures(row)), by: lattice.rowCosts[row].unlabelled, before: next)
    }
  }

  // MARK: The result

  private func alignment() -> Alignment {
    let events = events()
    let cost = forward[index((lattice.length, states.outside))]
    return Alignment(cost: cost, events: events, margins: margins(of: events, cost: cost))
  }

  private func events() -> [Alignment.Event] {
    var events: [Alignment.Event] = []
    var node: Node = (lattice.length, states.outside)
    while node != (0, states.outside) {
      let origin = origins[index(node)]
      guard origin.position >= 0 else { break }
      if let event = event(from: origin, to: node) { events.append(event) }
      node = (Int(origin.position), Int(origin.state))
    }
    return events.reversed()
  }

  private func event(from origin: Origin, to node: Node) -> Alignment.Event? {
    let start: Node = (Int(origin.position), Int(origin.state))
    let kind: Alignment.Event.Kind
    if origin.step < 0 {
      guard start.state == states.outside else { return nil }
      kind = .entered(row: node.state)
    } else if let explanation = lattice.steps(at: start.position)[Int(origin.step)].explanation {
      kind = .explained(explanation)
    } else {
      kind = node.state == states.outside ? .outside : .inserted
    }
    return Alignment.Event(
      tokens: start.position..<node.position, cost: forward[index(node)] - forward[index(start)], kind: kind)
  }

  /// For each run that figures explain, how much the best alignment costs more that gives it another reading.
  private func margins(of events: [Alignment.Event], cost: Double) -> [Int: Double] {
    var margins: [Int: Double] = [:]
    for event in events {
      guard case .explained(let explanation) = event.kind, explanation.role == .figures else { continue }
      let reading = lattice.readings[explanation.row]
      for token in event.tokens { margins[token] = cheapest(unlike: reading, at: token) - cost }
    }
    return margins
  }

  /// The cost of the best alignment that gives the token at a position another reading.
  private func cheapest(unlike reading: Int?, at token: Int) -> Double {
    var best = Double.infinity
    // A run is consumed by a step that begins at it, or by one over two runs that begins at the one before.
    for position in max(0, token - 1)...token {
      for step in lattice.steps(at: position) where position + step.tokens > token {
        let other = step.explanation.flatMap { lattice.readings[$0.row] }
        guard other != reading else { continue }
        let rest = backward[index((position + step.tokens, step.to))]
        best = min(best, forward[index((position, step.from))] + step.cost + rest)
      }
    }
    return best
  }
}
