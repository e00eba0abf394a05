public import OGIDocuments
public import OGISchema

/// Why a report has no figure of a concept.
public struct AbsenceExplanation: Hashable, Sendable, Codable {
  /// A row for the concept in a form whose table the report prints.
  public struct Row: Hashable, Sendable, Codable {
    /// What became of the row.
    public enum State: String, Hashable, Sendable, Codable, CaseIterable {
      /// The report does not print it.
      case missing
      /// Its label stands there without figures.
      case withoutFigures = "without-figures"
      /// What may be it is too uncertain, and was handed on as unmapped.
      case uncertain
      /// It has figures, and no cell in the concept's column.
      case withoutCell = "without-cell"
    }

    /// The row of the form.
    public var target: RowExplanation.Target
    /// What became of it.
    public var state: State
    /// Where the table begins and ends.
    public var table: NormalizedReport.Table
    /// Where the row's label or figures begin; `nil` for a missing row.
    public var source: Place?
  }

  /// The concept.
  public var concept: Concept.ID
  /// The rows for it in the tables that the report prints; none if it prints no such table.
  public var rows: [Row]
  /// All rows of the known forms that count the concept.
  public var targets: [RowExplanation.Target]
}
