/// A report's text with its truth, and what is known of how the text came about.
package struct ReportCase: Sendable {
  /// What reports are grouped by.
  package enum Trait: String, Sendable, CaseIterable {
    /// The form that the report is on.
    case form
    /// How the text is laid out.
    case layout
    /// What read the text from a picture.
    case engine
    /// How much the picture or the text was damaged.
    case severity
    /// Which figures the report holds: several texts may be pictures of the same.
    case variant
    /// The kind of noise that was put on the text.
    case noise
    /// The share of characters or lines that noise was put on, in per cent.
    case rate
  }

  /// A name that no other report of the corpus has.
  package var id: String
  /// The file's content.
  package var bytes: [UInt8]
  /// The same as text.
  package var text: String
  /// What the report's cells hold.
  package var truth: Truth
  /// What is known of the text.
  package var traits: [Trait: String]
  /// Whether each row's label is known to be there, so that no search need decide.
  package var hasAllLabels: Bool

  /// Creates a case from its parts.
  package init(
    id: String, bytes: [UInt8], text: String, truth: Truth, traits: [Trait: String],
    hasAllLabels: Bool = false
  ) {
    self.id = id
    self.bytes = bytes
    self.text = text
    self.truth = truth
    self.traits = traits
    self.hasAllLabels = hasAllLabels
  }
}
