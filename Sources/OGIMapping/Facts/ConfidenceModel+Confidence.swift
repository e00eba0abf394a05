import OGICatalog

extension ConfidenceModel {
  /// The probability that a figure stands in its place and is read right, by the evidence for either.
  ///
  /// - Parameters:
  ///   - evidence: What speaks for the figure and against it.
  ///   - limit: The confidence of a figure that nothing speaks against. No figure is surer.
  func confidence(by evidence: FigureEvidence, limit: Double) -> Double {
    if evidence.isClear { return limit }
    let judgement = judgement(by: evidence, limit: limit)
    return min(limit, judgement.place * judgement.reading)
  }

  /// The probabilities that a figure stands in its place and that it is read right.
  func judgement(by evidence: FigureEvidence, limit: Double) -> (place: Double, reading: Double) {
    // Both are as likely where nothing is known, so that together they reach the limit.
    let clear = logOdds(limit.squareRoot())
    var (place, reading) = (clear, clear)
    for (kind, weights) in zip(FigureEvidence.kinds, weights) {
      let amount = evidence[keyPath: kind.amount]
      place += amount * weights.place
      reading += amount * weights.reading
    }
    return (logistic(place), logistic(reading))
  }
}
