public import OGISchema

/// Something that is checked of every report, whatever its forms: how much it matters and how it is told.
///
/// What is checked is the engine's; the names are those of `checks.tsv`, which has a line for each.
public struct ReportCheck: Hashable, Sendable, Identifiable {
  /// What is checked.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// A figure is not more than that of the concept it is a subset of.
    case narrowerThan = "narrower-than"
    /// What is counted in whole things is printed as an integer.
    case wholeNumber = "whole-number"
    /// What is counted is not negative.
    case notNegative = "not-negative"
    /// The report is signed after the end of the year that it is about.
    case signOffDate = "sign-off-date"
    /// Titles and period name one year.
    case yearDivided = "year-divided"
    /// Titles name one agency.
    case severalReports = "several-reports"
    /// No table is printed twice with different figures.
    case duplicateTable = "duplicate-table"
    /// No row is printed twice with different figures, and each printing of a row was understood.
    case duplicateRow = "duplicate-row"
    /// All characters of the source could be read.
    case charactersLost = "characters-lost"
    /// The source's encoding is certain.
    case encodingGuessed = "encoding-guessed"
    /// The source holds no control characters.
    case controlCharacters = "control-characters"
    /// The source hides no text, and strikes none out.
    case hiddenText = "hidden-text"

    /// The words in braces that the texts may hold; they are replaced by what was found.
    var placeholders: [String] {
      switch self {
      case .narrowerThan: ["narrower", "wider"]
      case .wholeNumber, .notNegative: ["concept", "value"]
      case .signOffDate: ["date", "year"]
      case .yearDivided: ["years"]
      case .severalReports: ["reports"]
      case .duplicateTable, .duplicateRow: ["form", "table"]
      case .charactersLost: ["count", "encoding"]
      case .encodingGuessed: ["encoding", "confidence"]
      case .controlCharacters, .hiddenText: ["count"]
      }
    }
  }

  /// What is checked.
  public let name: Name
  /// How much it matters when it fails.
  public let severity: Finding.Severity
  /// What is told when it fails, by language code (`zh`, `en`), with placeholders in braces.
  public let labels: [String: String]

  /// The check's stable name, such as `sign-off-date`.
  public var id: String { name.rawValue }

  /// Creates a check from its parts.
  public init(name: Name, severity: Finding.Severity, labels: [String: String]) {
    self.name = name
    self.severity = severity
    self.labels = labels
  }

  /// What is told, by language code.
  ///
  /// - Parameter values: What stands for each placeholder, by language code; one for all languages has the code "".
  package func messages(_ values: [String: [String: String]]) -> [String: String] {
    MessageTemplate(texts: labels).filled(values)
  }
}
