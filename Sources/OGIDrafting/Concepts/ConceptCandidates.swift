import OGICatalog
import OGIMatching
import OGISchema
import OGIText

/// Finds the known concepts whose labels come near to a label.
struct ConceptCandidates {
  /// What a row may count.
  struct Candidate {
    /// A concept, or what the concepts of a row's columns have in common, with a `*` for the rest.
    let concept: String
    let form: String
    let label: String
    /// How much of the longer of both labels is common to them, from 0 to 1.
    let score: Double
  }

  /// So many are named for a row.
  private static let most = 3
  /// Labels with less in common say nothing: two of four characters may be a word that many labels have. Judgement.
  private static let leastScore = 0.6

  private let index: LabelIndex
  private let origins: [(form: String, label: String, concept: String)]

  init(catalog: MappingCatalog) {
    origins = catalog.forms.flatMap { form in
      form.rows.compactMap { row in
        guard let label = row.label, let concept = Self.concept(of: row) else { return nil }
        return (form.id, label.text, concept)
      }
    }
    index = LabelIndex(origins.map { Self.key($0.label) }, costs: .unit)
  }

  /// The candidates for a label, the nearest first, each concept once.
  ///
  /// - Complexity: Linear in the known labels.
  func candidates(for label: String) -> [Candidate] {
    let key = Self.key(label)
    var known: Set<String> = []
    return index.candidates(for: key, limit: Double(key.scalars.count)).compactMap { found -> Candidate? in
      let origin = origins[found.label]
      let length = max(1, key.scalars.count, index.labels[found.label].scalars.count)
      let score = 1 - found.cost / Double(length)
      return Candidate(concept: origin.concept, form: origin.form, label: origin.label, score: score)
    }
    .filter { $0.score >= Self.leastScore }
    .sorted { ($1.score, $0.concept) < ($0.score, $1.concept) }
    .filter { known.insert($0.concept).inserted }
    .prefix(Self.most).map(\.self)
  }

  private static func concept(of row: FormRow) -> String? {
    let concepts = row.cells.compactMap { $0?.concept.rawValue }
    guard let first = concepts.first else { return nil }
    let paths = concepts.map { $0.split(separator: ".") }
    let common = paths.dropFirst().reduce(paths.first ?? []) { common, path in
      zip(common, path).prefix { $0 == $1 }.map(\.0)
    }
    return concepts.allSatisfy { $0 == first } ? first : (common + ["*"]).joined(separator: ".")
  }

  private static func key(_ label: String) -> MatchKey {
    MatchKey(label).enumerated.body.strippingNote().body
  }
}
