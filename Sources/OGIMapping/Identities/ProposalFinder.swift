#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema
import OGIText

/// Values that would mend what failed.
///
/// The principle is that of Fellegi and Holt (1976): as few figures as possible are held to be wrong. A value is proposed
/// for a figure if it mends every rule that the figure takes part in, if no other single figure could mend any of those
/// that failed, and if a slip of the hand or of the eye explains what is printed.
struct ProposalFinder {
  let checker: IdentityChecker
  let reports: ReportPair
  let instances: [IdentityInstance]

  /// A single change that mends all that its figure takes part in.
  private struct Change {
    let fact: Int
    let value: Decimal
    /// The failed instances that it mends.
    let mended: [Int]
  }

  /// The proposed values, by fact.
  ///
  /// - Complexity: Linear in the figures of the rules that failed, and in the rules that these figures take part in.
  func proposals() -> [Int: Decimal] {
    let failed = Set(
      instances.indices.filter { instances[$0].outcome == .fails && isComplete(instances[$0]) })
    guard !failed.isEmpty else { return [:] }
    var involved: [Int: [Int]] = [:]
    for (index, instance) in instances.enumerated()
    where checker.rules[instance.subject.rule].conditions.isEmpty {
      for fact in instance.facts { involved[fact, default: []].append(index) }
    }
    let suspects = Set(failed.flatMap { instances[$0].facts })
    let changes = suspects.compactMap { change(of: $0, in: involved[$0] ?? [], failed: failed) }
    let menders = Dictionary(grouping: changes.flatMap { change in change.mended }) { $0 }.mapValues(\.count)
    return changes.reduce(into: [:]) { proposals, change in
      guard change.mended.allSatisfy({ menders[$0] == 1 }),
        let printed = reports.current.facts[change.fact].value,
        checker.slip.explains(printed, for: change.value)
      else { return }
      proposals[change.fact] = change.value
    }
  }

  /// Whether an instance says what a figure would have to be: an equation with all figures there.
  private func isComplete(_ instance: IdentityInstance) -> Bool {
    let facts = instance.facts
    return checker.rules[instance.subject.rule].relation == .equal
      && facts.count == instance.subject.figures.count
      && facts.allSatisfy { reports.current.facts[$0].value != nil }
  }

  /// The change of a figure that mends all instances it takes part in, if there is one.
  private func change(of fact: Int, in involved: [Int], failed: Set<Int>) -> Change? {
    let mended = involved.filter { instances[$0].outcome == .fails }
    guard let first = mended.first(where: failed.contains),
      let value = value(of: fact, mending: instances[first]),
      checker.catalog.concept(reports.current.facts[fact].concept)?.number.admits(value) ?? false
    else { return nil }
    var changed = reports
    changed.trial = [fact: .number(value)]
    let isSound = involved.allSatisfy { checker.comparison(of: instances[$0], in: changed).outcome != .fails }
    return isSound ? Change(fact: fact, value: value, mended: mended) : nil
  }

  /// What a figure would have to be for an equation to hold.
  private func value(of fact: Int, mending instance: IdentityInstance) -> Decimal? {
    let rule = checker.rules[instance.subject.rule]
    guard let position = instance.subject.figures.firstIndex(of: .current(fact)),
      let left = instance.comparison.left, let right = instance.comparison.right,
      let printed = reports.current.facts[fact].value
    else { return nil }
    let isAdded = !rule.terms[position].isSubtracted
    let isLeft = position < rule.leftCount
    return isAdded == isLeft ? printed + right - left : printed + left - right
  }
}
