import OGISchema

/// Which figures the rules that failed send to review.
///
/// The whole of a failing identity is for review, and each of its parts that no other identity vouches for: one that
/// holds, with no figure missing. Where an identity has no whole, and others vouch for all its parts, one of them
/// must be wrong all the same: then all are for review.
struct IdentityReview {
  let checker: IdentityChecker
  let instances: [IdentityInstance]

  /// The codes, by fact.
  func codes() -> [Int: Set<ReviewCode>] {
    let vouched = Set(instances.filter(vouches).flatMap(\.facts))
    var codes: [Int: Set<ReviewCode>] = [:]
    var withoutWhole: [IdentityInstance] = []
    for instance in instances where instance.outcome == .fails {
      let rule = checker.rules[instance.subject.rule]
      guard let code = rule.review else { continue }
      let whole = rule.hasWhole ? instance.fact(at: 0).map { [$0] } ?? [] : []
      for fact in whole { codes[fact, default: []].insert(code) }
      guard code == .identityFailed else { continue }
      for fact in instance.facts where !vouched.contains(fact) { codes[fact, default: []].insert(code) }
      if !rule.hasWhole { withoutWhole.append(instance) }
    }
    for instance in withoutWhole
    where instance.facts.allSatisfy({ codes[$0]?.contains(.identityFailed) != true }) {
      for fact in instance.facts { codes[fact, default: []].insert(.identityFailed) }
    }
    return codes
  }

  /// Whether an instance speaks for its figures: it fixes each by the others, and holds with all of them there.
  private func vouches(_ instance: IdentityInstance) -> Bool {
    instance.outcome == .holds && checker.rules[instance.subject.rule].relation == .equal
  }
}

extension IdentityInstance {
  /// The report's fact that stands for a term.
  func fact(at term: Int) -> Int? {
    guard subject.figures.indices.contains(term), case .current(let fact)? = subject.figures[term] else {
      return nil
    }
    return fact
  }
}
