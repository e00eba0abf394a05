public import OGISchema

/// Concepts that add up to another one in some forms.
///
/// In a form that is named, the parts are complete: they state an identity where the form prints the whole, and
/// derive the whole where it does not. In other forms nothing follows.
public struct Partition: Hashable, Sendable, Identifiable {
  /// How surely the sum of the parts is the whole.
  public enum Grade: String, Hashable, Sendable, CaseIterable {
    /// The sum is the whole.
    case exact
    /// The sum is comparable with the whole, with a caveat.
    case close
  }

  /// The identity's stable name, such as `requests.denied/reason`; the same in all forms.
  public var id: String { "\(whole)/\(name)" }
  /// The concept that is divided.
  public let whole: Concept.ID
  /// By what the whole is divided, such as `reason`.
  public let name: String
  /// The ids of the forms in which the parts are complete.
  public let forms: [String]
  /// How surely the sum of the parts is the whole.
  public let grade: Grade
  /// How much it matters when the sum is not the whole.
  public let severity: Finding.Severity
  /// What the partition says, by language code (`zh`, `en`).
  public let labels: [String: String]
  /// The concepts that add up to the whole, in the order of the forms.
  public let parts: [Concept.ID]
  /// A remark for people; empty if there is none.
  public let note: String

  /// Creates a partition from its parts.
  public init(
    whole: Concept.ID, name: String, forms: [String], grade: Grade, severity: Finding.Severity,
    labels: [String: String] = [:], parts: [Concept.ID], note: String = ""
  ) {
    self.whole = whole
    self.name = name
    self.forms = forms
    self.grade = grade
    self.severity = severity
    self.labels = labels
    self.parts = parts
    self.note = note
  }
}
