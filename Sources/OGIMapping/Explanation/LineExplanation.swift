public import OGIDocuments
public import OGISchema

/// What was made of a line of a source.
public struct LineExplanation: Hashable, Sendable, Codable {
  /// A piece of the line.
  public struct Part: Hashable, Sendable, Codable {
    /// What a piece of text is to the tables of a report.
    public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
      /// A row's label, or a part of it.
      case label
      /// A title, section, column heading or group label of the form.
      case heading
      /// A unit in a column of its own.
      case unit
      /// A cell that gives a figure, a blank, or a figure of an unmapped row.
      case figure
      /// A cell of a table that is printed twice alike, and counts once.
      case repetition
      /// Text inside a table that repeats a heading or is a part of a label nearby.
      case furniture
      /// What the report's title, agency, year or period was read from.
      case masthead
      /// Anything else.
      case text
    }

    /// The text as it stood in the source.
    public var text: String
    /// Where it begins.
    public var source: Place
    /// What it is.
    public var role: Role
    /// The table whose part it is; `nil` for text.
    public var table: NormalizedReport.Table?
  }

  /// The line's number, from 1.
  public var line: Int
  /// The line's pieces; none for a blank line.
  public var parts: [Part]
  /// The figures that stand on the line, or whose label does.
  public var figures: [FigureExplanation]
  /// The unmapped figures that stand on the line, or whose label does.
  public var unmapped: [UnmappedExplanation]
  /// The stretches that the line belongs to and that were taken for no table of a known form.
  public var passedOver: [PassedOverTable]
}
