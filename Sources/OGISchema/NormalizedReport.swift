public import OGIDocuments

/// A report as canonical facts, with all that the source held and the forms do not explain.
public struct NormalizedReport: Hashable, Sendable, Codable {
  /// The report's title as printed, blanks removed; `nil` if none was found.
  public var title: Located<String>?
  /// The agency's name as the title prints it.
  public var agency: Located<String>?
  /// The year that the report is about.
  public var year: Located<Int>?
  /// The period that the report says its figures cover, as printed.
  public var period: Located<String>?
  /// The tables of known forms, in the order of the source.
  public var tables: [Table]
  /// The figures, table by table, in the order of the source.
  public var facts: [Fact]
  /// Rows that stand in a table of a known form and are none of its rows.
  public var unmapped: [UnmappedRow]
  /// Stretches that hold figures in cells and match no known form.
  public var passedOver: [PassedOverTable]
  /// What a person should know of the report as a whole.
  public var findings: [Finding]

  /// Creates a report from its parts.
  public init(
    title: Located<String>? = nil, agency: Located<String>? = nil, year: Located<Int>? = nil,
    period: Located<String>? = nil, tables: [Table] = [], facts: [Fact] = [], unmapped: [UnmappedRow] = [],
    passedOver: [PassedOverTable] = [], findings: [Finding] = []
  ) {
    self.title = title
    self.agency = agency
    self.year = year
    self.period = period
    self.tables = tables
    self.facts = facts
    self.unmapped = unmapped
    self.passedOver = passedOver
    self.findings = findings
  }

  /// A value with the place at which it was read.
  public struct Located<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    /// What was read.
    public var value: Value
    /// Where it begins in the source.
    public var source: Place

    /// Creates a located value.
    public init(_ value: Value, source: Place) {
      self.value = value
      self.source = source
    }
  }

  /// A table of a known form, as found in the report.
  public struct Table: Hashable, Sendable, Codable {
    /// The form, such as `article20-2021`, or what several editions of it have in common, such as `article20`.
    public var form: String
    /// The table's id within the form, such as `requests`.
    public var table: String
    /// The first piece of the table.
    public var source: Place
    /// The last piece of the table.
    public var end: Place
    /// The table's facts, as indices of ``NormalizedReport/facts``.
    public var facts: Range<Int>

    /// Creates a table from its parts.
    public init(form: String, table: String, source: Place, end: Place, facts: Range<Int>) {
      self.form = form
      self.table = table
      self.source = source
      self.end = end
      self.facts = facts
    }
  }
}
