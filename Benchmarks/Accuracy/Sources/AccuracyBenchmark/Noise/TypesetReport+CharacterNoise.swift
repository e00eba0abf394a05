extension TypesetReport {
  /// Puts noise on the characters of all labels: of all text after the first line but figures, marks and units.
  ///
  /// - Parameters:
  ///   - noise: The kind of noise.
  ///   - rate: The probability that a character is hit.
  ///   - units: Texts that are left as they are: the forms' units.
  ///   - characters: The characters that may come in.
  ///   - generator: Where chance comes from.
  mutating func damageLabels(
    by noise: CharacterNoise, rate: Double, sparing units: Set<String>, characters: NoiseCharacters,
    _ generator: inout SeededGenerator
  ) {
    for line in lines.indices.dropFirst() {
      for span in lines[line].indices {
        guard case .label(let label) = lines[line][span],
          !units.contains(String(String.UnicodeScalarView(label))),
          label.contains(where: \.properties.isIdeographic)
        else { continue }
        lines[line][span] = .label(noise.applied(to: label, rate: rate, characters: characters, &generator))
      }
    }
  }
}
