/// A colour of CSS.
enum StyleColor: Equatable {
  case opaque(UInt32)
  case transparent

  /// A colour in the ways that pages write most; `nil` for others, and for what is none.
  init?(_ text: Substring) {
    if text == "transparent" {
      self = .transparent
    } else if let number = Self.names[text] {
      self = .opaque(number)
    } else if text.first == "#", let color = Self.hexadecimal(text.dropFirst()) {
      self = color
    } else if text.hasPrefix("rgb"), let color = Self.function(text) {
      self = color
    } else {
      return nil
    }
  }

  private static func hexadecimal(_ digits: Substring) -> StyleColor? {
    let isShort = digits.utf8.count < 5
    let whole = isShort ? digits.reduce(into: "") { $0 += "\($1)\($1)" } : String(digits)
    guard [6, 8].contains(whole.utf8.count), let number = UInt64(whole, radix: 16) else { return nil }
    guard whole.utf8.count == 8 else { return .opaque(UInt32(number)) }
    return number & 0xFF == 0 ? .transparent : .opaque(UInt32(number >> 8))
  }

  private static func function(_ text: Substring) -> StyleColor? {
    let numbers = text.split { !$0.isNumber && $0 != "." && $0 != "%" }.compactMap { Double($0) }
    guard numbers.count == 3 || numbers.count == 4, numbers.prefix(3).allSatisfy((0...255).contains) else {
      return nil
    }
    if numbers.count == 4, numbers[3] == 0 { return .transparent }
    return .opaque(numbers.prefix(3).reduce(0) { $0 << 8 | UInt32($1) })
  }

  /// CSS Color 3, 4.1.
  private static let names: [Substring: UInt32] = [
    "black": 0, "white": 0xFFFFFF, "gray": 0x808080, "silver": 0xC0C0C0, "red": 0xFF0000, "blue": 0xFF,
    "green": 0x8000, "yellow": 0xFFFF00, "windowtext": 0, "window": 0xFFFFFF,
  ]
}
