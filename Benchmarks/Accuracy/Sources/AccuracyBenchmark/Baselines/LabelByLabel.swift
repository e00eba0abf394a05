import OGIText

/// A measure of Levenshtein's distance on labels alone: how many noisy labels of the forms are still nearest to
/// themselves.
///
/// The labels come cut out, one by one and without their numbering; only the choice among the form's labels is left.
package struct LabelByLabel: Sendable {
  /// How many times noise is put on each label.
  package static let seeds = 20

  private let labelsOfForm: [[String]]
  private let characters: NoiseCharacters

  /// Creates the measure for the labels of the forms' rows, without their notes and other wordings.
  package init(rows: FormRows, characters: NoiseCharacters) {
    let forms = Dictionary(grouping: rows.rows, by: \.form).sorted { $0.key < $1.key }
    labelsOfForm = forms.map { form in
      Set(form.value.compactMap { $0.labels.first.map { MatchKey($0).enumerated.body.description } }).sorted()
    }
    self.characters = characters
  }

  /// The share of labels that are found under some noise.
  package func shareRight(noise: CharacterNoise, rate: Double) -> Double {
    var generator = SeededGenerator(name: "label by label/\(noise.rawValue)/\(rate)")
    var right = 0
    var count = 0
    for labels in labelsOfForm {
      for (index, label) in labels.enumerated() {
        for _ in 0..<Self.seeds {
          let noisy = noise.applied(
            to: Array(label.unicodeScalars), rate: rate, characters: characters, &generator)
          let match = LevenshteinMatcher().nearest(String(String.UnicodeScalarView(noisy)), among: labels)
          count += 1
          if match?.index == index { right += 1 }
        }
      }
    }
    return count == 0 ? 0 : Double(right) / Double(count)
  }
}
