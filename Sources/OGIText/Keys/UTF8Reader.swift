/// Reads scalars from bytes that may not be valid UTF-8.
///
/// Each maximal part of an invalid sequence counts as one error, as the Unicode Standard recommends (section 3.9,
/// "U+FFFD Substitution of Maximal Subparts").
struct UTF8Reader {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The position of the next byte.
  private(set) var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The next scalar: `nil` at the end, U+FFFD with `isValid == false` for an invalid sequence.
  @inline(__always)
  mutating func next() -> (scalar: UInt32, isValid: Bool)? {
    guard position < bytes.count else { return nil }
    let first = UInt32(bytes[position])
    position += 1
    if first < 0x80 { return (first, true) }
    // Han and its punctuation, three bytes that need no check beyond their leading bits.
    if first >= 0xE1, first <= 0xEC, position + 1 < bytes.count {
      let second = UInt32(bytes[position])
      let third = UInt32(bytes[position + 1])
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
        position += 2
        return ((first & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F), true)
      }
    }
    return multibyte(first)
  }

  private mutating func multibyte(_ first: UInt32) -> (scalar: UInt32, isValid: Bool) {
    // The range of the second byte keeps out overlong forms, surrogates and what is beyond U+10FFFF.
    let (more, second): (Int, ClosedRange<UInt8>)
    switch first {
    case 0xC2...0xDF: (more, second) = (1, 0x80...0xBF)
    case 0xE0: (more, second) = (2, 0xA0...0xBF)
    case 0xED: (more, second) = (2, 0x80...0x9F)
    case 0xE1...0xEF: (more, second) = (2, 0x80...0xBF)
    case 0xF0: (more, second) = (3, 0x90...0xBF)
    case 0xF1...0xF3: (more, second) = (3, 0x80...0xBF)
    case 0xF4: (more, second) = (3, 0x80...0x8F)
    default: return (0xFFFD, false)
    }
    var scalar = first & (0x3F >> UInt32(more))
    for index in 0..<more {
      guard position < bytes.count else { return (0xFFFD, false) }
      let byte = bytes[position]
      guard index == 0 ? second.contains(byte) : byte & 0xC0 == 0x80 else { return (0xFFFD, false) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      position += 1
    }
    return (scalar, true)
  }
}
