import OGICatalog
import OGIMatching
import OGIText

/// All alignments of a stretch of tokens with a profile, as paths through a lattice.
///
/// This is a profile hidden Markov model with multiple local hits (Durbin et al., "Biological Sequence Analysis"
/// (1998), chapter 5; the Plan7 architecture of HMMER), with costs for negative log probabilities. A node is a
/// position between tokens and a state. States are: before a row, after the label of a row, and outside of any
/// table. Every token is consumed by exactly one step: as a label or a part of it, as figures, unexplained inside a
/// table, or outside.
struct AlignmentLattice {
  typealias State = Int

  /// A way from one state to another over one or more tokens.
  struct Step {
    let from: State
    let to: State
    let tokens: Int
    let cost: Double
    /// The row that the tokens are explained by, with its role; `nil` if unexplained.
    let explanation: Explanation?
  }

  /// What tokens are to a row.
  struct Explanation: Hashable {
    enum Role: UInt8 {
      /// The row's label, or the last part of it.
      case label
      /// The label of the row before and the row's own in one piece.
      case glued
      case figures
      case unit
      /// A repeated heading, or a part of a label nearby.
      case furniture
    }

    let rowIndex: Int32
    let role: Role

    init(row: Int, role: Role) {
      rowIndex = Int32(row)
      self.role = role
    }

    var row: Int { Int(rowIndex) }
  }

  let emissions: EmissionCosts
  let profile: Profile
  private let costs: AlignmentCosts
  private let rowsWithFigures: [Int]

  init(emissions: EmissionCosts) {
    self.emissions = emissions
    profile = emissions.profile
    costs = emissions.costs
    let rows = emissions.profile.rows
    rowsWithFigures = rows.indices.filter { rows[$0].slots > 0 }
  }

  /// The number of tokens; positions run from 0 to it.
  var length: Int { emissions.tokens.count }
  var stateCount: Int { 2 * profile.rows.count + 1 }
  var outside: State { 2 * profile.rows.count }
  func before(_ row: Int) -> State { row }
  func afterLabel(_ row: Int) -> State { profile.rows.count + row }

  // MARK: Steps without tokens

  /// The cost of a row that the report does not print.
  func skipping(_ row: Int) -> Double {
    switch profile.rows[row].kind {
    case .figures: profile.rows[row].isOptional ? costs.headingMissing : costs.rowMissing
    case .title, .section, .heading, .group: costs.headingMissing
    case .end: .infinity
    }
  }

  /// The cost of a label without the figures that should follow it.
  func passing(_ row: Int) -> Double { profile.rows[row].slots > 0 ? costs.figuresMissing : 0 }

  /// The cost of leaving a table before a row.
  func leaving(_ row: Int) -> Double {
    switch profile.rows[row].kind {
    case .end: costs.tableLeft
    case .section: costs.sectionLeft
    default: costs.rowLeft
    }
  }

  /// The cost of entering a table at a row.
  func entering(_ row: Int) -> Double {
    switch profile.rows[row].kind {
    case .title: costs.tableEntered
    case .section: costs.sectionEntered
    case .heading, .group, .figures:
      profile.tables[profile.rows[row].table].rows.lowerBound == row ? costs.tableEntered : costs.rowEntered
    case .end: .infinity
    }
  }

  // MARK: Steps over tokens

  /// Calls `body` for each step that consumes tokens from a position on.
  @inline(__always)
  func forEachStep(at position: Int, _ body: (Step) -> Void) {
    let token = emissions.tokens[emissions.tokens.startIndex + position]
    body(Step(from: outside, to: outside, tokens: 1, cost: emissions.unexplained[position], explanation: nil))
    switch token.content {
    case .text(let lexeme):
      forEachLabel(at: position, lexeme: lexeme, body)
      forEachInsertion(of: lexeme, at: position, startsRow: token.startsRow, body)
    case .run(let cells, let figures):
      forEachFigures(at: position, token: token, cells: cells, figures: figures, body)
      let cost = figures == 0 ? 0 : emissions.unexplained[position] + costs.inside
      for row in profile.rows.indices {
        body(Step(from: before(row), to: before(row), tokens: 1, cost: cost, explanation: nil))
      }
      // Figures right after a label that are not its own leave the label without them.
      let astray = figures == 0 ? 0 : cost + costs.figuresMissing
      for row in rowsWithFigures {
        body(Step(from: afterLabel(row), to: afterLabel(row), tokens: 1, cost: astray, explanation: nil))
      }
    }
  }

