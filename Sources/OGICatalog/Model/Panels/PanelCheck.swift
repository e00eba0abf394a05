#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import OGISchema

/// Something that is checked of the reports of an agency together: how much it matters, from which size on, and how it is
/// told.
///
/// What is checked is the engine's; the names are those of `panel-checks.tsv`, which has a line for each.
public struct PanelCheck: Hashable, Sendable, Identifiable {
  /// What is checked.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// No report on a year is given twice.
    case reportRepeated = "report-repeated"
    /// No report on a year is a better version of another one.
    case reportCorrected = "report-corrected"
    /// No two reports on a year contradict each other.
    case reportConflict = "report-conflict"
    /// A report gives one figure for a thing, on whatever forms.
    case figuresDiffer = "figures-differ"
    /// No table repeats an earlier year's to the figure.
    case tableRepeated = "table-repeated"
    /// No amount changes by what a wrong unit makes.
    case unitJump = "unit-jump"
    /// No row is nearer to an earlier year's when it is moved by a column.
    case columnShift = "column-shift"
    /// No two names of agencies nearly agree.
    case nearNames = "near-names"

    /// The words in braces that the texts may hold.
    var placeholders: [String] {
      switch self {
      case .reportRepeated: ["year", "report", "other"]
      case .reportCorrected, .reportConflict: ["year", "report", "other", "count"]
      case .figuresDiffer: ["concept", "values"]
      case .tableRepeated: ["year", "earlier", "table", "count"]
      case .unitJump: ["concept", "earlier", "before", "value", "factor"]
      case .columnShift: ["concept", "earlier"]
      case .nearNames: ["names"]
      }
    }

    /// The thresholds that the check needs.
    var thresholds: [Threshold] {
      switch self {
      case .reportRepeated, .reportCorrected, .reportConflict, .figuresDiffer: []
      case .tableRepeated: [.different]
      case .unitJump: [.factor, .tolerance]
      case .columnShift: [.figure, .ratio]
      case .nearNames: [.characters]
      }
    }
  }

  /// From which size on something counts.
  public enum Threshold: String, Hashable, Sendable, CaseIterable {
    /// How many different figures other than 0 a table must have for its repetition to say something.
    case different
    /// The factor between two units.
    case factor
    /// By what factor a jump may miss that between the units.
    case tolerance
    /// The least change that counts, summed over a row.
    case figure
    /// How many times nearer a moved row must be.
    case ratio
    /// How many characters the end of a longer name must have.
    case characters
  }

  /// What is checked.
  public let name: Name
  /// How much it matters when it fails.
  public let severity: Finding.Severity
  /// The thresholds that the check has, all above 0.
  public let thresholds: [Threshold: Decimal]
  /// What is told when it fails, by language code (`zh`, `en`), with placeholders in braces.
  public let labels: [String: String]

  /// The check's stable name, such as `table-repeated`.
  public var id: String { name.rawValue }

  /// Creates a check from its parts.
  public init(
    name: Name, severity: Finding.Severity, thresholds: [Threshold: Decimal], labels: [String: String]
  ) {
    self.name = name
    self.severity = severity
    self.thresholds = thresholds
    self.labels = labels
  }

  /// What is told, by language code.
  ///
  /// - Parameter values: What stands for each placeholder, by language code; one for all languages has the code "".
  package func messages(_ values: [String: [String: String]]) -> [String: String] {
    MessageTemplate(texts: labels).filled(values)
  }
}
