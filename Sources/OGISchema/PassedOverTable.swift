public import OGIDocuments

/// A stretch that holds figures in cells and was not taken for a table of any known form.
public struct PassedOverTable: Hashable, Sendable, Codable {
  /// Why a stretch was passed over.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// No label of any form is near to its labels.
    case noKnownLabels = "no-known-labels"
    /// Some labels are a form's, but too few to say that it is the form's table.
    case tooLittleEvidence = "too-little-evidence"
  }

  /// Why the stretch was passed over.
  public var reason: Reason
  /// The first piece of the stretch.
  public var source: Place
  /// The last piece of the stretch.
  public var end: Place
  /// How many figures stand in it.
  public var figures: Int

  /// Creates a stretch from its parts.
  public init(reason: Reason, source: Place, end: Place, figures: Int) {
    self.reason = reason
    self.source = source
    self.end = end
    self.figures = figures
  }
}

extension PassedOverTable.Reason: CustomStringConvertible {
  /// The reason, in English, for a person.
  public var description: String {
    switch self {
    case .noKnownLabels: "none of its labels is near to a known one"
    case .tooLittleEvidence: "too few of its labels are known"
    }
  }
}
