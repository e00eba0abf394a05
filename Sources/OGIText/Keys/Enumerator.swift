/// The numbering that stands before a label: 一、 or （一） or 1.
public struct Enumerator: Hashable, Sendable {
  /// The way in which numbering is written, which tells its level.
  public enum Style: Hashable, Sendable {
    /// A Han numeral and a delimiter: 一、
    case chapter
    /// A numeral or number in brackets: （一）, (1), ㈠
    case parenthesised
    /// A number and a delimiter: 1. or 1、 or 1) or ①
    case item
  }

  /// How the numbering is written.
  public let style: Style
  /// The number that it gives, from 1 to 99.
  public let ordinal: Int

  /// Makes numbering of a style.
  public init(style: Style, ordinal: Int) {
    self.style = style
    self.ordinal = ordinal
  }
}

extension Enumerator {
  /// Reads the numbering at the start of folded scalars, and how many of them it takes.
  static func read(_ scalars: [Unicode.Scalar]) -> (enumerator: Enumerator, count: Int)? {
    let bracketed = scalars.first == "("
    let start = bracketed ? 1 : 0
    let (ordinal, count, isHan) = number(scalars.dropFirst(start))
    guard 1...99 ~= ordinal else { return nil }
    var rest = scalars.dropFirst(start + count)
    guard let delimiter = rest.popFirst() else { return nil }
    if bracketed {
      guard delimiter == ")" else { return nil }
      // （三）、 has a delimiter after the bracket, unless that belongs to a figure.
      let more = rest.first.map { isDelimiter($0) && !isDigit(rest.dropFirst().first) } ?? false
      return (Enumerator(style: .parenthesised, ordinal: ordinal), start + count + (more ? 2 : 1))
    }
    if delimiter == ")" {
      // The opening bracket of a numeral is lost; with numbers, a closing one alone is a style of its own.
      return (Enumerator(style: isHan ? .parenthesised : .item, ordinal: ordinal), count + 1)
    }
    // 3.5 and 1,234 are figures.
    guard isDelimiter(delimiter), isHan || !isDigit(rest.first) else { return nil }
    return (Enumerator(style: isHan ? .chapter : .item, ordinal: ordinal), count + 1)
  }

  private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> (ordinal: Int, count: Int, isHan: Bool)
  {
    let digits = scalars.prefix { isDigit($0) }
    if !digits.isEmpty {
      guard digits.count <= 2 else { return (0, 0, false) }
      return (digits.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }, digits.count, false)
    }
    let numeral = scalars.prefix { ChineseNumeral.isOrdinal($0) }
    return (ChineseNumeral.ordinal(numeral) ?? 0, numeral.count, true)
  }

  private static func isDelimiter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", ".", ",", "。": true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { "0"..."9" ~= $0 } ?? false
  }
}
