/// A set of mappings with what is said of them as a whole.
public struct SSSOMMappingSet: Hashable, Sendable {
  /// The URI of the set.
  public var id: String
  /// The version of the set; empty if none is stated.
  public var version: String
  /// The name of the set; empty if it has none.
  public var title: String
  /// What the set is; empty if nothing is said.
  public var summary: String
  /// The URI of the licence.
  public var license: String
  /// What the prefixes of identifiers stand for.
  public var prefixes: [String: String]
  /// Propagatable slots that hold for all mappings that do not have them themselves.
  public var shared: SSSOMMapping
  /// The mappings.
  public var mappings: [SSSOMMapping]

  /// Creates a set.
  public init(
    id: String, version: String = "", title: String = "", summary: String = "", license: String,
    prefixes: [String: String] = [:], shared: SSSOMMapping = SSSOMMapping(), mappings: [SSSOMMapping] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.summary = summary
    self.license = license
    self.prefixes = prefixes
    self.shared = shared
    self.mappings = mappings
  }
}
