/// How UTF-16 without a byte order mark shows itself: by NUL bytes, and by code units of the kind that texts are made of.
enum UTF16Form {
  /// The encoding's name, or `nil` if the bytes do not look like UTF-16.
  ///
  /// - Parameter isUTF8: whether the bytes are valid UTF-8. Then they are a text with stray NULs, unless those are too
  ///   many for that.
  static func encoding(of bytes: ArraySlice<UInt8>, isUTF8: Bool) -> String? {
    let sample = bytes.prefix(1 << 16)
    let nuls = sample.count { $0 == 0 }
    // Any text of some length has ASCII: ends of lines, digits.
    guard sample.count >= 4, nuls > 0, !isUTF8 || nuls * 10 >= sample.count * 3 else { return nil }
    let (little, big) = plausibleUnits(sample)
    let total = sample.count / 2
    guard max(little, big) * 20 >= total * 17, little != big else { return nil }
    return little > big ? "UTF-16LE" : "UTF-16BE"
  }

  /// How many code units are plausible in each byte order.
  private static func plausibleUnits(_ bytes: ArraySlice<UInt8>) -> (little: Int, big: Int) {
    var count = (little: 0, big: 0)
    var first: UInt8?
    for byte in bytes {
      guard let before = first else {
        first = byte
        continue
      }
      first = nil
      if isPlausible(UInt16(byte) << 8 | UInt16(before)) { count.little += 1 }
      if isPlausible(UInt16(before) << 8 | UInt16(byte)) { count.big += 1 }
    }
    return count
  }

  private static func isPlausible(_ unit: UInt16) -> Bool {
    // ASCII in the wrong byte order ends in a zero byte, and would pass for rare Han characters. Two of these
    // scalars are common: the numeral one and the ideographic blank.
    if unit & 0xFF == 0 { return unit == 0x4E00 || unit == 0x3000 }
    switch unit {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E, 0xA0...0xFF, 0x2000...0x27FF, 0x3000...0x303F, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xFF00...0xFFEF:
      return true
    default: return false
    }
  }
}
