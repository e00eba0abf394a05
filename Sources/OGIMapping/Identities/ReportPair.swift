#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGISchema

/// A report, and the same agency's on the year before where there is one.
struct ReportPair {
  let current: NormalizedReport
  let previous: NormalizedReport?
  /// A value that a fact of the current report is tried with.
  var trial: (fact: Int, value: Decimal)?

  /// A figure of one of the two, as an index of its facts.
  enum Figure: Hashable {
    case current(Int)
    case previous(Int)
  }

  subscript(figure: Figure) -> Fact? {
    let (facts, index) =
      switch figure {
      case .current(let index): (current.facts, index)
      case .previous(let index): (previous?.facts ?? [], index)
      }
    guard facts.indices.contains(index) else { return nil }
    var fact = facts[index]
    if let trial, figure == .current(trial.fact) { fact.value = trial.value }
    return fact
  }
}
