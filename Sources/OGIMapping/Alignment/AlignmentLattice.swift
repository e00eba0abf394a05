import OGICatalog

/// All alignments of a stretch of tokens with a profile, as paths through a lattice.
///
/// This is a profile hidden Markov model with multiple local hits (Durbin et al., "Biological Sequence Analysis"
/// (1998), chapter 5; the Plan7 architecture of HMMER), with costs for negative log probabilities. A node is a
/// position between tokens and a state. Every token is consumed by exactly one step: as a label or a part of it, as
/// figures, unexplained inside a table, or outside.
struct AlignmentLattice {
  let profile: Profile
  let states: States
  /// The costs of steps without tokens, by row.
  let rowCosts: [RowCosts]
  /// What rows read, by row: those with the same figures the same.
  let readings: [Int?]
  private let steps: [[Step]]

  init(emissions: EmissionCosts) {
    profile = emissions.profile
    rowCosts = profile.rows.indices.map { [profile] in RowCosts($0, in: profile, costs: emissions.costs) }
    readings = profile.rows.map(\.reading)
    states = States(rows: emissions.profile.rows.count)
    let builder = StepBuilder(emissions: emissions, states: states)
    steps = (0..<emissions.tokens.count).map(builder.steps)
  }

  /// The number of tokens; positions run from 0 to it.
  var length: Int { steps.count }

  /// The steps that consume tokens from a position on.
  func steps(at position: Int) -> [Step] { steps[position] }
}

extension AlignmentLattice {
  /// What the steps of a row cost that consume no tokens.
  struct RowCosts {
    /// Whether the row ends its table, so that no row follows it.
    let isEnd: Bool
    /// The cost of a row that the report does not print.
    let skipping: Double
    /// The cost of a label without the figures that should follow it.
    let passing: Double
    /// The cost of figures without the label that they should follow.
    let unlabelled: Double
    /// The cost of leaving a table before the row.
    let leaving: Double
    /// The cost of entering a table at the row.
    let entering: Double

    fileprivate init(_ index: Int, in profile: Profile, costs: AlignmentCosts) {
      let row = profile.rows[index]
      isEnd = row.kind == .end
      passing = row.slots > 0 ? costs.figuresMissing : 0
      unlabelled = row.slots > 0 && !row.labels.isEmpty ? costs.labelMissing : .infinity
      switch row.kind {
      case .figures: skipping = row.isOptional ? costs.headingMissing : costs.rowMissing
      case .title: skipping = costs.titleMissing
      case .section, .heading, .group: skipping = costs.headingMissing
      case .end: skipping = .infinity
      }
      switch row.kind {
      case .end: leaving = costs.tableLeft
      case .section: leaving = costs.sectionLeft
      case .title, .heading, .group, .figures: leaving = costs.rowLeft
      }
      switch row.kind {
      case .title: entering = costs.tableEntered
      case .section: entering = costs.sectionEntered
      case .heading, .group, .figures:
        entering = profile.tables[row.table].rows.lowerBound == index ? costs.tableEntered : costs.rowEntered
      case .end: entering = .infinity
      }
    }
  }
}

extension AlignmentLattice {
  /// The states of a lattice, by number.
  struct States {
    /// The rows of the profile.
    let rows: Int

    /// How many states there are.
    var count: Int { 3 * rows + 1 }
    /// Outside of any table.
    var outside: Int { 3 * rows }
    /// Before a row.
    func before(_ row: Int) -> Int { row }
    /// Between the label of a row and its figures.
    func afterLabel(_ row: Int) -> Int { rows + row }
    /// Between the figures of a row and its label, where figures come first or the label is lost.
    func afterFigures(_ row: Int) -> Int { 2 * rows + row }
  }

  /// A way from one state to another over one or more tokens.
  struct Step {
    let from: Int
    let to: Int
    var tokens = 1
    let cost: Double
    /// What the tokens are; `nil` if nothing explains them.
    var explanation: Explanation?
  }

  /// What tokens are to a row.
  struct Explanation: Hashable {
    /// The parts that tokens play.
    enum Role {
      case label
      /// The label of the row before and the row's own, in one piece.
      case glued
      case figures
      case unit
      /// A repeated heading, or a part of a label nearby.
      case furniture
    }

    let row: Int
    let role: Role
  }
}
