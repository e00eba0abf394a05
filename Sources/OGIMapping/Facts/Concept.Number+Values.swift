#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGISchema

extension Concept.Number {
  /// Whether a figure may take a value.
  func admits(_ value: Decimal) -> Bool {
    switch self {
    case .count: value >= 0 && value.isInteger
    case .signed: value.isInteger
    case .amount: value >= 0
    }
  }
}

extension Decimal {
  // Decimals are kept as coefficient and power of ten; a zero at the end of a fraction still is one.
  fileprivate var isInteger: Bool { exponent >= 0 || !description.contains(".") }
}
