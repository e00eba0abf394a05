#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import OGIDocuments

/// One figure of a report under its canonical concept, with where it came from and how sure it is.
public struct Fact: Hashable, Sendable, Codable {
  /// How the value came about.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// As printed.
    case reported
    /// The printed token was no valid number and was read as one.
    case repaired
    /// The cell is there and holds no figure: empty, a dash, a slash, or a word such as 无.
    case blank
    /// Computed from other figures.
    case derived
  }

  /// What a blank cell holds. Some reports mean 0 by one of these, and not counted by another.
  public enum Blank: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing, or nothing but blanks.
    case empty
    /// A dash or several.
    case dash
    /// A slash or several.
    case slash
    /// A word that says that there is nothing, such as 无.
    case word
  }

  /// The form whose row the figure stands in, such as `article20-2021`.
  public var form: String
  /// What the figure counts.
  public var concept: Concept.ID
  /// The members that select the figure within the concept, such as `applicant: total`.
  public var dimensions: [String: String]
  /// The figure in `unit`; `nil` for a blank and for what could not be read.
  public var value: Decimal?
  /// What the value would have to be for all identities that the figure takes part in to hold, where that is the only
  /// such change and a known confusion of digits explains it. Never taken as the value.
  public var proposed: Decimal?
  /// The canonical unit (money in `CNY`); `nil` where none is known.
  public var unit: String?
  /// How the value came about.
  public var status: Status
  /// What the cell holds in place of a figure; not `nil` exactly where the status is ``Status/blank``.
  public var blank: Blank?
  /// Why a person should look at the figure. Empty where nothing is in doubt. Without repetition, in the order
  /// in which ``ReviewCode`` declares them.
  public var review: [ReviewCode]
  /// The estimated probability that concept, dimensions and value are right, from 0 to 1.
  public var confidence: Double
  /// The row label as it stood in the source.
  public var label: String
  /// The cell's text as it stood in the source.
  public var printed: String
  /// A note that stood inside the cell beside the figure, such as 其中修订16件.
  public var note: String?
  /// Where a person's decision is written down that the row's label is this row's, such as `audit.tsv:12`; `nil` if the
  /// row was found without one.
  public var decision: String?
  /// Where the cell's text begins in the source.
  public var source: Place

  /// Creates a fact from its parts.
  public init(
    form: String, concept: Concept.ID, dimensions: [String: String], value: Decimal?,
    proposed: Decimal? = nil, unit: String?, status: Status, blank: Blank? = nil, review: [ReviewCode] = [],
    confidence: Double, label: String, printed: String,
    note: String? = nil, decision: String? = nil, source: Place
  ) {
    self.form = form
    self.concept = concept
    self.dimensions = dimensions
    self.value = value
    self.proposed = proposed
    self.unit = unit
    self.status = status
    self.blank = blank
    self.review = review
    self.confidence = confidence
    self.label = label
    self.printed = printed
    self.note = note
    self.decision = decision
    self.source = source
  }
}
