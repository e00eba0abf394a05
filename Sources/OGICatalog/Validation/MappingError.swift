/// Mappings that cannot be used, with all that is wrong with them.
public struct MappingError: Error, Hashable, Sendable {
  /// The mistakes, at least one, by file and line.
  public let mistakes: [MappingMistake]

  /// Creates an error from its parts.
  public init(mistakes: [MappingMistake]) { self.mistakes = mistakes }
}

extension MappingError: CustomStringConvertible {
  /// The mistakes as ``MistakeRenderer`` words them, one a line.
  public var description: String {
    mistakes.map(MistakeRenderer().text).joined(separator: "\n")
  }
}
