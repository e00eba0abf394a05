/// What a person decided of a label: which row of its table it is wherever the engine reads it as it did.
public struct LabelDecision: Hashable, Sendable {
  /// The table, as a `RowDirectory` calls it.
  public var table: String
  /// The label as it stood in a source. Labels with the same match key are the same.
  public var label: String
  /// The row that the engine took it for, as a `RowDirectory` calls it; `nil` if it took it for none.
  public var readAs: String?
  /// The row that it is; `nil` if it is none of the table's.
  public var row: String?
  /// Where the decision is written down, such as `audit.tsv:12`.
  public var source: String

  /// Creates a decision.
  public init(table: String, label: String, readAs: String?, row: String?, source: String) {
    self.table = table
    self.label = label
    self.readAs = readAs
    self.row = row
    self.source = source
  }
}
