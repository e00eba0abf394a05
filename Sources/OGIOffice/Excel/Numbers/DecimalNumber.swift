/// A number as a spreadsheet stores it, in decimal digits.
///
/// Rounded to 15 significant digits, as Excel computes: 0.1 + 0.2 is stored as 0.30000000000000004.
struct DecimalNumber: Hashable {
  private(set) var isNegative: Bool
  /// From 0 to 9, without noughts before and behind.
  private(set) var digits: [UInt8]
  /// Where the decimal point stands: so many digits from the left.
  private(set) var pointIndex: Int

  private static let significantDigits = 15
  /// Doubles end at 308.
  private static let mostDigits = 400

  /// Reads a number such as `-12.5` or `1.5E-7`; `nil` for whatever is none.
  init?(_ text: String) {
    var rest = text.utf8[...]
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let mantissa = rest.prefix { $0 | 0x20 != UInt8(ascii: "e") }
    var exponent = 0
    if mantissa.endIndex < rest.endIndex {
      guard
        let number = Int(
          rest[mantissa.endIndex...].dropFirst().reduce(into: "") {
            $0.unicodeScalars.append(Unicode.Scalar($1))
          }),
        number.magnitude <= UInt(Self.mostDigits)
      else { return nil }
      exponent = number
    }
    let parts = mantissa.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let all = parts.joined()
    guard !all.isEmpty, all.count <= Self.mostDigits, all.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    digits = all.map { $0 - 0x30 }
    pointIndex = whole.count + exponent
    normalize()
    keep(Self.significantDigits)
  }

  /// Whether the number is 0.
  var isZero: Bool { digits.isEmpty }

  /// The number without its sign.
  var magnitude: Self {
    var result = self
    result.isNegative = false
    return result
  }

  /// The number as a double, to compare it.
  var double: Double { Double(plainText) ?? 0 }

  /// The number times a power of ten.
  func scaled(by power: Int) -> Self {
    var result = self
    if !result.isZero { result.pointIndex += power }
    return result
  }

  /// The number rounded to so many decimals, halves away from 0.
  func rounded(toDecimals decimals: Int) -> Self {
    var result = self
    result.keep(pointIndex + decimals)
    return result
  }

  /// The digits before the point, without noughts before them.
  var wholeDigits: [UInt8] {
    guard pointIndex > 0 else { return [] }
    return digits.prefix(pointIndex) + [UInt8](repeating: 0, count: max(0, pointIndex - digits.count))
  }

  /// The digits behind the point, without noughts behind them.
  var fractionDigits: [UInt8] {
    guard pointIndex < digits.count else { return [] }
    return [UInt8](repeating: 0, count: max(0, -pointIndex)) + digits.dropFirst(max(0, pointIndex))
  }

  /// The number with all its digits and no more.
  var plainText: String {
    let whole = wholeDigits.isEmpty ? "0" : Self.text(of: wholeDigits)
    let fraction = fractionDigits.isEmpty ? "" : "." + Self.text(of: fractionDigits)
    return (isNegative ? "-" : "") + whole + fraction
  }

  /// Digits as characters.
  static func text(of digits: some Sequence<UInt8>) -> String {
    digits.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar(0x30 + $1)) }
  }

  /// Keeps so many digits, the last one rounded.
  private mutating func keep(_ count: Int) {
    guard count < digits.count else { return }
    let roundsUp = count >= 0 && digits[count] >= 5
    digits = Array(digits.prefix(max(0, count)))
    if roundsUp {
      while digits.last == 9 { digits.removeLast() }
      if let last = digits.indices.last {
        digits[last] += 1
      } else {
        digits = [1]
        pointIndex += 1
      }
    }
    normalize()
  }

  private mutating func normalize() {
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    pointIndex -= leading
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      pointIndex = 0
      isNegative = false
    }
  }
}
