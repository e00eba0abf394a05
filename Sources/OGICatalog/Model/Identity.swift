#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import OGISchema

/// A relation that the figures of sound reports satisfy.
///
/// Sums of parts are not listed here: they follow from ``Partition``, as "never more than the wider concept"
/// follows from `Concept.narrowerThan`.
public struct Identity: Hashable, Sendable, Identifiable {
  /// Which figures an identity compares.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Those of concepts of one report, for each combination of members that they are printed with.
    case concepts
    /// Those of members of one dimension, for each concept that has it.
    case members
    /// Those of concepts of one report and of the same agency's report on the year before.
    case overYears = "over-years"
  }

  /// The identity's stable name, such as `requests.balance`.
  public let id: String
  /// Which figures are compared.
  public let kind: Kind
  /// How much it matters when the identity fails.
  public let severity: Finding.Severity
  /// The code under which a failure sends figures to review; `nil` for one that stays a finding.
  public let review: ReviewCode?
  /// The terms whose sum is the left side.
  public let left: [Term]
  /// How the left side relates to the right one.
  public let relation: Evaluation.Relation
  /// The terms whose sum is the right side.
  public let right: [Term]
  /// The identity says something only where all of these are true.
  public let conditions: [Condition]
  /// What the identity says, by language code (`zh`, `en`).
  public let labels: [String: String]

  /// Creates an identity from its parts.
  public init(
    id: String, kind: Kind, severity: Finding.Severity, review: ReviewCode?, left: [Term],
    relation: Evaluation.Relation, right: [Term], conditions: [Condition] = [], labels: [String: String] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.severity = severity
    self.review = review
    self.left = left
    self.relation = relation
    self.right = right
    self.conditions = conditions
    self.labels = labels
  }
}

extension Identity {
  /// A figure that one side of an identity adds or subtracts.
  public struct Term: Hashable, Sendable {
    /// Which figure a term stands for.
    public enum Operand: Hashable, Sendable {
      /// The concept's figure in the report.
      case concept(Concept.ID)
      /// The concept's figure in the agency's report on the year before.
      case previousYear(Concept.ID)
      /// The figure of a member of a dimension, whatever the concept.
      case member(dimension: String, value: String)
    }

    /// The figure.
    public let operand: Operand
    /// Whether the figure is subtracted; otherwise it is added.
    public let isSubtracted: Bool

    /// Creates a term from its parts.
    public init(_ operand: Operand, isSubtracted: Bool = false) {
      self.operand = operand
      self.isSubtracted = isSubtracted
    }
  }

  /// What must be true of a figure for an identity to say something.
  public struct Condition: Hashable, Sendable {
    /// How the figure is compared with the number.
    public enum Comparison: String, Hashable, Sendable, CaseIterable {
      /// The figure is another number.
      case notEqual = "!="
      /// The figure is more than the number.
      case greater = ">"
    }

    /// The concept whose figure is compared.
    public let concept: Concept.ID
    /// How it is compared.
    public let comparison: Comparison
    /// What it is compared with.
    public let number: Decimal

    /// Creates a condition from its parts.
    public init(concept: Concept.ID, comparison: Comparison, number: Decimal) {
      self.concept = concept
      self.comparison = comparison
      self.number = number
    }
  }
}
