internal import OGIMatching
internal import OGIReports

/// Which figure is asked about: a concept, and a kind of applicant where there are several.
struct FigureQuery {
  /// So many concepts are suggested where none is near.
  private static let mostSuggestions = 5

  let concept: Concept
  /// The members that were asked for; `nil` for any.
  let applicant: String?

  /// - Throws: ``ExplainFailure`` for a name that the mappings do not know.
  init(concept id: String, applicant: String?, catalog: MappingCatalog) throws(ExplainFailure) {
    guard let concept = catalog.concept(Concept.ID(rawValue: id)) else {
      throw .unknownConcept(id, similar: Self.similar(to: id, among: catalog.concepts.map(\.id.rawValue)))
    }
    self.concept = concept
    self.applicant = applicant
    guard let applicant else { return }
    let known = catalog.dimension(OGI.Applicant.dimension)?.members.map(\.id) ?? []
    guard known.contains(applicant) else {
      throw .unknownApplicant(
        applicant, similar: [NearMiss.nearest(to: applicant, among: known)].compactMap(\.self),
        known: known)
    }
    guard Self.hasApplicants(concept.id, in: catalog) else { throw .withoutApplicants(concept.id) }
  }

  /// The facts that are asked about. Without an applicant these are the totals, and where there is none, all.
  ///
  /// - Throws: ``ExplainFailure`` if there is none.
  func facts(in explainer: Explainer) throws(ExplainFailure) -> [Fact] {
    let facts = explainer.report.facts.filter { $0.concept == concept.id }
    guard !facts.isEmpty else { throw .absent(explainer.absence(of: concept.id)) }
    let asked = facts.filter { Self.applicant(of: $0) == applicant ?? OGI.Applicant.total.rawValue }
    if !asked.isEmpty { return asked }
    guard let applicant else { return facts }
    throw .otherApplicants(concept.id, applicant, present: Self.applicants(of: facts))
  }

  /// The applicants for which the report has further figures of the concept.
  func otherApplicants(than facts: [Fact], in report: NormalizedReport) -> [String] {
    let told = Set(facts.map(Self.applicant))
    return Self.applicants(of: report.facts.filter { $0.concept == concept.id }).filter { !told.contains($0) }
  }

  private static func applicant(of fact: Fact) -> String? { fact.dimensions[OGI.Applicant.dimension] }

  private static func applicants(of facts: [Fact]) -> [String] {
    facts.compactMap(applicant).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  private static func hasApplicants(_ concept: Concept.ID, in catalog: MappingCatalog) -> Bool {
    catalog.forms.contains { form in
      form.cells.contains { $0.concept == concept && $0.dimensions[OGI.Applicant.dimension] != nil }
    }
  }

  /// The id that was probably meant, or else those that end in its last word.
  private static func similar(to id: String, among ids: [String]) -> [String] {
    if let nearest = NearMiss.nearest(to: id, among: ids) { return [nearest] }
    guard let word = id.split(separator: ".").last?.lowercased() else { return [] }
    return Array(ids.filter { $0.split(separator: ".").last == word[...] }.prefix(mostSuggestions))
  }
}
