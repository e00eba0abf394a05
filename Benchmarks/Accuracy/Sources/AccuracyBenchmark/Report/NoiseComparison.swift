/// How many rows the library maps right in whole reports whose labels are noisy, beside how many of the same forms'
/// labels Levenshtein's distance finds when they come cut out, one by one.
package struct NoiseComparison: Hashable, Sendable, Codable {
  /// The kind of noise, for which aims are stated.
  package static let noise = CharacterNoise.substitution
  /// The least share of rows to be mapped right, by the rate of noise.
  package static let aims = [20: 0.999, 40: 0.99]

  /// The rate of noise, in per cent of a label's characters.
  package var rate: Int
  /// The least share of rows to be mapped right; `nil` where none is stated.
  package var aim: Double?
  /// The share of rows that the library maps right.
  package var library: Double
  /// The share of labels that Levenshtein's distance finds.
  package var levenshteinLabelByLabel: Double

  /// Whether the aim is reached, if there is one.
  package var isReached: Bool? { aim.map { library >= $0 } }

  /// The comparisons at all rates; none for a suite without such noise.
  package static func all(on suite: SuiteResult, labels: LabelByLabel) -> [NoiseComparison] {
    NoisyReports.characterRates.compactMap { rate in
      guard let library = suite.measures(of: LibraryMapper.name, traits(rate: rate))?.rowsRightShare else {
        return nil
      }
      let alone = labels.shareRight(noise: noise, rate: Double(rate) / 100)
      return NoiseComparison(
        rate: rate, aim: aims[rate], library: library, levenshteinLabelByLabel: alone.rounded(toDecimals: 5))
    }
  }

  /// What reports with the noise at a rate have in common.
  static func traits(rate: Int) -> [String: String] {
    let kind = rate == 0 ? NoisyReports.noNoise : noise.rawValue
    return [ReportCase.Trait.noise.rawValue: kind, ReportCase.Trait.rate.rawValue: "\(rate)"]
  }
}
