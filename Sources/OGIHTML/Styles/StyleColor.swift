/// A colour of CSS.
enum StyleColor: Equatable {
  case opaque(UInt32)
  case transparent

  static let white = StyleColor.opaque(0xFFFFFF)

  /// A colour in the ways that pages write most; `nil` for others, and for what is none.
  init?(_ text: Substring) {
    if text == "transparent" {
      self = .transparent
    } else if let number = Self.names[text] {
      self = .opaque(number)
    } else if text.first == "#", let color = Self.hexadecimal(text.dropFirst()) {
      self = color
    } else if text.last == ")", let color = Self.function(text) {
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

  /// A colour by its parts, of which a fourth tells how much of it there is.
  private static func function(_ text: Substring) -> StyleColor? {
    let parts = text.drop { $0 != "(" }.dropFirst().dropLast().split { " ,/".contains($0) }
    if parts.count == 4, StyleLength(parts[3])?.number == 0 { return .transparent }
    let numbers = parts.prefix(3).compactMap { Double($0) }
    guard text.hasPrefix("rgb"), numbers.count == 3, numbers.allSatisfy((0...255).contains) else {
      return nil
    }
    return .opaque(numbers.reduce(0) { $0 << 8 | UInt32($1) })
  }

  /// Whether what has this colour cannot be told from a ground of another.
  func isLost(on ground: StyleColor?) -> Bool {
    guard case .opaque(let number) = self else { return true }
    guard case .opaque(let other)? = ground else { return false }
    return [16, 8, 0].allSatisfy { shift in
      abs(Int(number >> shift & 0xFF) - Int(other >> shift & 0xFF)) <= Self.indistinct
    }
  }

  /// How far apart the parts of colours may be that nobody tells from each other, of 255: by judgement.
  private static let indistinct = 10

  /// CSS Color 3, 4.1.
  private static let names: [Substring: UInt32] = [
    "black": 0, "white": 0xFFFFFF, "gray": 0x808080, "silver": 0xC0C0C0, "red": 0xFF0000, "blue": 0xFF,
    "green": 0x8000, "yellow": 0xFFFF00, "windowtext": 0, "window": 0xFFFFFF,
  ]
}
