/// How far a figure may be compared with others of its concept, and why.
public struct Comparability: Hashable, Sendable, Codable {
  /// How far a figure may be compared with others of its concept.
  public enum Grade: String, Hashable, Sendable, Codable, CaseIterable {
    /// The form prints the figure, and counts what the concept counts.
    case exact
    /// The form prints the figure, and it is comparable with a caveat.
    case close
    /// The figure is the sum of parts that are exact, and the sum is the concept.
    case derivedExact = "derived-exact"
    /// The figure is a sum, and the sum or a part is comparable with a caveat.
    case derivedClose = "derived-close"
    /// The figure has no known unit, or no known relation to the concept.
    case notComparable = "not-comparable"
  }

  /// How far the figure may be compared.
  public var grade: Grade
  /// Why, for a person, by language code (`zh`, `en`).
  public var reasons: [String: String]

  /// Creates a comparability from its parts.
  public init(grade: Grade, reasons: [String: String]) {
    self.grade = grade
    self.reasons = reasons
  }
}

extension Comparability.Grade: Comparable {
  /// Orders grades from the strongest to the weakest: `exact` first, `notComparable` last.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    allCases.firstIndex(of: lhs) ?? 0 < allCases.firstIndex(of: rhs) ?? 0
  }

  /// Whether a caveat, or more than one, stands between the figure and the concept.
  public var isClose: Bool { self == .close || self == .derivedClose }
}
