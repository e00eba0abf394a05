/// Readings in Latin letters that converters of web pages put in brackets straight after an ideograph, as in 數(shù)量.
enum PhoneticAnnotations {
  /// The longest syllable of Hanyu Pinyin has six letters (zhuang, chuang, shuang).
  private static let longestSyllable = 6

  /// Removes the annotations from folded scalars.
  ///
  /// - Complexity: O(*n*).
  static func remove(from scalars: inout [Unicode.Scalar]) {
    guard let first = scalars.firstIndex(of: "(") else { return }
    var read = first
    var written = first
    while read < scalars.count {
      if scalars[read] == "(", written > 0, scalars[written - 1].properties.isIdeographic,
        let end = endOfSyllable(in: scalars, after: read)
      {
        read = end + 1
      } else {
        scalars[written] = scalars[read]
        written += 1
        read += 1
      }
    }
    scalars.removeLast(scalars.count - written)
  }

  /// The index of the bracket that closes a syllable, if nothing else stands in the brackets.
  private static func endOfSyllable(in scalars: [Unicode.Scalar], after opening: Int) -> Int? {
    var index = opening + 1
    let limit = min(scalars.count, index + longestSyllable + 1)
    while index < limit, isLatinLetter(scalars[index]) { index += 1 }
    let length = index - opening - 1
    guard index < scalars.count, scalars[index] == ")", (1...longestSyllable).contains(length) else {
      return nil
    }
    return index
  }

  /// A small Latin letter, with or without an accent: Basic Latin, Latin-1 and Latin Extended-A and -B.
  private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x100...0x24F: true
    default: false
    }
  }
}
