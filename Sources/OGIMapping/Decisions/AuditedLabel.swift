import OGICatalog
public import OGIDocuments
public import OGISchema

/// A label of a table as it was read, with the row of the form that it was taken for: what an audit tells.
public struct AuditedLabel: Hashable, Sendable {
  /// What the row was told by.
  public enum Basis: Hashable, Sendable {
    /// The label is printed to the letter, and no other row of the table has it.
    case exact
    /// The label is printed to the letter, and its place among the others tells of which of several rows it is.
    case exactInOrder
    /// The label is nearest to the row's, and keeps enough of it.
    case similar
    /// The label is as near to another row's, and its place among the others tells which it is.
    case similarInOrder
    /// The label keeps too little of the row's, or is nearer to another's: its place alone tells.
    case order
    /// The label is taken for none of the table's rows.
    case unlike
  }

  /// The label as it stood in the source.
  public let label: String
  /// Where it begins.
  public let source: Place
  /// What the row was told by, before any decision.
  public let basis: Basis
  /// The share of the row's label that is left, from 0 to 1; `nil` for a label that is none of the rows'.
  public let similarity: Double?
  /// How sure the engine is of the row, from 0 to 1; `nil` for a label that is none of the rows', and for one on which a
  /// person decided.
  public let confidence: Double?
  /// Why a person should look at the label; `nil` where nothing is in doubt, or was decided.
  public let doubt: FigureExplanation.Doubt.Cause?
  /// Why the figures after it stand under no concept; `nil` if they do, or if the engine took them for none of the rows'.
  public let unmapped: UnmappedExplanation.Cause?
  /// Where a person's decision is written down; `nil` if there is none.
  public let decision: String?
  /// The table, as an index of the tables of a `RowDirectory`.
  package let table: Int
  /// The row that the engine took it for; `nil` for none.
  package let readAs: RowPlace?
  /// The row that it is, by a decision where there is one; `nil` for none.
  package let row: RowPlace?
  /// For a label that is none of the rows', the row whose label is the nearest, and how much it keeps of it.
  package let nearest: Nearest?

  /// The row that a label comes nearest to.
  package struct Nearest: Hashable, Sendable {
    package let row: RowPlace
    package let similarity: Double
  }

  /// Where a row stands in its table.
  package struct RowPlace: Hashable, Sendable {
    package let section: Int
    package let index: Int
  }
}

/// A report with the labels that it was read by.
public struct AuditedReport: Hashable, Sendable {
  /// The report.
  public var report: NormalizedReport
  /// The labels of rows and of figures that are no row's, table by table, in the order of the source.
  public var labels: [AuditedLabel]

  /// Creates it from its parts.
  public init(report: NormalizedReport, labels: [AuditedLabel]) {
    self.report = report
    self.labels = labels
  }
}

extension SchemaMapper {
  /// Maps a document and tells by which labels.
  ///
  /// - Complexity: That of ``map(_:)``, and for each label that is not printed to the letter linear in the rows of its table.
  public func audit(_ document: Document) -> AuditedReport {
    let mapping = mapping(of: document)
    let builder = FactBuilder(
      catalog: catalog, profile: profile, stream: mapping.stream, parser: parser, claimed: mapping.claimed)
    let reader = LabelReader(profile: profile, costs: catalog.alignmentCosts, builder: builder)
    let labels = mapping.tables.indices.flatMap {
      reader.readings(in: mapping.tables[$0], rows: mapping.placed[$0])
    }
    return AuditedReport(report: report(of: mapping).report, labels: labels)
  }
}
