import TestSupport

extension SeededGenerator {
  /// A text of scalars from everywhere, most of them from where Chinese reports take theirs.
  mutating func text(upTo length: Int) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x4E00...0x9FFF, 0x3000...0x303F, 0xFF00...0xFFEF, 0x2000...0x206F, 0x300...0x36F,
      0x0...0xFF,
      0x1100...0x11FF, 0xAC00...0xACFF, 0x900...0x9FF, 0x0...0xFFFF, 0x1_0000...0x3_FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      let range = ranges.randomElement(using: &self) ?? 0...0x7F
      text.append(Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? "\u{301}")
    }
    return String(text)
  }
}
