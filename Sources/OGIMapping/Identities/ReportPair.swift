import OGISchema

/// A report, and the same agency's on the year before where there is one.
struct ReportPair {
  let current: NormalizedReport
  let previous: NormalizedReport?

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
    return facts.indices.contains(index) ? facts[index] : nil
  }
}
