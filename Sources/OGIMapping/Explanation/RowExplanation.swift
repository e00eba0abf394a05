public import OGIDocuments
public import OGISchema

/// How a row of a report was read: its label, the rows of the form that come near to it, and what stands around it.
public struct RowExplanation: Hashable, Sendable, Codable {
  /// The form of the table that the row stands in, such as `article20-2021`.
  public var form: String
  /// The table's id within the form, such as `requests`.
  public var table: String
  /// The row of the form that it was taken for; `nil` for a row that is none of the form's.
  public var target: Target?
  /// The label, as it stood and as it was compared.
  public var label: Label
  /// The form's labels that come near to it: the one that was taken, then the others, the nearest first.
  public var candidates: [Candidate]
  /// How the row was decided; `nil` for figures that were never taken for a row's.
  public var decision: Decision?
  /// The rows before and after it, and itself, in the order of the source.
  public var neighbours: [Neighbour]

  /// A row of a form.
  public struct Target: Hashable, Sendable, Codable {
    /// The form, or what several editions of it have in common.
    public var form: String
    /// The table's id within the form.
    public var table: String
    /// The labels from the section's title and the rows above down to the row's own, as the form prints them; empty
    /// for the row of a section that prints none.
    public var path: [String]
    /// What the row's figures count, none twice; empty for a label that only heads others.
    public var concepts: [Concept.ID]
  }

  /// A row's label.
  public struct Label: Hashable, Sendable, Codable {
    /// A piece of the label.
    public struct Part: Hashable, Sendable, Codable {
      /// The text as it stood in the source.
      public var text: String
      /// Where it begins.
      public var source: Place
    }

    /// The pieces in the order of the source; none for a row that prints no label.
    public var parts: [Part]
    /// What was compared with the form's labels: the pieces joined, folded, without numbering.
    public var key: String
    /// The numbering before the label, folded; `nil` if there is none.
    public var enumerator: String?
    /// The numbering that the form prints before it, folded; `nil` if there is none.
    public var formEnumerator: String?
  }

  /// A label of a form beside the one that was read.
  public struct Candidate: Hashable, Sendable, Codable {
    /// The form's label, folded, without numbering.
    public var label: String
    /// The cost of the edits from the form's label to what was read, in nats; 0 for a label printed to the letter.
    public var cost: Double
    /// The share of the form's label that is left, from 0 to 1.
    public var similarity: Double
    /// Whether the row was read as this label's.
    public var isTaken: Bool
    /// The rows that print the label: those of the table, or if it has none, those of other tables.
    public var targets: [Target]
  }

  /// How a row was decided.
  public struct Decision: Hashable, Sendable, Codable {
    /// The ways in which rows are found.
    public enum Method: String, Hashable, Sendable, Codable, CaseIterable {
      /// The table prints its form's labels to the letter and in order. No alignment was needed.
      case printedToTheLetter = "printed-to-the-letter"
      /// The table as a whole was aligned with its form.
      case aligned
      /// A person decided which row the label is.
      case decidedByPerson = "decided-by-person"
    }

    /// The way in which the row was found.
    public var method: Method
    /// How much more the best alignment costs that reads the figures as another row's or none's, in nats; `nil` where
    /// none was made.
    public var margin: Double?
    /// What the alignment paid for the label: edits, parts and numbering, in nats; 0 where none was made.
    public var labelCost: Double
    /// What the alignment paid for missing cells and broken rows, in nats; 0 where none was made.
    public var figuresCost: Double
    /// How sure it is that the figures are this row's, from 0 to 1.
    public var confidence: Double
    /// Whether the confidence is less than the margin's, because the table has but a few rows and no heading.
    public var isLoweredForFewRows: Bool
    /// Below this confidence a row is handed on as unmapped.
    public var abstention: Double
    /// Where a person's decision is written down, such as `audit.tsv:12`; `nil` for other methods.
    public var source: String?
    /// The row that the label was taken for before the decision; `nil` if for none, and for other methods.
    public var readAs: Target?
  }

  /// What stands before or after a row, or the row itself.
  public struct Neighbour: Hashable, Sendable, Codable {
    /// The kinds of neighbours.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// The row that is explained.
      case explained
      /// A row that was read as one of the form's.
      case row
      /// Figures that are no row's of the form.
      case unmapped
      /// Rows of the form that the report does not print here.
      case missing
    }

    /// What it is.
    public var kind: Kind
    /// The label as it stood in the source; empty for missing rows.
    public var label: String
    /// The figures as printed, cell by cell.
    public var figures: [String]
    /// Where label or figures begin; `nil` for missing rows.
    public var source: Place?
    /// The row of the form, or those that are missing.
    public var targets: [Target]
  }
}
