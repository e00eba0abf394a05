import OGISchema

/// A rule for certain figures of a report, and what came of it.
struct IdentityInstance {
  /// What is compared: the rule, as an index of the checker's, and the figures that stand for its terms, `nil` where
  /// the report has none.
  struct Subject: Hashable {
    let rule: Int
    let figures: [ReportPair.Figure?]
  }

  let subject: Subject
  let form: String
  /// The members that select all figures, beyond those that the terms name.
  let dimensions: [String: String]
  /// What all figures count, for a rule that compares members.
  let concept: Concept.ID?
  let comparison: Comparison

  var outcome: Evaluation.Outcome { comparison.outcome }

  /// The report's facts that take part.
  var facts: [Int] {
    subject.figures.compactMap { figure in
      if case .current(let fact) = figure { fact } else { nil }
    }
  }
}
