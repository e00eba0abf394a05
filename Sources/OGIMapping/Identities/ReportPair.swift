import OGISchema

/// A report, and the same agency's on the year before where there is one.
struct ReportPair {
  let current: NormalizedReport
  let previous: NormalizedReport?
  /// What is tried in the cells of facts of the current report, in place of what stands there.
  var trial: [Int: Comparison.Operand] = [:]
  private let operands: [Comparison.Operand]
  private let previousOperands: [Comparison.Operand]

  init(current: NormalizedReport, previous: NormalizedReport? = nil) {
    self.current = current
    self.previous = previous
    operands = current.facts.map(Comparison.Operand.init)
    previousOperands = previous?.facts.map(Comparison.Operand.init) ?? []
  }

  /// A figure of one of the two, as an index of its facts.
  enum Figure: Hashable {
    case current(Int)
    case previous(Int)
  }

  /// The fact that holds a figure.
  func fact(_ figure: Figure) -> Fact? {
    switch figure {
    case .current(let index): current.facts.indices.contains(index) ? current.facts[index] : nil
    case .previous(let index):
      previous.flatMap { $0.facts.indices.contains(index) ? $0.facts[index] : nil }
    }
  }

  /// What stands in a figure's cell.
  func operand(_ figure: Figure) -> Comparison.Operand {
    switch figure {
    case .current(let index):
      if !trial.isEmpty, let tried = trial[index] { return tried }
      return operands.indices.contains(index) ? operands[index] : .absent
    case .previous(let index):
      return previousOperands.indices.contains(index) ? previousOperands[index] : .absent
    }
  }
}

extension Comparison.Operand {
  /// Codes of figures that may be others than they seem.
  private static let doubts: Set<ReviewCode> = [.placeUncertain, .labelUncertain, .figureApproximate]

  /// What a fact is to a sum.
  init(_ fact: Fact) {
    if fact.review.contains(where: Self.doubts.contains) {
      self = .uncertain
    } else if fact.status == .blank {
      self = .blank
    } else {
      self = fact.unit == nil ? .uncertain : fact.value.map { .number($0) } ?? .uncertain
    }
  }
}
