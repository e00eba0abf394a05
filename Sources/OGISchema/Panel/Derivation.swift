#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A whole that was added up from its parts.
public struct Derivation: Hashable, Sendable, Codable {
  /// A part: the figure of a concept in the same report, on the same form and with the same members as the whole.
  public struct Input: Hashable, Sendable, Codable {
    /// What the part counts.
    public var concept: Concept.ID
    /// The part; `nil` for a blank that counts as 0.
    public var value: Decimal?
    /// How the part came about.
    public var status: Fact.Status
    /// Where persons' decisions are written down that it rests on, as in ``PanelFigure/decisions``.
    public var decisions: [String]

    /// Creates an input from its parts.
    public init(concept: Concept.ID, value: Decimal?, status: Fact.Status, decisions: [String] = []) {
      self.concept = concept
      self.value = value
      self.status = status
      self.decisions = decisions
    }
  }

  /// The name of the partition, such as `requests.denied/reason`.
  public var partition: String
  /// The sum.
  public var value: Decimal
  /// The parts, in the order of the partition. A part that reports often lack may not be among them.
  public var inputs: [Input]
  /// The names of the rules that hold with blank parts as 0 and with nothing else; empty if no part is blank.
  public var zeros: [String]

  /// Creates a derivation from its parts.
  public init(partition: String, value: Decimal, inputs: [Input], zeros: [String]) {
    self.partition = partition
    self.value = value
    self.inputs = inputs
    self.zeros = zeros
  }
}
