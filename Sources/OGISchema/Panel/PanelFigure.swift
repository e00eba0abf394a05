#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import OGIDocuments

/// A figure of an agency for a year, as part of a series.
public struct PanelFigure: Hashable, Sendable, Codable {
  /// What the figure counts, apart from agency and year.
  public struct Cell: Hashable, Sendable, Codable {
    /// What is counted.
    public var concept: Concept.ID
    /// The members that select the figure within the concept.
    public var dimensions: [String: String]

    /// Creates a cell from its parts.
    public init(concept: Concept.ID, dimensions: [String: String]) {
      self.concept = concept
      self.dimensions = dimensions
    }
  }

  /// Another figure for the same cell and year, which differs.
  public struct Other: Hashable, Sendable, Codable {
    /// The figure; `nil` for a blank and for what could not be read.
    public var value: Decimal?
    /// How it came about.
    public var status: Fact.Status
    /// The form whose row it stands in.
    public var form: String
    /// The report that it is from, as an index of ``Panel/Agency/reports``.
    public var report: Int
    /// Where it stands in its source; `nil` for a derived one.
    public var source: Place?

    /// Creates another figure from its parts.
    public init(value: Decimal?, status: Fact.Status, form: String, report: Int, source: Place?) {
      self.value = value
      self.status = status
      self.form = form
      self.report = report
      self.source = source
    }
  }

  /// What is counted.
  public var cell: Cell
  /// The year.
  public var year: Int
  /// The figure in `unit`; `nil` for a blank and for what could not be read.
  public var value: Decimal?
  /// The canonical unit; `nil` where none is known.
  public var unit: String?
  /// How the value came about.
  public var status: Fact.Status
  /// Why a person should look at the figure, in the order in which ``ReviewCode`` declares the reasons. A derived figure has
  /// those of its inputs, and of the figures that show its blank inputs to be 0.
  public var review: [ReviewCode]
  /// The estimated probability that concept, dimensions and value are right: for a derived figure the least of its inputs'.
  public var confidence: Double
  /// How far the figure may be compared with others of its concept.
  public var comparability: Comparability
  /// The sum of the figure's parts: its value, if it is derived; beside a printed figure, what its parts add up to. `nil` if
  /// no partition could be added up.
  public var derivation: Derivation?
  /// The change of form since the last year of the series; `nil` if there is none.
  public var seriesBreak: SeriesBreak?
  /// Other figures for the same cell and year that differ from this one.
  public var others: [Other]
  /// The form whose row the figure, or its inputs, stand in.
  public var form: String
  /// The report that it is from, as an index of ``Panel/Agency/reports``.
  public var report: Int
  /// The label of its row as it stood in the source; empty for a derived one.
  public var label: String
  /// A note that stood beside it in its cell, such as 其中修订16件.
  public var note: String?
  /// Where persons' decisions are written down on the label of its row, such as `audit.tsv:12`, or for a derived figure on
  /// the labels of those that it was added up from. Empty if the rows were found without any.
  public var decisions: [String]
  /// Where it stands in its source; `nil` for a derived one.
  public var source: Place?

  /// Creates a figure from its parts.
  public init(
    cell: Cell, year: Int, value: Decimal?, unit: String?, status: Fact.Status, review: [ReviewCode] = [],
    confidence: Double, comparability: Comparability, derivation: Derivation? = nil,
    seriesBreak: SeriesBreak? = nil, others: [Other] = [], form: String, report: Int, label: String = "",
    note: String? = nil, decisions: [String] = [], source: Place?
  ) {
    self.cell = cell
    self.year = year
    self.value = value
    self.unit = unit
    self.status = status
    self.review = review
    self.confidence = confidence
    self.comparability = comparability
    self.derivation = derivation
    self.seriesBreak = seriesBreak
    self.others = others
    self.form = form
    self.report = report
    self.label = label
    self.note = note
    self.decisions = decisions
    self.source = source
  }
}

/// A change of form within a series.
public struct SeriesBreak: Hashable, Sendable, Codable {
  /// The last year before the change.
  public var year: Int
  /// The form of that year.
  public var form: String
  /// The grade of that year's figure.
  public var grade: Comparability.Grade
  /// What changes, for a person, by language code (`zh`, `en`).
  public var messages: [String: String]

  /// Creates a break from its parts.
  public init(year: Int, form: String, grade: Comparability.Grade, messages: [String: String]) {
    self.year = year
    self.form = form
    self.grade = grade
    self.messages = messages
  }
}
