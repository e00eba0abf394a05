#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension FigureParser {
  /// Reads a number without its unit and words: as printed, then with confused digits, then as a Han numeral.
  func scan(
    _ tokens: ArraySlice<FigureText.Token>, source: [Unicode.Scalar]
  ) -> (number: Decimal, repair: Figure.Repair?)? {
    guard !tokens.isEmpty else { return nil }
    if let plain = NumberScanner.scan(tokens, digit: { Self.digit($0.scalar).map { ($0, false) } }) {
      return plain
    }
    let confused = NumberScanner.scan(tokens) { token in
      if let digit = Self.digit(token.scalar) { return (digit, false) }
      guard source.indices.contains(token.offset) else { return nil }
      return confusion(source[token.offset], token.scalar).map { ($0, true) }
    }
    if let confused { return confused }
    let numerals = tokens.lazy.filter { !FigureText.isBlank($0) }.map(\.scalar)
    guard numerals.allSatisfy(ChineseNumeral.isNumeral) else { return nil }
    return ChineseNumeral.parse(Array(numerals)[...]).map { (Decimal($0), .confusedDigits) }
  }

  /// The digit that a scalar is misread for: looked up as printed, in half width, and folded.
  func confusion(_ scalar: Unicode.Scalar, _ folded: Unicode.Scalar) -> Int? {
    let confusions = grammar.digitConfusions
    guard !confusions.isEmpty, !Self.isMark(folded) else { return nil }
    let narrow = 0xFF01...0xFF5E ~= scalar.value ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
    let digit = confusions[scalar] ?? narrow.flatMap { confusions[$0] } ?? confusions[folded]
    return digit.flatMap { 0...9 ~= $0 ? $0 : nil }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    "0"..."9" ~= scalar ? Int(scalar.value) - 0x30 : nil
  }

  /// Whether a scalar has a meaning of its own in numbers, which no confusion may take away.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case FigureText.blank, FigureText.gap, FigureText.lineEnd, ".", ",", "·", "+", "-": true
    default: false
    }
  }
}

/// Integers as most cells hold them: ASCII digits, with or without a sign and blanks around.
enum PlainInteger {
  /// The number, or `nil` if the text is anything else than that; then it may be a figure all the same.
  static func read(_ utf8: UnsafeBufferPointer<UInt8>) -> Decimal? {
    var bytes = utf8[...]
    while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    let sign = bytes.first
    if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { bytes.removeFirst() }
    // Eighteen digits fit into 64 bits.
    guard 1...18 ~= bytes.count else { return nil }
    var number: Int64 = 0
    for byte in bytes {
      let digit = byte &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      number = number * 10 + Int64(digit)
    }
    return Decimal(sign == UInt8(ascii: "-") ? -number : number)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || 0x09...0x0D ~= byte
  }
}
