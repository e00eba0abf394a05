/// A line of a file of the mappings.
public struct MappingPlace: Hashable, Sendable {
  /// The file, as in ``MappingMistake/file``.
  public let file: String
  /// The 1-based line.
  public let line: Int

  /// Creates a place from its parts.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
