public import OGIDocuments

/// What a person should know of a report: a rule that its figures break, or something odd about the report as a whole.
public struct Finding: Hashable, Sendable, Codable {
  /// How much a finding matters.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// Worth knowing; the figures are not in doubt for it.
    case information
    /// The figures may be in doubt, or the body filled the form in oddly.
    case warning
    /// Figures contradict each other.
    case error
  }

  /// The rule's stable name, such as `requests.balance` or `characters-lost`.
  public var rule: String
  /// How much the finding matters.
  public var severity: Severity
  /// What was found, for a person, by language code (`zh`, `en`).
  public var messages: [String: String]
  /// Where it was found; `nil` if it concerns the whole report.
  public var source: Place?
  /// The figures that break the rule, both sides and the difference; `nil` for a rule that compares none.
  public var evaluation: Evaluation?

  /// Creates a finding from its parts.
  public init(
    rule: String, severity: Severity, messages: [String: String], source: Place? = nil,
    evaluation: Evaluation? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.messages = messages
    self.source = source
    self.evaluation = evaluation
  }
}

extension Finding.Severity: Comparable {
  /// Orders severities from information to error.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    allCases.firstIndex(of: lhs) ?? 0 < allCases.firstIndex(of: rhs) ?? 0
  }
}
