import OGICatalog
import OGIMatching
import OGIText

/// Lists the steps of a lattice over the tokens at a position.
struct StepBuilder {
  private typealias Explanation = AlignmentLattice.Explanation
  typealias Step = AlignmentLattice.Step

  private let emissions: EmissionCosts
  private let states: AlignmentLattice.States
  private let profile: Profile
  private let costs: AlignmentCosts
  private let rowsWithFigures: [Int]
  private let slots: [Int]
  private let tables: [Int]
  private let contexts: [[Int]]
  private let units: [MatchKey?]
  private let isLabelled: [Bool]

  init(emissions: EmissionCosts, states: AlignmentLattice.States) {
    self.emissions = emissions
    self.states = states
    profile = emissions.profile
    costs = emissions.costs
    let rows = emissions.profile.rows
    slots = rows.map(\.slots)
    tables = rows.map(\.table)
    contexts = rows.map(\.context)
    units = rows.map(\.unit)
    isLabelled = rows.map { !$0.labels.isEmpty }
    rowsWithFigures = rows.indices.filter { rows[$0].slots > 0 }
  }

  /// The steps that consume tokens from a position on.
  func steps(at position: Int) -> [Step] {
    let token = emissions.tokens[emissions.tokens.startIndex + position]
    var steps = [Step(from: states.outside, to: states.outside, cost: emissions.unexplained[position])]
    steps.reserveCapacity(3 * slots.count)
    switch token.content {
    case .text(let lexeme):
      addLabels(at: position, lexeme: lexeme, to: &steps)
      addInsertions(of: lexeme, at: position, startsRow: token.startsRow, to: &steps)
    case .run(let cells, let figures):
      addFigures(at: position, token: token, cells: cells, figures: figures, to: &steps)
      addStrayFigures(at: position, figures: figures, to: &steps)
    }
    return steps
  }

  // MARK: Texts

  /// The text, with those after it or alone, as a label.
  private func addLabels(at position: Int, lexeme: Lexeme, to steps: inout [Step]) {
    for (index, candidates) in emissions.candidates[position].enumerated() {
      let split = Double(index) * costs.labelSplit
      // However little of a label is left, it costs no more than one that is lost.
      let unexplained = emissions.unexplained[position...position + index].reduce(0, +)
      let most = unexplained + costs.labelMissing
      for candidate in candidates {
        // Headings may be missing: a text must be more like one than unlike it.
        let isLikely = candidate.cost <= unexplained / 2
        for row in profile.rowsByLabel[candidate.label] where isLikely || slots[row] > 0 {
          let cost = min(candidate.cost, most) + split + enumeratorCost(lexeme, row: row)
          let explanation = Explanation(row: row, role: .label)
          steps.append(
            Step(
              from: states.before(row), to: states.afterLabel(row), tokens: index + 1, cost: cost,
              explanation: explanation))
          guard slots[row] > 0 else { continue }
          steps.append(
            Step(
              from: states.afterFigures(row), to: states.before(row + 1), tokens: index + 1, cost: cost,
              explanation: explanation))
        }
        for row in profile.rowsByGluedLabel[candidate.label] where index == 0 {
          steps.append(
            Step(
              from: states.before(row - 1), to: states.afterLabel(row),
              cost: candidate.cost + costs.labelsGlued + enumeratorCost(lexeme, row: row - 1),
              explanation: Explanation(row: row, role: .glued)))
        }
      }
    }
  }

  private func enumeratorCost(_ lexeme: Lexeme, row: Int) -> Double {
    emissions.enumeratorCost(read: lexeme.enumerator, printed: profile.rows[row].enumerator)
  }

  /// The text as no label here: a unit, a repeated heading, a part of a label nearby, or unknown.
  private func addInsertions(
    of lexeme: Lexeme, at position: Int, startsRow: Bool, to steps: inout [Step]
  ) {
    let unknown = emissions.unexplained[position] + costs.inside
    let furniture = min(unknown, costs.furniture)
    let repeats = emissions.repeats[position]
    let fragments = emissions.fragments[position]
    for row in slots.indices {
      let isFragment = !fragments.isEmpty && contexts[row].contains(where: fragments.contains)
      let isFurniture = isFragment || !repeats.isEmpty && repeats.contains(tables[row])
      let asFurniture = Explanation(row: row, role: .furniture)
      steps.append(
        Step(
          from: states.before(row), to: states.before(row), cost: isFurniture ? furniture : unknown,
          explanation: isFurniture ? asFurniture : nil))
      guard slots[row] > 0 else { continue }
      let after = states.afterLabel(row)
      if units[row] == lexeme.key {
        steps.append(
          Step(from: after, to: after, cost: 0, explanation: Explanation(row: row, role: .unit)))
      } else if isFragment || !emissions.headsFigures[position] {
        // The figures of a row with a text of its own are no other row's.
        let broken = startsRow ? costs.rowBroken : 0
        steps.append(
          Step(
            from: after, to: after, cost: (isFragment ? furniture : unknown) + broken,
            explanation: isFragment ? asFurniture : nil))
      }
    }
  }

  // MARK: Figures

  /// The run, alone or with the one after it, as the figures of a row.
  private func addFigures(at position: Int, token: Token, cells: Int, figures: Int, to steps: inout [Step]) {
    // Empty cells at the beginning of a row stand for merged cells, not for figures of the row before.
    if figures == 0, token.startsRow { return }
    let more = figuresOfNextRun(after: position)
    let first = costs.figuresFirst + (emissions.followsLabel[position] ? costs.rowShift : 0)
    for row in rowsWithFigures {
      let from = isLabelled[row] ? states.afterLabel(row) : states.before(row)
      let broken = isLabelled[row] && token.startsRow ? costs.rowBroken : 0
      let explanation = Explanation(row: row, role: .figures)
      let fit = emissions.figuresCost(
        cells: cells, figures: figures, slots: slots[row], isOneRow: token.isCell)
      steps.append(
        Step(from: from, to: states.before(row + 1), cost: broken + fit, explanation: explanation))
      if isLabelled[row], figures > 0 {
        steps.append(
          Step(
            from: states.before(row), to: states.afterFigures(row), cost: first + fit,
            explanation: explanation))
      }
      guard let more else { continue }
      let cost = emissions.figuresCost(
        cells: cells + more.cells, figures: figures + more.figures, slots: slots[row], isOneRow: token.isCell)
      steps.append(
        Step(
          from: from, to: states.before(row + 1), tokens: 2, cost: cost + broken + costs.rowBroken,
          explanation: explanation))
    }
  }

  /// The cells of the next token, if it is a run with figures: a row may go on after a break.
  private func figuresOfNextRun(after position: Int) -> (cells: Int, figures: Int)? {
    let next = emissions.tokens.startIndex + position + 1
    guard next < emissions.tokens.endIndex,
      case .run(let cells, let figures) = emissions.tokens[next].content,
      figures > 0
    else { return nil }
    return (cells, figures)
  }

  /// The run as no figures of a row.
  private func addStrayFigures(at position: Int, figures: Int, to steps: inout [Step]) {
    let cost = figures == 0 ? 0 : emissions.unexplained[position] + costs.inside
    for row in profile.rows.indices {
      steps.append(Step(from: states.before(row), to: states.before(row), cost: cost))
    }
    // Figures right after a label that are not its own leave the label without them.
    let astray = figures == 0 ? 0 : cost + costs.figuresMissing
    for row in rowsWithFigures {
      steps.append(Step(from: states.afterLabel(row), to: states.afterLabel(row), cost: astray))
    }
  }
}
