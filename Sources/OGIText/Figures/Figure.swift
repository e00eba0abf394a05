#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// What a cell of figures holds.
public struct Figure: Hashable, Sendable {
  /// Which kind of blank a cell holds. A blank is not a zero.
  public enum Blank: String, Hashable, Sendable {
    /// Nothing, or nothing but blanks.
    case empty
    /// A dash or several.
    case dash
    /// A slash or several.
    case slash
    /// A word of ``FigureGrammar/blankWords``.
    case word
  }

  /// How a token that is no valid number was read as one.
  public enum Repair: Hashable, Sendable {
    /// Characters that are no digits were read as digits.
    case confusedDigits
    /// Marks around or between the digits were left out: `0)`, `”29`.
    case strayMarks
    /// Blanks between digits were left out. Two cells that were run together look the same.
    case blanksBetweenDigits
    /// The text holds several cells, of which this is one: `00` for 0 and 0.
    case gluedCells
  }

  /// What the cell says.
  public enum Content: Hashable, Sendable {
    /// A number, in the unit that is printed beside it or in none.
    case number(Decimal)
    /// No number, and a sign that there is none.
    case blank(Blank)
  }

  /// What the cell says: a number or a blank.
  public var content: Content
  /// The unit that the cell itself prints.
  public var unit: FigureGrammar.Unit?
  /// What stands beside the figure in the cell: a bracketed note, a word of approximation.
  public var note: String?
  /// Whether a word makes the figure approximate.
  public var isApproximate: Bool
  /// Not `nil` if the token was no valid number.
  public var repair: Repair?

  /// Makes a figure.
  public init(
    _ content: Content, unit: FigureGrammar.Unit? = nil, note: String? = nil, isApproximate: Bool = false,
    repair: Repair? = nil
  ) {
    self.content = content
    self.unit = unit
    self.note = note
    self.isApproximate = isApproximate
    self.repair = repair
  }

  /// The number, if the cell holds one.
  public var number: Decimal? {
    if case .number(let number) = content { number } else { nil }
  }
}
