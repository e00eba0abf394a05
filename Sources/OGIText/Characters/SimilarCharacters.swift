import CTextTables

/// Han characters in common use that are mistaken for each other: those that look alike, sound alike, or fall into
/// two.
///
/// The tables are generated from Unicode's Unihan Database; `Scripts/generate-similarity-tables.py` says how.
package enum SimilarCharacters {
  /// Calls `body` once for each two characters that look alike, with their similarity in tenths, 5 to 9.
  ///
  /// Similarity is the mean of what their Cangjie codes have in common and what their four-corner codes do; 5 stands for
  /// 0.55 to 0.6.
  ///
  /// - Complexity: O(*n*) in the table, some 60,000 entries; about 0.1 ms.
  package static func forEachOfShape(_ body: (Unicode.Scalar, Unicode.Scalar, _ tenths: Int) -> Void) {
    forEachLine(of: ogi_shapes()) { line in
      guard let first = line.first.flatMap(Unicode.Scalar.init) else { return }
      var tenths = 0
      for unit in line.dropFirst() {
        if 0x30...0x39 ~= unit {
          tenths = Int(unit) - 0x30
        } else if let other = Unicode.Scalar(unit) {
          body(first, other, tenths)
        }
      }
    }
  }

  /// Calls `body` for each syllable, whatever its tone, with the characters that are read so.
  ///
  /// - Complexity: O(*n*) in the table, some 4,000 entries.
  package static func forEachSyllable(_ body: ([Unicode.Scalar]) -> Void) {
    forEachLine(of: ogi_sounds()) { body($0.compactMap(Unicode.Scalar.init)) }
  }

  /// Calls `body` for each character that falls into a left and a right one, such as 行 into 彳 and 亍, with its parts.
  ///
  /// - Complexity: O(*n*) in the table, some 3,000 entries.
  package static func forEachCompound(
    _ body: (_ whole: Unicode.Scalar, _ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Void
  ) {
    forEachLine(of: ogi_parts()) { line in
      let scalars = line.compactMap(Unicode.Scalar.init)
      if scalars.count == 3 { body(scalars[0], scalars[1], scalars[2]) }
    }
  }

  private static func forEachLine(
    of table: UnsafePointer<UInt16>, _ body: (UnsafeBufferPointer<UInt16>) -> Void
  ) {
    var start = table
    var end = table
    while end.pointee != 0 {
      if end.pointee == 0x0A {
        body(UnsafeBufferPointer(start: start, count: end - start))
        start = end + 1
      }
      end += 1
    }
  }
}
