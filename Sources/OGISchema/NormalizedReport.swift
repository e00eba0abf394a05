#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
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
  /// The figures, in the order of the source.
  public var facts: [Fact]
  /// Rows that stand in a table of a known form and are none of its rows.
  public var unmapped: [UnmappedRow]
  /// Stretches that hold figures in cells and match no known form.
  public var passedOver: [PassedOverTable]
  /// What a person should know of the report as a whole.
  public var findings: [Finding]

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
    public var value: Value
    public var source: Place

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
    /// The first and the last piece of the table.
    public var source: Place
    public var end: Place
    /// Indices of ``NormalizedReport/facts``.
    public var facts: Range<Int>

    public init(form: String, table: String, source: Place, end: Place, facts: Range<Int>) {
      self.form = form
      self.table = table
      self.source = source
      self.end = end
      self.facts = facts
    }
  }

  /// A row that stands in a table of a known form and is none of its rows.
  public struct UnmappedRow: Hashable, Sendable, Codable {
    /// A cell of the row that holds a figure, or a text where figures stand.
    public struct Cell: Hashable, Sendable, Codable {
      public var printed: String
      public var value: Decimal?
      public var unit: String?
      public var source: Place

      public init(printed: String, value: Decimal?, unit: String?, source: Place) {
        self.printed = printed
        self.value = value
        self.unit = unit
        self.source = source
      }
    }

    public var form: String
    public var label: String
    public var cells: [Cell]
    public var source: Place

    public init(form: String, label: String, cells: [Cell], source: Place) {
      self.form = form
      self.label = label
      self.cells = cells
      self.source = source
    }
  }

  /// A stretch that holds figures in cells and was not taken for a table of any known form.
  public struct PassedOverTable: Hashable, Sendable, Codable {
    /// Why the stretch was passed over.
    public enum Reason: String, Hashable, Sendable, Codable {
      /// No label of any form is near to its labels.
      case noKnownLabels = "no-known-labels"
      /// Some labels are a form's, but too few to say that it is the form's table.
      case tooLittleEvidence = "too-little-evidence"
    }

    public var reason: Reason
    public var source: Place
    public var end: Place
    /// How many figures stand in it.
    public var figures: Int

    public init(reason: Reason, source: Place, end: Place, figures: Int) {
      self.reason = reason
      self.source = source
      self.end = end
      self.figures = figures
    }
  }
}

/// What a person should know of a report beyond its single figures.
public struct Finding: Hashable, Sendable, Codable {
  /// How much a finding matters.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    case information
    case warning
    case error
  }

  /// The rule's stable name, such as `characters-lost`.
  public var rule: String
  public var severity: Severity
  /// What was found, in English, for a person.
  public var message: String
  public var source: Place?

  public init(rule: String, severity: Severity, message: String, source: Place? = nil) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.source = source
  }
}
