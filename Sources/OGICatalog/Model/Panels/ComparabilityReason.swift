/// A reason for which a figure has the grade that it has, or for which its series breaks: how it is told.
///
/// Which reason holds is the engine's to say; the names are those of `reasons.tsv`, which has a line for each.
public struct ComparabilityReason: Hashable, Sendable, Identifiable {
  /// What is told.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// The form prints the figure, and counts what the concept counts.
    case printedExact = "printed-exact"
    /// The form prints the figure, and it is comparable with a caveat.
    case printedClose = "printed-close"
    /// The figure is a sum of parts.
    case derived
    /// The sum of the parts is comparable with a caveat.
    case derivedClose = "derived-close"
    /// A part is comparable with a caveat.
    case partClose = "part-close"
    /// Blank parts count as 0, because a sum holds with them as 0.
    case blankAsZero = "blank-as-zero"
    /// The report prints no unit.
    case unitUnknown = "unit-unknown"
    /// The mappings do not relate the form's figure to the concept.
    case relationUnknown = "relation-unknown"
    /// The form of the series changes.
    case seriesBreak = "series-break"

    /// The words in braces that the texts may hold.
    var placeholders: [String] {
      switch self {
      case .printedExact, .relationUnknown: ["form"]
      case .printedClose: ["form", "caveat"]
      case .derived: ["form", "rule"]
      case .derivedClose: ["caveat"]
      case .partClose: ["concept", "caveat"]
      case .blankAsZero: ["rule"]
      case .unitUnknown: []
      case .seriesBreak: ["year", "before", "form"]
      }
    }
  }

  /// What is told.
  public let name: Name
  /// How it is told, by language code (`zh`, `en`), with placeholders in braces.
  public let labels: [String: String]

  /// The reason's stable name, such as `printed-close`.
  public var id: String { name.rawValue }

  /// Creates a reason from its parts.
  public init(name: Name, labels: [String: String]) {
    self.name = name
    self.labels = labels
  }

  /// What is told, by language code.
  ///
  /// - Parameter values: What stands for each placeholder, by language code; one for all languages has the code "".
  package func messages(_ values: [String: [String: String]]) -> [String: String] {
    MessageTemplate(texts: labels).filled(values)
  }
}
