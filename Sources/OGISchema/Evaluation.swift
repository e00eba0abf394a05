#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import OGIDocuments

/// What came of comparing figures of a report by a rule.
///
/// The shape follows the validation reports of the European Statistical System: the rule, the cells that it names, and
/// whether it passed, failed, or could not be evaluated.
public struct Evaluation: Hashable, Sendable, Codable {
  /// Whether figures agree with a rule.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// All figures are there, and they agree.
    case holds
    /// Some cells are blank, and the figures agree if these count as 0.
    case holdsWithBlanksAsZero = "holds-with-blanks-as-zero"
    /// The figures disagree, whatever the blank cells stand for.
    case fails
    /// Figures that are not there, or blank, leave it open.
    case notEvaluable = "not-evaluable"
  }

  /// How the left side of a rule relates to the right one.
  public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
    /// The sums of the sides are equal.
    case equal = "="
    /// The left side is at least the sum of the right one.
    case atLeast = ">="
    /// The left side is at least each single figure of the right one.
    case atLeastEach = ">= each"
    /// The sums of the sides differ: that they are equal is the fault.
    case notEqual = "!="
  }

  /// A figure that a rule names.
  public struct Cell: Hashable, Sendable, Codable {
    /// The side of the relation on which a figure stands.
    public enum Side: String, Hashable, Sendable, Codable, CaseIterable {
      /// On the left: the whole, or the greater.
      case left
      /// On the right: the parts, or the lesser.
      case right
    }

    /// What the figure counts.
    public var concept: Concept.ID
    /// The members that select the figure within the concept.
    public var dimensions: [String: String]
    /// The side on which it stands.
    public var side: Side
    /// Whether it is subtracted there; otherwise it is added.
    public var isSubtracted: Bool
    /// Whether it is a figure of the agency's report on the year before.
    public var isPreviousYear: Bool
    /// The figure; `nil` if the report has none, or a blank.
    public var value: Decimal?
    /// Whether the figure was read with a doubt as to whether it belongs here, or has no known unit: it then counts as one
    /// that is not known.
    public var isUncertain: Bool
    /// Where the figure stands; `nil` if the report does not have the cell at all.
    public var source: Place?

    /// Creates a cell from its parts.
    public init(
      concept: Concept.ID, dimensions: [String: String], side: Side, isSubtracted: Bool = false,
      isPreviousYear: Bool = false, value: Decimal?, isUncertain: Bool = false, source: Place?
    ) {
      self.concept = concept
      self.dimensions = dimensions
      self.side = side
      self.isSubtracted = isSubtracted
      self.isPreviousYear = isPreviousYear
      self.value = value
      self.isUncertain = isUncertain
      self.source = source
    }
  }

  /// The rule's stable name, such as `requests.balance`.
  public var rule: String
  /// The form of the table whose figures are compared.
  public var form: String
  /// How the sides should relate.
  public var relation: Relation
  /// The figures, those of the left side first, in the order of the rule.
  public var cells: [Cell]
  /// The sum of the left side's known figures, blanks as 0 and uncertain ones left out; `nil` if it has none.
  public var left: Decimal?
  /// The sum of the right side's known figures, blanks as 0 and uncertain ones left out, or for ``Relation/atLeastEach`` the
  /// greatest of them; `nil` if it has none.
  public var right: Decimal?
  /// Left less right; `nil` if either side has no figures.
  public var difference: Decimal?
  /// Whether the figures agree with the rule.
  public var outcome: Outcome

  /// Creates an evaluation from its parts.
  public init(
    rule: String, form: String, relation: Relation, cells: [Cell], left: Decimal?, right: Decimal?,
    difference: Decimal?, outcome: Outcome
  ) {
    self.rule = rule
    self.form = form
    self.relation = relation
    self.cells = cells
    self.left = left
    self.right = right
    self.difference = difference
    self.outcome = outcome
  }
}
