#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import OGIDocuments

/// A row that stands in a table of a known form and is none of its rows, or of which it is not clear which it is.
public struct UnmappedRow: Hashable, Sendable, Codable {
  /// A cell of the row that holds a figure, or a text where figures stand.
  public struct Cell: Hashable, Sendable, Codable {
    /// The cell's text as it stood in the source.
    public var printed: String
    /// The number as printed, in the printed unit; `nil` if the text is no figure.
    public var value: Decimal?
    /// The canonical unit of the unit that the cell prints; `nil` if it prints none.
    public var unit: String?
    /// Where the cell's text begins in the source.
    public var source: Place

    /// Creates a cell from its parts.
    public init(printed: String, value: Decimal?, unit: String?, source: Place) {
      self.printed = printed
      self.value = value
      self.unit = unit
      self.source = source
    }
  }

  /// The form of the table that the row stands in.
  public var form: String
  /// The row's label as it stood in the source.
  public var label: String
  /// The cells that are not blank.
  public var cells: [Cell]
  /// Where a person's decision on the label is written down, such as `audit.tsv:12`; `nil` if there is none.
  public var decision: String?
  /// Where the first of the cells stands.
  public var source: Place

  /// Creates a row from its parts.
  public init(form: String, label: String, cells: [Cell], decision: String? = nil, source: Place) {
    self.form = form
    self.label = label
    self.cells = cells
    self.decision = decision
    self.source = source
  }
}
