public import OGISchema

extension NormalizedReport {
  /// The first fact of a concept, with the given members of its dimensions and no others.
  ///
  /// - Complexity: Linear in the facts.
  public subscript(concept: Concept.ID, dimensions: [String: String] = [:]) -> Fact? {
    facts.first { $0.concept == concept && $0.dimensions == dimensions }
  }
}

extension NormalizedReport {
  /// The first fact of a concept for a kind of applicant.
  ///
  /// - Complexity: Linear in the facts.
  public subscript(concept: Concept.ID, applicant applicant: OGI.Applicant) -> Fact? {
    self[concept, [OGI.Applicant.dimension: applicant.rawValue]]
  }
}
