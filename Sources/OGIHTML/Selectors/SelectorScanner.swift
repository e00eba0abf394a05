/// Cuts the text of a selector into identifiers, strings and signs.
struct SelectorScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  /// The next byte; `nil` at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Takes a sign if it stands next.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  /// Passes over blanks, and gives whether there were any.
  mutating func skipBlanks() -> Bool {
    let start = index
    while let byte = next, byte <= 0x20 { index += 1 }
    return index > start
  }

  /// An identifier with its escapes read; `nil` if none stands next.
  mutating func identifier() -> String? {
    var name: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
        name.append(byte)
        index += 1
      case UInt8(ascii: "\\"):
        index += 1
        name += escaped()
      default: return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
      }
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// A string in quotes, or an identifier.
  mutating func value() -> String? {
    guard let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return identifier()
    }
    index += 1
    var value: [UInt8] = []
    while let byte = next {
      index += 1
      if byte == quote { return String(decoding: value, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") { value += escaped() } else { value.append(byte) }
    }
    return nil
  }

  /// What stands in brackets, up to the one that closes them.
  mutating func argument() -> Substring? {
    let start = index
    var depth = 1
    while let byte = next {
      index += 1
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return String(decoding: bytes[start..<index - 1], as: UTF8.self)[...] }
    }
    return nil
  }

  /// Goes on from behind a backslash (CSS Syntax 3, 4.3.7).
  private mutating func escaped() -> [UInt8] {
    let digits = bytes[index...].prefix(6).prefix { Character(Unicode.Scalar($0)).isHexDigit }
    guard let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      guard let byte = next else { return [] }
      index += 1
      return [byte]
    }
    index += digits.count
    if let byte = next, byte <= 0x20 { index += 1 }
    return Unicode.Scalar(number).map { Array(String(Character($0)).utf8) } ?? []
  }
}
