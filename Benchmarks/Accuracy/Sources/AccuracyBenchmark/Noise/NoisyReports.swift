/// The noisy reports that the benchmark makes of sound ones: all kinds, rates and seeds, stated once.
package struct NoisyReports: Sendable {
  /// The rates of character noise, in per cent of a label's characters.
  package static let characterRates = [5, 10, 20, 40]
  /// The rates of damage to lines and cells, in per cent of the rows.
  package static let lineRates = [5, 20]

  /// How many noisy reports are made of each sound one at each rate: more of the kind that aims are stated for.
  package static func seeds(of noise: CharacterNoise) -> Int { noise == NoiseComparison.noise ? 6 : 2 }
  /// The same for damage to lines and cells.
  package static let seedsOfLineDamage = 2

  /// What the noise of a report without noise is called.
  package static let noNoise = "none"

  private let sound: [ReportCase]
  private let characters: NoiseCharacters
  private let units: Set<String>

  /// Prepares the noise for the sound reports among some. Of those with the same text, the first is taken.
  package init(of reports: [ReportCase], rows: FormRows, characters: NoiseCharacters) {
    var texts: Set<String> = []
    sound = reports.filter { $0.truth.isSound && texts.insert($0.text).inserted }
    self.characters = characters
    units = Set(rows.rows.map(\.unit))
  }

  /// The sound reports as they are, and with noise on the characters of their labels.
  package func withCharacterNoise() -> [ReportCase] {
    let clean = variants(of: sound, Self.noNoise, rate: 0, seeds: 1) { _, _ in }
    return CharacterNoise.allCases.reduce(into: clean) { reports, noise in
      for rate in Self.characterRates {
        reports += variants(of: sound, noise.rawValue, rate: rate, seeds: Self.seeds(of: noise)) {
          $0.damageLabels(by: noise, rate: Double(rate) / 100, sparing: units, characters: characters, &$1)
        }
      }
    }
  }

  /// The sound reports that print a row a line with damage to lines and cells.
  package func withLineDamage() -> [ReportCase] {
    let sound = sound.filter { TypesetReport($0).hasRowALine }
    return LineDamage.allCases.flatMap { damage in
      Self.lineRates.flatMap { rate in
        variants(of: sound, damage.rawValue, rate: rate, seeds: Self.seedsOfLineDamage) {
          $0.damageRows(by: damage, rate: Double(rate) / 100, &$1)
        }
      }
    }
  }

  private func variants(
    of reports: [ReportCase], _ kind: String, rate: Int, seeds: Int,
    _ damage: (inout TypesetReport, inout SeededGenerator) -> Void
  ) -> [ReportCase] {
    (0..<seeds).flatMap { seed in reports.map { noisy($0, kind, rate: rate, seed: seed, damage) } }
  }

  private func noisy(
    _ report: ReportCase, _ kind: String, rate: Int, seed: Int,
    _ damage: (inout TypesetReport, inout SeededGenerator) -> Void
  ) -> ReportCase {
    let id = "\(report.id)/\(kind)/\(rate)/\(seed)"
    var typeset = TypesetReport(report)
    var generator = SeededGenerator(name: id)
    damage(&typeset, &generator)
    let (text, truth) = typeset.text()
    return ReportCase(
      id: id, bytes: Array(text.utf8), text: text, truth: truth,
      traits: report.traits.merging([.noise: kind, .rate: String(rate)]) { _, new in new }, hasAllLabels: true
    )
  }
}
