/// How UTF-16 without a byte order mark shows itself: by NUL bytes, which ASCII leaves in every other place.
enum UTF16Form {
  /// The encoding's name, or `nil` if the bytes do not look like UTF-16.
  ///
  /// - Parameter isUTF8: whether the bytes are valid UTF-8. Then they are a text with stray NULs unless most of every other byte is one.
  static func encoding(of bytes: ArraySlice<UInt8>, isUTF8: Bool) -> String? {
    let sample = bytes.prefix(1 << 16)
    guard sample.count >= 4 else { return nil }
    var nuls = (even: 0, odd: 0)
    for (offset, byte) in sample.enumerated() where byte == 0 {
      if offset.isMultiple(of: 2) { nuls.even += 1 } else { nuls.odd += 1 }
    }
    let most = max(nuls.even, nuls.odd)
    // In good text all NULs stand on one side. A few U+0000 may be there too.
    guard most > 0, min(nuls.even, nuls.odd) * 20 <= most else { return nil }
    let isLittleEndian = nuls.odd > nuls.even
    if isUTF8 { guard most * 10 >= sample.count * 3 else { return nil } }
    guard plausibleShare(sample, isLittleEndian: isLittleEndian) >= 0.85 else { return nil }
    return isLittleEndian ? "UTF-16LE" : "UTF-16BE"
  }

  /// The share of code units that Chinese text is made of.
  private static func plausibleShare(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> Double {
    var plausible = 0
    var total = 0
    var first: UInt8?
    for byte in bytes {
      guard let before = first else {
        first = byte
        continue
      }
      first = nil
      total += 1
      let unit = isLittleEndian ? UInt16(byte) << 8 | UInt16(before) : UInt16(before) << 8 | UInt16(byte)
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF, 0x2000...0x27FF, 0x3000...0x303F, 0x3400...0x4DBF,
        0x4E00...0x9FFF,
        0xFF00...0xFFEF:
        plausible += 1
      default: break
      }
    }
    return total == 0 ? 0 : Double(plausible) / Double(total)
  }
}
