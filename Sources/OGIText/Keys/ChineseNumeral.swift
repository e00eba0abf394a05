/// Numbers that are written with Han numerals.
///
/// The numerals are those of the script, not words of a domain. Financial numerals (壹贰叁) are not read.
public enum ChineseNumeral {
  /// The number that a text spells from end to end, or `nil` if it spells none.
  ///
  /// Reads 一百二十三 (by ICU's rules for Chinese), and digits in the places of decimal notation: 二〇一九. Blanks do not count, and
  /// Traditional forms read like Simplified ones. Forms that people read in two ways (一百二 is 102 by the rules and
  /// 120 in speech) give `nil`, and so do negative numbers, ordinals (第三) and fractions.
  ///
  /// - Complexity: O(*n*) for texts that hold anything but numerals; a few microseconds for those that are read.
  public static func parse(_ text: some StringProtocol) -> Int? {
    parse(MatchKey(text).scalars[...])
  }

  static func parse(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard !scalars.isEmpty, scalars.count <= 24 else { return nil }
    var number = 0
    var isPositional = true
    for scalar in scalars {
      if let digit = digit(scalar) {
        let (product, overflow) = number.multipliedReportingOverflow(by: 10)
        guard !overflow, product <= Int.max - digit else { return nil }
        number = product + digit
      } else {
        guard isMultiplier(scalar) else { return nil }
        isPositional = false
      }
    }
    if isPositional { return number }
    guard !isElliptic(scalars) else { return nil }
    let units = scalars.map { UInt16(truncatingIfNeeded: ($0 == "零" ? "〇" : $0).value) }
    return ICU.spelledNumber(units)
  }

  /// The number from 1 to 99 that numerals write, as in numbering.
  static func ordinal(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let parts = scalars.split(separator: "十", maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    if parts.count == 1 { return nonZeroDigit(first) }
    guard
      let tens = first.isEmpty ? 1 : nonZeroDigit(first),
      let ones = parts.last.flatMap({ $0.isEmpty ? 0 : nonZeroDigit($0) })
    else { return nil }
    return tens * 10 + ones
  }

  private static func nonZeroDigit(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard scalars.count == 1, let digit = scalars.first.flatMap(digit), digit > 0 else { return nil }
    return digit
  }

  /// Whether a scalar can be part of the numerals of numbering.
  static func isOrdinal(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "十" || digit(scalar).map { $0 > 0 } ?? false
  }

  /// Whether a scalar can be part of a spelled number.
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || isMultiplier(scalar)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  private static func isMultiplier(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "十", "百", "千", "万", "亿": true
    default: false
    }
  }

  /// Whether a last digit stands right after a multiplier above ten: 一百二.
  private static func isElliptic(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = scalars.last, digit(last) != nil, let before = scalars.dropLast().last else {
      return false
    }
    return isMultiplier(before) && before != "十"
  }
}
