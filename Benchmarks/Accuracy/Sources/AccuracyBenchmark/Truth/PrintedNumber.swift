import Foundation

/// The numbers that stand in a text, as digits: what a reader of the text has to go by.
package enum PrintedNumber {
  /// The numbers of a text in order, each as its digits with at most one decimal point inside. Signs do not count.
  ///
  /// The text is taken in NFKC and without its commas, so that `１,２３４` is `1234`.
  ///
  /// - Complexity: Linear in the text.
  package static func all(in text: String) -> [String] {
    var numbers: [String] = []
    var number = ""
    for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars where scalar != "," {
      if "0"..."9" ~= scalar || (scalar == "." && !number.isEmpty && !number.contains(".")) {
        number.unicodeScalars.append(scalar)
      } else {
        append(&number, to: &numbers)
        number = ""
      }
    }
    append(&number, to: &numbers)
    return numbers
  }

  private static func append(_ number: inout String, to numbers: inout [String]) {
    if number.hasSuffix(".") { number.removeLast() }
    if !number.isEmpty { numbers.append(number) }
  }
}

extension Decimal {
  /// The number in one text, read without regard to a locale; `nil` if the text is anything else.
  ///
  /// - Parameter text: Digits, which may have a sign before them, commas inside and a decimal point.
  package init?(printed text: String) {
    let plain = text.filter { $0 != "," }
    let digits = plain.drop { $0 == "+" || $0 == "-" }
    guard plain.count - digits.count <= 1, let first = digits.first, first.isASCII, first.isNumber,
      digits.allSatisfy({ $0 == "." || ($0.isASCII && $0.isNumber) }),
      digits.filter({ $0 == "." }).count <= 1,
      let number = Decimal(string: String(plain.drop { $0 == "+" }))
    else { return nil }
    self = number
  }
}
