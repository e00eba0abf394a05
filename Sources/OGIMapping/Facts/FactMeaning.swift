import OGISchema

/// What a fact says, without where and how.
struct FactMeaning: Hashable {
  private let concept: Concept.ID
  private let dimensions: [String: String]

  init(_ fact: Fact) {
    concept = fact.concept
    dimensions = fact.dimensions
  }
}
