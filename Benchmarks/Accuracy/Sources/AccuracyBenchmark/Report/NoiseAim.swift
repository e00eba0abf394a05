/// What is aimed at under random noise on labels, beside what was reached.
package struct NoiseAim: Hashable, Sendable, Codable {
  /// The kind of noise.
  package static let noise = CharacterNoise.substitution
  /// The aims: rate of noise in per cent, and least share of rows mapped right.
  package static let aims = [(rate: 20, share: 0.999), (rate: 40, share: 0.99)]

  /// The rate of noise, in per cent of a label's characters.
  package var rate: Int
  /// The least share of rows to be mapped right.
  package var aim: Double
  /// The share of rows that the library maps right in whole reports.
  package var reached: Double
  /// The share of the same forms' labels that Levenshtein's distance finds, labels cut out and taken one by one.
  package var levenshteinLabelByLabel: Double

  /// Whether the aim is reached.
  package var isReached: Bool { reached >= aim }

  /// What was reached on a suite of label noise.
  package static func reached(on suite: SuiteResult, labels: LabelByLabel) -> [NoiseAim] {
    aims.compactMap { rate, share in
      let traits = [
        ReportCase.Trait.noise.rawValue: noise.rawValue, ReportCase.Trait.rate.rawValue: "\(rate)",
      ]
      guard let reached = suite.measures(of: LibraryMapper.name, traits)?.rowsRightShare else { return nil }
      let alone = labels.shareRight(noise: noise, rate: Double(rate) / 100)
      return NoiseAim(
        rate: rate, aim: share, reached: reached, levenshteinLabelByLabel: alone.rounded(toDecimals: 5))
    }
  }
}
