#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog

/// Weighs the hypotheses on the rows of a table by the sums between the rows.
///
/// The rows are the variables of a factor graph and the sums its factors. Messages pass from each sum to each row:
/// what the sum says of a hypothesis, over all that the other rows may be (Pearl 1988; Kschischang, Frey and Loeliger
/// 2001). Where no two sums share more than one open row, and no chain of them closes, the posteriors are exact.
///
/// A sum's message is computed without going through all combinations: rows are added one by one, and combinations
/// with the same sums so far are one state, forward and backward as in a hidden Markov model.
struct SumPropagation {
  /// A sum with more states than these says nothing: too many rows are open.
  static let mostStates = 1024
  /// The same for the ways from the states after one row to those after the next.
  static let mostWays = 32 * mostStates
  /// Messages are passed along chains of sums as long as this.
  private static let rounds = 3

  let costs: AlignmentCosts
  let sums: [TableSum]

  /// The hypotheses on each row, at what they cost with what the sums between rows say.
  ///
  /// - Complexity: O(*s* · *r* · (*h* + ``mostWays``)) in the sums, the open rows and their hypotheses.
  func weighed(_ rows: [[RowHypothesis]]) -> [[RowHypothesis]] {
    guard rows.contains(where: { $0.count > 1 }) else { return rows }
    let factors = sums.compactMap { Factor($0, rows: rows, costs: costs) }
    var messages = factors.map { _ in [Int: [Double]]() }
    for _ in 0..<min(Self.rounds, factors.count) {
      for (index, factor) in factors.enumerated() {
        var incoming: [Int: [Double]] = [:]
        for row in factor.rows {
          var weights = rows[row].map(\.cost)
          for other in factors.indices where other != index {
            if let message = messages[other][row] { weights = zip(weights, message).map(+) }
          }
          incoming[row] = weights
        }
        messages[index] = factor.messages(incoming)
      }
    }
    return rows.indices.map { row in
      zip(rows[row].indices, rows[row]).map { position, hypothesis in
        var hypothesis = hypothesis
        for message in messages { hypothesis.cost += message[row]?[position] ?? 0 }
        return hypothesis
      }
    }
  }
}

/// A sum between rows as a factor: what it costs given one hypothesis for each open row.
private struct Factor {
  /// The sums so far, by equation; `nil` where a figure is not known.
  typealias State = [Decimal?]

  /// The open rows, in the order of the source.
  let rows: [Int]
  /// What hypotheses on each open row add, each once.
  private let steps: [[State]]
  /// For each open row, which step each hypothesis is.
  private let stepOfHypothesis: [[Int]]
  private let start: State
  private let costs: AlignmentCosts

  /// `nil` if no row is open, or the sum can say nothing.
  init?(_ sum: TableSum, rows hypotheses: [[RowHypothesis]], costs: AlignmentCosts) {
    func contribution(_ equation: [TableSum.Term], of row: Int, _ hypothesis: RowHypothesis) -> Decimal? {
      var total = Decimal(0)
      for term in equation where term.row == row {
        guard let value = hypothesis.values[term.column] else { return nil }
        total += term.isSubtracted ? -value : value
      }
      return total
    }
    func isOpen(_ row: Int) -> Bool { hypotheses[row].count > 1 }
    var start: State = []
    let equations = sum.equations.filter { equation in
      var known: Decimal? = 0
      for row in Set(equation.map(\.row)) where !isOpen(row) {
        known = hypotheses[row].first.flatMap { contribution(equation, of: row, $0) }
          .flatMap { added in known.map { $0 + added } }
        if known == nil { return false }
      }
      start.append(known)
      return true
    }
    rows = sum.rows.filter(isOpen)
    guard !rows.isEmpty, !equations.isEmpty else { return nil }
    var steps: [[State]] = []
    stepOfHypothesis = rows.map { row in
      var known: [State: Int] = [:]
      var distinct: [State] = []
      defer { steps.append(distinct) }
      return hypotheses[row].map { hypothesis in
        let step = equations.map { contribution($0, of: row, hypothesis) }
        if let position = known[step] { return position }
        known[step] = distinct.count
        distinct.append(step)
        return distinct.count - 1
      }
    }
    self.steps = steps
    self.start = start
    self.costs = costs
  }

  /// What the sum says of each hypothesis on each open row, in nats, given what the rows cost otherwise; nothing if
  /// there are too many states.
  func messages(_ incoming: [Int: [Double]]) -> [Int: [Double]] {
    let weights = rows.indices.map { position -> [Double] in
      let costs = incoming[rows[position]] ?? []
      let least = costs.min() ?? 0
      return zip(stepOfHypothesis[position], costs).reduce(
        into: [Double](repeating: 0, count: steps[position].count)
      ) { weights, hypothesis in weights[hypothesis.0] += likelihood(hypothesis.1 - least) }
    }
    var layers = [Layer()]
    layers[0].add(1, to: start)
    for (position, steps) in steps.enumerated() {
      var next = Layer()
      guard layers[position].states.count * steps.count <= SumPropagation.mostWays else { return [:] }
      for (state, weight) in zip(layers[position].states, layers[position].weights) {
        for (step, own) in zip(steps, weights[position]) {
          next.add(weight * own, to: Self.adding(step, to: state))
        }
        if next.states.count > SumPropagation.mostStates { return [:] }
      }
      layers.append(next)
    }
    var backward = Layer()
    for state in layers.last?.states ?? [] { backward.add(likelihood(cost(of: state)), to: state) }
    var messages: [Int: [Double]] = [:]
    for position in steps.indices.reversed() {
      var own = [Double](repeating: 0, count: steps[position].count)
      var previous = Layer()
      for (state, weight) in zip(layers[position].states, layers[position].weights) {
        var sum = 0.0
        for (index, step) in steps[position].enumerated() {
          let rest = backward.weight(of: Self.adding(step, to: state))
          own[index] += weight * rest
          sum += weights[position][index] * rest
        }
        previous.add(sum, to: state)
      }
      let greatest = own.max() ?? 0
      if greatest > 0 {
        let costs = own.map { OGIMapping.cost(ofLikelihood: $0 / greatest) }
        messages[rows[position]] = stepOfHypothesis[position].map { costs[$0] }
      }
      backward = previous
    }
    return messages
  }

  /// The states after some rows with their weights, in the order in which they came up.
  private struct Layer {
    private(set) var states: [State] = []
    private(set) var weights: [Double] = []
    private var positions: [State: Int] = [:]

    mutating func add(_ weight: Double, to state: State) {
      if let position = positions[state] {
        weights[position] += weight
      } else {
        positions[state] = states.count
        states.append(state)
        weights.append(weight)
      }
    }

    func weight(of state: State) -> Double { positions[state].map { weights[$0] } ?? 0 }
  }

  private static func adding(_ step: State, to state: State) -> State {
    zip(state, step).map { known, added in known.flatMap { known in added.map { known + $0 } } }
  }

  private func cost(of state: State) -> Double {
    state.reduce(0) { cost, sum in
      cost + (sum.map { $0 == 0 ? 0 : costs.sumFails } ?? costs.sumOpen)
    }
  }
}
