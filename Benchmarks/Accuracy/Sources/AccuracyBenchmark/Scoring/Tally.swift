/// What was counted of a mapper's figures, over any number of reports.
package struct Tally: Hashable, Sendable {
  /// A figure that was given, as its confidence is judged.
  package struct Judgement: Hashable, Sendable {
    /// How sure the mapper was.
    package var confidence: Double
    /// Whether cell and value are right.
    package var isRight: Bool
    /// Whether the mapper sent the figure to review.
    package var isForReview: Bool

    /// Creates a judgement from its parts.
    package init(confidence: Double, isRight: Bool, isForReview: Bool) {
      self.confidence = confidence
      self.isRight = isRight
      self.isForReview = isForReview
    }
  }

  /// Reports.
  package var reports = 0
  /// Rows with figures whose label is there.
  package var rows = 0
  /// Of these, rows that any figure was given for.
  package var rowsGiven = 0
  /// Of these, rows whose figures are those of the row.
  package var rowsRight = 0
  /// Figures of the truth.
  package var figures = 0
  /// Of these, figures whose digits stand in the text, each as often as it does.
  package var legible = 0
  /// Figures of the truth that were given right, for review or not.
  package var found = 0
  /// Wrong figures that belong to another cell.
  package var misplaced = Reviewed()
  /// Wrong figures that belong to no other cell: digits that were misread, or changed.
  package var misread = Reviewed()
  /// Each figure that was given.
  package var judgements: [Judgement] = []

  /// Wrong figures by whether they were sent to review.
  package struct Reviewed: Hashable, Sendable {
    /// Those sent to review.
    package var forReview = 0
    /// Those without a review code.
    package var silent = 0

    /// Creates a count of nothing.
    package init() {}

    /// Counts a figure.
    mutating func count(isForReview: Bool) {
      if isForReview { forReview += 1 } else { silent += 1 }
    }

    static func += (sum: inout Self, more: Self) {
      sum.forReview += more.forReview
      sum.silent += more.silent
    }
  }

  /// Creates a tally of nothing.
  package init() {}

  /// Adds what was counted elsewhere.
  package static func += (sum: inout Tally, more: Tally) {
    for count in [
      \Tally.reports, \.rows, \.rowsGiven, \.rowsRight, \.figures, \.legible, \.found,
    ] as [WritableKeyPath<Tally, Int>] {
      sum[keyPath: count] += more[keyPath: count]
    }
    sum.misplaced += more.misplaced
    sum.misread += more.misread
    sum.judgements += more.judgements
  }
}
