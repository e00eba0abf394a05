#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Mappings that cannot be used, with all that is wrong with them.
public struct MappingError: Error, Hashable, Sendable {
  /// The mistakes, at least one, by file and line.
  public let mistakes: [MappingMistake]

  /// Creates an error from its parts.
  public init(mistakes: [MappingMistake]) { self.mistakes = mistakes }
}

extension MappingError: CustomStringConvertible, LocalizedError {
  /// The mistakes as ``MistakeRenderer`` words them, one a line.
  public var description: String {
    mistakes.map(MistakeRenderer().text).joined(separator: "\n")
  }

  /// The same: what `localizedDescription` gives.
  public var errorDescription: String? { description }
}
