public import OGISchema

/// Why figures of a table are no row's of its form, and what their label came closest to.
public struct UnmappedExplanation: Hashable, Sendable, Codable {
  /// Why figures stand under no concept.
  public enum Cause: String, Hashable, Sendable, Codable, CaseIterable {
    /// The row's confidence is below that from which on rows are taken.
    case uncertain
    /// The row is one of the form's and has more figures than the form has columns.
    case surplus
    /// Label and figure stand in one cell.
    case glued
    /// No label stands before the figures.
    case withoutLabel = "without-label"
    /// The row of the nearest label was read elsewhere in the table.
    case rowIsTaken = "row-is-taken"
    /// Its label is so far from the form's that to leave the row out explains the table better.
    case unlikeAny = "unlike-any"
    /// A person decided that it is none of the table's rows.
    case decided
    /// A person decided which row it is, and it has more or fewer cells than that row has columns.
    case doesNotFit = "does-not-fit"
  }

  /// The figures, as the report gives them.
  public var unmapped: UnmappedRow
  /// Why they stand under no concept.
  public var cause: Cause
  /// How the row was read, and what it came closest to.
  public var row: RowExplanation
}
