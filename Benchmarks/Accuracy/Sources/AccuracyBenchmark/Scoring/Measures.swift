/// What is reported of a tally: counts, and shares of them.
///
/// A share of nothing is left out. Shares have five decimals, so that a result reads the same on every platform.
package struct Measures: Hashable, Sendable, Codable {
  /// Reports.
  package var reports: Int
  /// Rows whose label is there, those of them that figures were given for, and those that were mapped right.
  package var rows: Int, rowsGiven: Int, rowsRight: Int
  /// Rows mapped right, as a share of all whose label is there.
  package var rowsRightShare: Double?
  /// Rows mapped right, as a share of those that figures were given for.
  package var rowsGivenRightShare: Double?
  /// Figures of the truth, those whose digits stand in the text, and those that were given right.
  package var figures: Int, legible: Int, found: Int
  /// Figures that were given, and those of them that are right.
  package var given: Int, right: Int
  /// Right figures as a share of those given.
  package var precision: Double?
  /// Figures given right as a share of those of the truth.
  package var recall: Double?
  /// The harmonic mean of precision and recall.
  package var f1: Double?
  /// Figures whose digits stand in the text, as a share of those of the truth.
  package var bound: Double?
  /// Figures given right, as a share of those whose digits stand in the text. Above 1 where figures were found that
  /// the text does not spell.
  package var recallOfBound: Double?
  /// Wrong figures without a review code: those that belong to another cell, and the others.
  package var silentMisplaced: Int, silentMisread: Int
  /// Wrong figures with one, likewise.
  package var reviewedMisplaced: Int, reviewedMisread: Int
  /// Wrong figures without a review code, as a share of those given.
  package var silentShare: Double?
  /// Figures sent to review, as a share of those given.
  package var reviewShare: Double?
  /// The expected calibration error of all figures given.
  package var calibrationError: Double
  /// The same of the figures without a review code.
  package var calibrationErrorUnreviewed: Double

  /// Wrong figures without a review code.
  package var silent: Int { silentMisplaced + silentMisread }

  /// Works out the measures of a tally.
  package init(_ tally: Tally) {
    reports = tally.reports
    (rows, rowsGiven, rowsRight) = (tally.rows, tally.rowsGiven, tally.rowsRight)
    (figures, legible, found) = (tally.figures, tally.legible, tally.found)
    given = tally.judgements.count
    right = tally.judgements.count { $0.isRight }
    (silentMisplaced, silentMisread) = (tally.misplaced.silent, tally.misread.silent)
    (reviewedMisplaced, reviewedMisread) = (tally.misplaced.forReview, tally.misread.forReview)
    calibrationError = Calibration(tally.judgements).error.rounded(toDecimals: 5)
    calibrationErrorUnreviewed = Calibration(tally.judgements.filter { !$0.isForReview }).error
      .rounded(toDecimals: 5)
    rowsRightShare = Self.share(rowsRight, of: rows)
    rowsGivenRightShare = Self.share(rowsRight, of: rowsGiven)
    precision = Self.share(right, of: given)
    recall = Self.share(found, of: figures)
    bound = Self.share(legible, of: figures)
    recallOfBound = Self.share(found, of: legible)
    silentShare = Self.share(silentMisplaced + silentMisread, of: given)
    reviewShare = Self.share(tally.judgements.count { $0.isForReview }, of: given)
    if let precision, let recall, precision + recall > 0 {
      f1 = (2 * precision * recall / (precision + recall)).rounded(toDecimals: 5)
    }
  }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : (Double(part) / Double(whole)).rounded(toDecimals: 5)
  }
}

extension Double {
  /// The number with at most so many decimals.
  func rounded(toDecimals count: Int) -> Double {
    let scale = (0..<count).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}
