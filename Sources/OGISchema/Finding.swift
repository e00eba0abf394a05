public import OGIDocuments

/// What a person should know of a report beyond its single figures.
public struct Finding: Hashable, Sendable, Codable {
  /// How much a finding matters.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    case information
    case warning
    case error
  }

  /// The rule's stable name, such as `characters-lost`.
  public var rule: String
  /// How much the finding matters.
  public var severity: Severity
  /// What was found, in English, for a person.
  public var message: String
  /// Where it was found; `nil` if it concerns the whole report.
  public var source: Place?

  /// Creates a finding from its parts.
  public init(rule: String, severity: Severity, message: String, source: Place? = nil) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.source = source
  }
}
