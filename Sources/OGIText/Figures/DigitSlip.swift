#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A small slip by which one whole number is written or read for another.
///
/// A digit is taken for one that looks like it; two neighbours change places; a digit is written twice for once, or once
/// for twice. These are the typing errors of Damerau (1964) as far as they leave a trace in the digits themselves; van
/// der Loo, de Jonge and Scholtus (2011, the R package deducorrect) mend sums by them.
public struct DigitSlip: Hashable, Sendable {
  private let confusable: Set<Set<Int>>

  /// Makes the slips of a grammar: its ``FigureGrammar/confusableDigits`` are those that look alike.
  public init(grammar: FigureGrammar) { confusable = grammar.confusableDigits }

  /// Whether a single slip makes one number of another. Numbers below 0 and fractions come of none, and a lone 0 is no
  /// slip: it is what empty cells are filled with.
  ///
  /// - Complexity: O(*n*) in the digits.
  public func explains(_ printed: Decimal, for meant: Decimal) -> Bool {
    guard let first = Self.digits(of: printed), let second = Self.digits(of: meant), first != second,
      first != [0]
    else { return false }
    if first.count == second.count { return isExchange(first, second) }
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    return Self.isDoubling(of: short, in: long)
  }

  private static func digits(of number: Decimal) -> [Int]? {
    let digits = "\(number)".unicodeScalars.map { scalar in
      ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
    }
    return digits.contains(nil) ? nil : digits.compactMap(\.self)
  }

  /// Whether one digit looks like the other number's, or two neighbours stand in the other order.
  private func isExchange(_ first: [Int], _ second: [Int]) -> Bool {
    let differing = zip(first, second).enumerated().filter { $0.element.0 != $0.element.1 }
    guard let one = differing.first else { return false }
    if differing.count == 1 { return confusable.contains([one.element.0, one.element.1]) }
    guard differing.count == 2, let other = differing.last, other.offset == one.offset + 1 else {
      return false
    }
    return one.element.0 == other.element.1 && one.element.1 == other.element.0
  }

  /// Whether a number is another one with a digit written twice.
  private static func isDoubling(of short: [Int], in long: [Int]) -> Bool {
    guard long.count == short.count + 1 else { return false }
    let split = zip(short, long).prefix { $0.0 == $0.1 }.count
    guard split > 0, long[split] == long[split - 1] else { return false }
    return short[split...] == long[(split + 1)...]
  }
}
