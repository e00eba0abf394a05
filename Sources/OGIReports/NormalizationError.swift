#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import OGIDocuments
public import OGISchema

/// Why a report could not be normalised.
public enum NormalizationError: Error, Hashable, Sendable {
  /// The file could not be read.
  case unreadable(path: String, reason: String)
  /// The bytes could not be read as a document.
  case reading(DocumentReadingError)
  /// The document holds no table of a known form.
  case noStatistics(passedOver: [PassedOverTable])
}

extension NormalizationError: CustomStringConvertible, LocalizedError {
  /// The error as ``NormalizationErrorRenderer`` words it.
  public var description: String { NormalizationErrorRenderer().text(for: self) }

  /// The same: what `localizedDescription` gives.
  public var errorDescription: String? { description }
}
