/// A dimension that selects a figure within a concept, such as who applied.
public struct Dimension: Hashable, Sendable, Identifiable {
  /// One of a dimension's values, such as `natural_person`.
  public struct Member: Hashable, Sendable, Identifiable {
    /// The member's stable name.
    public let id: String
    /// The member's label by language code (`zh`, `en`).
    public let labels: [String: String]

    /// Creates a member from its parts.
    public init(id: String, labels: [String: String]) {
      self.id = id
      self.labels = labels
    }
  }

  /// The dimension's stable name, such as `applicant`.
  public let id: String
  /// The members, in the order of `dimensions.tsv`.
  public let members: [Member]

  /// Creates a dimension from its parts.
  public init(id: String, members: [Member]) {
    self.id = id
    self.members = members
  }
}
