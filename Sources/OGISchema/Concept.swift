/// A canonical concept: one thing that reports count, whatever form they count it on.
public struct Concept: Hashable, Sendable, Codable, Identifiable {
  /// A concept's stable name, such as `requests.denied.state_secret`.
  public struct ID: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
    /// The name.
    public let rawValue: String

    /// Creates the id of a name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Creates the id of a name that is written in code.
    public init(stringLiteral value: String) { self.rawValue = value }
  }

  /// What values a concept's figures may take.
  public enum Number: String, Hashable, Sendable, Codable, CaseIterable {
    /// An integer, 0 or more.
    case count
    /// An integer of either sign.
    case signed
    /// A decimal, 0 or more.
    case amount
  }

  /// The concept's stable name.
  public let id: ID
  /// The wider concept that this one is a subset of: never more than it.
  public let narrowerThan: ID?
  /// The canonical unit, such as `item` or `CNY`.
  public let unit: String
  /// What values the concept's figures may take.
  public let number: Number
  /// The concept's label by language code (`zh`, `en`).
  public let labels: [String: String]

  /// Creates a concept from its parts.
  public init(id: ID, narrowerThan: ID?, unit: String, number: Number, labels: [String: String]) {
    self.id = id
    self.narrowerThan = narrowerThan
    self.unit = unit
    self.number = number
    self.labels = labels
  }
}

extension Concept.ID: CustomStringConvertible, Comparable {
  /// The name.
  public var description: String { rawValue }

  /// Orders ids by name.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
