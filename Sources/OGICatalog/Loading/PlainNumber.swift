#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads numbers in plain decimal notation: digits, at most one point, at most one sign before them.
///
/// Stricter than the initialisers it calls, which take exponents, `nan`, or a number with text after it.
enum PlainNumber {
  static func decimal(_ text: String) -> Decimal? { isPlain(text) ? Decimal(string: text) : nil }

  static func double(_ text: String) -> Double? { isPlain(text) ? Double(text) : nil }

  private static func isPlain(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return digits.count <= 30 && parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
