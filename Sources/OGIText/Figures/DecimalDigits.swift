#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Digits on their way to an exact decimal: up to 38, as many as `Decimal` holds.
struct DecimalDigits {
  private static let partCapacity = 19
  private var high: UInt64 = 0
  private var low: UInt64 = 0
  private var count = 0
  private var fractionCount = 0

  /// Whether there are more digits than fit, zeros at the front not counted.
  private(set) var isTooLong = false

  mutating func append(_ digit: UInt64, isFraction: Bool) {
    if isFraction { fractionCount += 1 }
    guard count > 0 || digit > 0 else { return }
    if count < Self.partCapacity {
      high = high * 10 + digit
    } else if count < 2 * Self.partCapacity {
      low = low * 10 + digit
    } else {
      isTooLong = true
    }
    count += 1
  }

  /// The number, or `nil` if it has more digits than a `Decimal` can hold.
  func decimal(isNegative: Bool) -> Decimal? {
    guard !isTooLong, fractionCount <= 127 else { return nil }
    var significand = Decimal(high)
    if count > Self.partCapacity {
      significand = Decimal(sign: .plus, exponent: count - Self.partCapacity, significand: significand)
      significand += Decimal(low)
    }
    guard isNegative || fractionCount > 0, count > 0 else { return significand }
    return Decimal(sign: isNegative ? .minus : .plus, exponent: -fractionCount, significand: significand)
  }
}
