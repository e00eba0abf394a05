/// How far confidence is from the share of figures that are right.
///
/// Figures are sorted by confidence and cut into bins of about the same size, figures of one confidence into one bin
/// (Nguyen and O'Connor, "Posterior calibration and exploratory analysis for natural language processing models",
/// EMNLP 2015). The expected calibration error is the mean over all figures of the distance between the mean
/// confidence and the share right of their bin (Naeini, Cooper and Hauskrecht, "Obtaining well calibrated
/// probabilities using Bayesian binning", AAAI 2015).
package struct Calibration: Hashable, Sendable {
  /// Figures of about one confidence.
  package struct Bin: Hashable, Sendable, Codable {
    /// How many figures.
    package var count: Int
    /// Their mean confidence.
    package var confidence: Double
    /// The share of them that is right.
    package var right: Double
  }

  /// How many bins are made of figures with enough different confidences (as in Guo, Pleiss, Sun and Weinberger, "On
  /// calibration of modern neural networks", ICML 2017).
  package static let binCount = 15

  /// The bins, by rising confidence.
  package let bins: [Bin]

  /// Bins some figures.
  ///
  /// - Complexity: O(*n* log *n*).
  package init(_ judgements: [Tally.Judgement]) {
    let sorted = judgements.sorted { $0.confidence < $1.confidence }
    var bins: [Bin] = []
    var start = 0
    for index in sorted.indices {
      let end = index + 1
      let isFull = (end - start) * Self.binCount >= sorted.count
      let isSplit = end < sorted.count && sorted[index].confidence == sorted[end].confidence
      guard (isFull && !isSplit) || end == sorted.count else { continue }
      bins.append(Bin(sorted[start..<end]))
      start = end
    }
    self.bins = bins
  }

  /// The expected calibration error; 0 if there are no figures.
  package var error: Double {
    let count = bins.reduce(0) { $0 + $1.count }
    guard count > 0 else { return 0 }
    return bins.reduce(0) { $0 + Double($1.count) * abs($1.confidence - $1.right) } / Double(count)
  }
}

extension Calibration.Bin {
  fileprivate init(_ judgements: ArraySlice<Tally.Judgement>) {
    let size = Double(judgements.count)
    self.init(
      count: judgements.count, confidence: judgements.reduce(0) { $0 + $1.confidence } / size,
      right: Double(judgements.count { $0.isRight }) / size)
  }
}
