import OGISchema
import Synchronization

/// Keeps comparabilities by what they follow from. Tasks share one: what it keeps never changes a result.
final class ComparabilityCache<Grounds: Hashable & Sendable>: Sendable {
  /// The most that are kept: ten times what all cells of the forms and their sums need. Odd reports may make ever new ones.
  private static var limit: Int { 1 << 14 }

  private let known = Mutex<[Grounds: Comparability]>([:])

  /// What is kept, or else what is made, which is then kept.
  func comparability(on grounds: Grounds, make: () -> Comparability) -> Comparability {
    if let comparability = known.withLock({ $0[grounds] }) { return comparability }
    let made = make()
    known.withLock { if $0.count < Self.limit { $0[grounds] = made } }
    return made
  }
}