  @inline(__always)
  private func forEachLabel(at position: Int, lexeme: Lexeme, _ body: (Step) -> Void) {
    for (index, candidates) in emissions.candidates[position].enumerated() {
      let split = Double(index) * costs.labelSplit
      for candidate in candidates {
        for row in profile.rowsByLabel[candidate.label] {
          let cost = candidate.cost + split + enumeratorCost(lexeme, row: row)
          body(
            Step(
              from: before(row), to: afterLabel(row), tokens: index + 1, cost: cost,
              explanation: Explanation(row: row, role: .label)))
        }
        for row in profile.rowsByGluedLabel[candidate.label] where index == 0 {
          let cost = candidate.cost + costs.labelsGlued + enumeratorCost(lexeme, row: row - 1)
          body(
            Step(
              from: before(row - 1), to: afterLabel(row), tokens: 1, cost: cost,
              explanation: Explanation(row: row, role: .glued)))
        }
      }
    }
  }

  @inline(__always)
  private func enumeratorCost(_ lexeme: Lexeme, row: Int) -> Double {
    emissions.enumeratorCost(read: lexeme.enumerator, printed: profile.rows[row].enumerator)
  }

  /// Text that is not a label here: a unit, a repeated heading, a part of a label nearby, or unknown.
  @inline(__always)
  private func forEachInsertion(
    of lexeme: Lexeme, at position: Int, startsRow: Bool, _ body: (Step) -> Void
  ) {
    let unknown = emissions.unexplained[position] + costs.inside
    let furniture = min(unknown, costs.furniture)
    let repeats = emissions.repeats[position]
    let fragments = emissions.fragments[position]
    for row in profile.rows.indices {
      let isFragment =
        !fragments.isEmpty && profile.rows[row].context.contains(where: fragments.contains)
      let isFurniture = isFragment || repeats.contains(profile.rows[row].table)
      let explanation = Explanation(row: row, role: .furniture)
      body(
        Step(
          from: before(row), to: before(row), tokens: 1, cost: isFurniture ? furniture : unknown,
          explanation: isFurniture ? explanation : nil))
      guard profile.rows[row].slots > 0 else { continue }
      if profile.rows[row].unit == lexeme.key {
        body(
          Step(
            from: afterLabel(row), to: afterLabel(row), tokens: 1, cost: 0,
            explanation: Explanation(row: row, role: .unit)))
      } else {
        let cost = (isFragment ? furniture : unknown) + (startsRow ? costs.rowBroken : 0)
        body(
          Step(
            from: afterLabel(row), to: afterLabel(row), tokens: 1, cost: cost,
            explanation: isFragment ? explanation : nil))
      }
    }
  }

  @inline(__always)
  private func forEachFigures(
    at position: Int, token: Token, cells: Int, figures: Int, _ body: (Step) -> Void
  ) {
    // Empty cells at the beginning of a row stand for merged cells, not for figures of the row before.
    if figures == 0, token.startsRow { return }
    let broken = token.startsRow ? costs.rowBroken : 0
    let next = emissions.tokens.startIndex + position + 1
    for row in rowsWithFigures {
      let slots = profile.rows[row].slots
      let from = profile.rows[row].labels.isEmpty ? before(row) : afterLabel(row)
      let cost = emissions.figuresCost(cells: cells, figures: figures, slots: slots)
      let explanation = Explanation(row: row, role: .figures)
      let start = profile.rows[row].labels.isEmpty ? 0 : broken
      body(Step(from: from, to: before(row + 1), tokens: 1, cost: cost + start, explanation: explanation))
      if next < emissions.tokens.endIndex,
        case .run(let moreCells, let moreFigures) = emissions.tokens[next].content,
        moreFigures > 0
      {
        let cost = emissions.figuresCost(
          cells: cells + moreCells, figures: figures + moreFigures, slots: slots)
        body(
          Step(
            from: from, to: before(row + 1), tokens: 2, cost: cost + start + costs.rowBroken,
            explanation: explanation))
      }
    }
  }
}
