package import OGIReports

/// A cell of the forms: what is counted and, where requests are, whose.
package struct Cell: Hashable, Sendable {
  /// The concept's id, such as `requests.received`.
  package var concept: String
  /// The kind of applicant, such as `total`; empty where the concept has none.
  package var applicant: String

  /// Creates a cell from its parts.
  package init(concept: String, applicant: String = "") {
    self.concept = concept
    self.applicant = applicant
  }

  /// The cell that a concept and the members of its dimensions select.
  package init(_ concept: Concept.ID, dimensions: [String: String]) {
    self.init(concept: concept.rawValue, applicant: dimensions["applicant"] ?? "")
  }
}
