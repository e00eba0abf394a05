public import OGISchema

/// In what a figure of a form, or a sum of its figures, differs from the concept that it is comparable with.
public struct Caveat: Hashable, Sendable {
  /// The id of the form.
  public let form: String
  /// The concept that the form's figure is comparable with.
  public let concept: Concept.ID
  /// The name of the partition whose sum is meant; `nil` for the figure that the form prints.
  public let partition: String?
  /// The difference in definition, by language code (`zh`, `en`).
  public let labels: [String: String]

  /// Creates a caveat from its parts.
  public init(form: String, concept: Concept.ID, partition: String?, labels: [String: String]) {
    self.form = form
    self.concept = concept
    self.partition = partition
    self.labels = labels
  }
}
