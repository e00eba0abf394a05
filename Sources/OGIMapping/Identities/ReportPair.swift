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
  /// Values that facts of the current report are tried with, `nil` for one that is not known then.
  var trial: [Int: Decimal?] = [:]

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
    if case .current(let index) = figure, let value = trial[index] {
      fact.value = value
      fact.status = .reported
    }
    return fact
  }
}
