/// Readings in Latin letters that converters of web pages put in brackets straight after an ideograph, as in 數(shù)量.
enum PhoneticAnnotations {
  /// The longest syllable of Hanyu Pinyin has six letters (zhuang, chuang, shuang).
  private static let longestSyllable = 6

  /// Removes the annotations from folded scalars.
  ///
  /// - Complexity: O(*n*); nothing is moved if there is no annotation.
  static func remove(from scalars: inout [Unicode.Scalar]) {
    guard var index = scalars.firstIndex(of: "(") else { return }
    while index < scalars.count {
      if scalars[index] == "(", index > 0, scalars[index - 1].properties.isIdeographic,
        let end = endOfSyllable(in: scalars, after: index)
      {
        scalars.removeSubrange(index...end)
      } else {
        index += 1
      }
    }
  }

  /// The index of the bracket that closes a syllable, if nothing else stands in the brackets.
  private static func endOfSyllable(in scalars: [Unicode.Scalar], after opening: Int) -> Int? {
    var index = opening + 1
    while index < scalars.count, isLatinLetter(scalars[index]) { index += 1 }
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
