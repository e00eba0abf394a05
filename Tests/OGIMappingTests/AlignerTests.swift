import OGICatalog
import OGIDocuments
import OGIMatching
import OGISchema
import OGIText
import Testing
import TestSupport

@testable import OGIMapping

/// The dynamic programme against all paths of the lattice, walked one by one.
@Suite("The alignment")
struct AlignerTests {
  @Test("Its cost is that of the cheapest path", arguments: 0..<60)
  func agreesWithOracle(seed: Int) throws {
    let lattice = try Self.lattice(seed: UInt64(seed))
    let alignment = Aligner.align(lattice)
    let oracle = PathOracle(lattice)
    #expect(abs(alignment.cost - oracle.cheapest()) < 1e-9)
    let spent = alignment.events.reduce(0) { $0 + $1.cost }
    #expect(spent <= alignment.cost + 1e-9)
    #expect(alignment.events.flatMap(\.tokens) == Array(0..<lattice.length))
  }

  @Test("A margin is the cost of disagreeing", arguments: 0..<60)
  func marginsAgreeWithOracle(seed: Int) throws {
    let lattice = try Self.lattice(seed: UInt64(seed))
    let alignment = Aligner.align(lattice)
    let oracle = PathOracle(lattice)
    for event in alignment.events {
      guard case .explained(let explanation) = event.kind, explanation.role == .figures else { continue }
      let reading = lattice.profile.rows[explanation.row].reading
      for token in event.tokens {
        let other = oracle.cheapest(unlike: reading, at: token)
        let margin = try #require(alignment.margins[token])
        #expect(abs(margin - (other - alignment.cost)) < 1e-9)
      }
    }
  }

  /// A lattice of a small form and of tokens drawn from its labels, near-twins and figures.
  private static func lattice(seed: UInt64) throws -> AlignmentLattice {
    let profile = ProfileBuilder.profile(of: try SmallCatalog.make())
    var random = SeededGenerator(seed: seed)
    let tokens = (0..<Int.random(in: 2...3, using: &random)).map { index in
      Token.random(index, using: &random)
    }
    let costs = try SmallCatalog.costs()
    var cache = CandidateCache(profile: profile, costs: costs)
    return AlignmentLattice(
      emissions: EmissionCosts(tokens: tokens[...], profile: profile, costs: costs, cache: &cache))
  }
}

/// All paths from the first node of a lattice to its last, one by one; steps without tokens by shortest paths
/// (Floyd and Warshall).
private struct PathOracle {
  private let lattice: AlignmentLattice
  private let silent: [[Double]]

  init(_ lattice: AlignmentLattice) {
    self.lattice = lattice
    let states = 0..<lattice.states.count
    var silent = states.map { from in states.map { from == $0 ? 0 : Double.infinity } }
    for state in states {
      for (next, cost) in Self.silentSteps(from: state, in: lattice) { silent[state][next] = cost }
    }
    for via in states {
      for from in states {
        for to in states { silent[from][to] = min(silent[from][to], silent[from][via] + silent[via][to]) }
      }
    }
    self.silent = silent
  }

  func cheapest() -> Double { cheapest(position: 0, state: lattice.states.outside) { _, _ in true } }

  /// The cheapest path that gives the token at a position another reading.
  func cheapest(unlike reading: Int?, at token: Int) -> Double {
    cheapest(position: 0, state: lattice.states.outside) { position, step in
      guard (position..<position + step.tokens).contains(token) else { return true }
      return step.explanation.flatMap { lattice.profile.rows[$0.row].reading } != reading
    }
  }

  private func cheapest(
    position: Int, state: Int, allowing isAllowed: (Int, AlignmentLattice.Step) -> Bool
  ) -> Double {
    guard position < lattice.length else { return silent[state][lattice.states.outside] }
    let steps = lattice.steps(at: position).filter { step in
      silent[state][step.from] < .infinity && isAllowed(position, step)
    }
    return steps.reduce(.infinity) { best, step in
      min(
        best,
        silent[state][step.from] + step.cost
          + cheapest(position: position + step.tokens, state: step.to, allowing: isAllowed))
    }
  }

  /// The steps that consume nothing.
  private static func silentSteps(
    from state: Int, in lattice: AlignmentLattice
  ) -> [(state: Int, cost: Double)] {
    let rows = lattice.profile.rows
    if state == lattice.states.outside {
      return rows.indices.map { (lattice.states.before($0), lattice.rowCosts[$0].entering) }
    }
    let row = state % rows.count
    if rows[row].kind == .end {
      return state < rows.count ? [(lattice.states.outside, lattice.rowCosts[row].leaving)] : []
    }
    if state >= rows.count { return [(lattice.states.before(row + 1), lattice.rowCosts[row].passing)] }
    return [
      (lattice.states.outside, lattice.rowCosts[row].leaving),
      (lattice.states.before(row + 1), lattice.rowCosts[row].skipping),
    ]
  }
}
