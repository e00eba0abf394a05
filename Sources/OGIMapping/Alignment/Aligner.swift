/// Finds the best alignment of a stretch of tokens, and how much worse the best one is that disagrees.
///
/// Viterbi's algorithm, forward and backward. The margin of a run of figures is the cost of the best alignment that
/// gives the run another reading, less that of the best alignment at all: max-marginals in place of the posteriors
/// of the forward-backward algorithm.
///
/// - Complexity: O(n · r) in tokens and rows of the profile, plus the candidates of each token.
struct Aligner {
  private let lattice: AlignmentLattice
  private let stateCount: Int
  private var forward: [Double]
  private var backward: [Double]
  private var origins: [Origin]

  /// Where the best way to a node comes from.
  private struct Origin {
    var position: Int32 = -1
    var state: Int32 = -1
    var explanation: AlignmentLattice.Explanation?
  }

  static func align(_ lattice: AlignmentLattice) -> Alignment {
    var aligner = Aligner(lattice)
    aligner.runForward()
    aligner.runBackward()
    return aligner.alignment()
  }

  private init(_ lattice: AlignmentLattice) {
    self.lattice = lattice
    stateCount = lattice.stateCount
    let nodes = (lattice.length + 1) * stateCount
    forward = Array(repeating: .infinity, count: nodes)
    backward = forward
    origins = Array(repeating: Origin(), count: nodes)
  }

  private func node(_ position: Int, _ state: Int) -> Int { position * stateCount + state }

  // MARK: Forward

  private mutating func runForward() {
    forward[node(0, lattice.outside)] = 0
    for position in 0...lattice.length {
      relaxRows(at: position)
      relaxLeaving(at: position)
      relaxEntering(at: position)
      relaxRows(at: position)
      guard position < lattice.length else { break }
      let lattice = lattice
      lattice.forEachStep(at: position) { step in
        relax(
          from: (position, step.from), to: (position + step.tokens, step.to), cost: step.cost,
          explanation: step.explanation)
      }
    }
  }

  @inline(__always)
  private mutating func relax(
    from: (position: Int, state: Int), to: (position: Int, state: Int), cost: Double,
    explanation: AlignmentLattice.Explanation? = nil
  ) {
    let total = forward[node(from.position, from.state)] + cost
    let target = node(to.position, to.state)
    guard total < forward[target] else { return }
    forward[target] = total
    origins[target] = Origin(
      position: Int32(from.position), state: Int32(from.state), explanation: explanation)
  }

  private mutating func relaxRows(at position: Int) {
    for row in lattice.profile.rows.indices where lattice.profile.rows[row].kind != .end {
      let next = (position, lattice.before(row + 1))
      relax(from: (position, lattice.before(row)), to: next, cost: lattice.skipping(row))
      relax(from: (position, lattice.afterLabel(row)), to: next, cost: lattice.passing(row))
    }
  }

  private mutating func relaxLeaving(at position: Int) {
    for row in lattice.profile.rows.indices {
      relax(
        from: (position, lattice.before(row)), to: (position, lattice.outside), cost: lattice.leaving(row))
    }
  }

  private mutating func relaxEntering(at position: Int) {
    for row in lattice.profile.rows.indices {
      relax(
        from: (position, lattice.outside), to: (position, lattice.before(row)), cost: lattice.entering(row))
    }
  }

  // MARK: Backward

  private mutating func runBackward() {
    let lattice = lattice
    backward[node(lattice.length, lattice.outside)] = 0
    for position in stride(from: lattice.length, through: 0, by: -1) {
      if position < lattice.length {
        lattice.forEachStep(at: position) { step in
          improve(
            (position, step.from), by: step.cost, before: (position + step.tokens, step.to))
        }
      }
      improveRows(at: position)
      for row in lattice.profile.rows.indices {
        improve(
          (position, lattice.outside), by: lattice.entering(row), before: (position, lattice.before(row)))
      }
      for row in lattice.profile.rows.indices {
        improve(
          (position, lattice.before(row)), by: lattice.leaving(row), before: (position, lattice.outside))
      }
      improveRows(at: position)
    }
  }

