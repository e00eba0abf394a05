import OGIReports

/// How the facts of a report in a medium that loses some compare with the truth.
struct MediumComparison: CustomStringConvertible {
  /// The figures and blanks that the truth says are there, and nothing in doubt about them.
  let expected: Int
  /// How many of them the report gives, and gives without a doubt.
  private(set) var right = 0
  private(set) var sure = 0
  /// Facts that nothing calls into question, and that the truth does not have.
  private(set) var silentErrors: [String] = []

  init(_ truth: Truth, with report: NormalizedReport) {
    let lines = truth.lines.filter { !$0.concept.isEmpty }
    expected = lines.count { $0.status != "absent-or-review" && $0.isClear }
    for fact in report.facts {
      let own = lines.filter { $0.concept == fact.concept.rawValue && $0.dimensions == fact.dimensions }
      let isRight = own.contains {
        $0.value == fact.value && ($0.status == fact.status.rawValue || $0.value != nil)
      }
      if isRight {
        right += 1
        if fact.review.isEmpty { sure += 1 }
      } else if fact.review.isEmpty {
        silentErrors.append(
          "\(fact.concept) \(fact.dimensions) = \(fact.printed) at \(fact.source), not \(own)")
      }
    }
  }

  var description: String { "\(right) of \(expected) right, \(sure) sure" }
}
