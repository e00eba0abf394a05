#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension Decimal {
  /// The number with `.` for its decimals, without exponent, separators or `+`; empty if it is no number.
  var plainText: String { isNaN ? "" : description }
}
