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
  private let costs: AlignmentCosts
  private let steps: [[Step]]

  init(emissions: EmissionCosts) {
    profile = emissions.profile
    costs = emissions.costs
    states = States(rows: emissions.profile.rows.count)
    let builder = StepBuilder(emissions: emissions, states: states)
    steps = (0..<emissions.tokens.count).map(builder.steps)
  }

  /// The number of tokens; positions run from 0 to it.
  var length: Int { steps.count }

  /// The steps that consume tokens from a position on.
  func steps(at position: Int) -> [Step] { steps[position] }

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
    case .title, .heading, .group, .figures: costs.rowLeft
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
}

extension AlignmentLattice {
  /// The states of a lattice, by number.
  struct States {
    /// The rows of the profile.
    let rows: Int

    /// How many states there are.
    var count: Int { 2 * rows + 1 }
    /// Outside of any table.
    var outside: Int { 2 * rows }
    /// Before a row.
    func before(_ row: Int) -> Int { row }
    /// Between the label of a row and its figures.
    func afterLabel(_ row: Int) -> Int { rows + row }
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