  @inline(__always)
  private mutating func improve(
    _ from: (position: Int, state: Int), by cost: Double, before to: (position: Int, state: Int)
  ) {
    let total = cost + backward[node(to.position, to.state)]
    let source = node(from.position, from.state)
    if total < backward[source] { backward[source] = total }
  }

  private mutating func improveRows(at position: Int) {
    for row in lattice.profile.rows.indices.reversed() where lattice.profile.rows[row].kind != .end {
      let next = (position, lattice.before(row + 1))
      improve((position, lattice.before(row)), by: lattice.skipping(row), before: next)
      improve((position, lattice.afterLabel(row)), by: lattice.passing(row), before: next)
    }
  }

  // MARK: The result

  private func alignment() -> Alignment {
    let cost = forward[node(lattice.length, lattice.outside)]
    var events: [Alignment.Event] = []
    var position = lattice.length
    var state = lattice.outside
    while position > 0 || state != lattice.outside {
      let origin = origins[node(position, state)]
      guard origin.position >= 0 else { break }
      if let event = event(from: origin, to: (position, state)) { events.append(event) }
      position = Int(origin.position)
      state = Int(origin.state)
    }
    events.reverse()
    return Alignment(cost: cost, events: events, margins: margins(of: events, cost: cost))
  }

  private func event(from origin: Origin, to: (position: Int, state: Int)) -> Alignment.Event? {
    let tokens = Int(origin.position)..<to.position
    let cost = forward[node(to.position, to.state)] - forward[node(Int(origin.position), Int(origin.state))]
    let kind: Alignment.Event.Kind
    if tokens.isEmpty {
      guard origin.state == lattice.outside else { return nil }
      kind = .entered(row: to.state)
    } else if let explanation = origin.explanation {
      kind = .explained(explanation)
    } else if to.state == lattice.outside {
      kind = .outside
    } else {
      kind = .inserted
    }
    return Alignment.Event(tokens: tokens, cost: cost, kind: kind)
  }

  /// For each run that figures explain, how much the best alignment costs more that gives it another reading.
  private func margins(of events: [Alignment.Event], cost: Double) -> [Int: Double] {
    var readings: [Int: Int?] = [:]
    for event in events {
      if case .explained(let explanation) = event.kind, explanation.role == .figures {
        for token in event.tokens { readings[token] = lattice.profile.rows[explanation.row].reading }
      }
    }
    var best: [Int: Double] = [:]
    for position in 0..<lattice.length {
      lattice.forEachStep(at: position) { step in
        for token in position..<position + step.tokens {
          guard let chosen = readings[token] else { continue }
          let reading = step.explanation.flatMap { lattice.profile.rows[$0.row].reading }
          if reading == chosen { continue }
          let total =
            forward[node(position, step.from)] + step.cost + backward[node(position + step.tokens, step.to)]
          best[token] = min(best[token] ?? .infinity, total)
        }
      }
    }
    return best.mapValues { $0 - cost }
  }
}

/// The best alignment of a stretch of tokens.
struct Alignment {
  /// What happens to tokens. Positions count from the stretch's first token.
  struct Event {
    enum Kind {
      /// A table is entered before a row.
      case entered(row: Int)
      /// The tokens are a row's label, figures or unit, or repeat or complete a label.
      case explained(AlignmentLattice.Explanation)
      /// The token stands in a table and is not explained.
      case inserted
      /// The token stands in no table.
      case outside
    }

    let tokens: Range<Int>
    let cost: Double
    let kind: Kind
  }

  let cost: Double
  let events: [Event]
  /// For each run that is read as figures of a row, by position: how much better this reading is than any other.
  let margins: [Int: Double]
}
