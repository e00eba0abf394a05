/// The folding of a whole text into the scalars of its match key.
enum KeyFolding {
  /// Folds UTF-8, valid or not, into a buffer whose former content is removed.
  ///
  /// Does not allocate if the buffer has room and the text holds only scalars that the table answers for.
  static func fold(_ utf8: UnsafeBufferPointer<UInt8>, into result: inout [Unicode.Scalar]) {
    result.removeAll(keepingCapacity: true)
    var reader = UTF8Reader(utf8)
    var isFinal = true
    while let (value, _) = reader.next() {
      isFinal = ScalarFold.append(value, to: &result) && isFinal
    }
    if !isFinal { result = normalized(result) }
    PhoneticAnnotations.remove(from: &result)
  }

  /// Folds scalars.
  static func fold(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    let (each, isFinal) = foldEach(scalars)
    var result = isFinal ? each : normalized(each)
    PhoneticAnnotations.remove(from: &result)
    return result
  }

  /// Normalises scalars by ICU and folds them by the table, in turn, until nothing changes.
  ///
  /// Once is not enough: a blank that the table drops may have kept apart a letter and its accent. If ICU fails,
  /// what the table gives stands.
  static func normalized(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result = scalars
    // Each turn but the last composes or drops; four are more than any text was seen to need.
    for _ in 0..<4 {
      guard let units = try? ICU.nfkcCasefold(utf16(result)) else { return result }
      let next = foldEach(scalarsOfUTF16(units)).scalars
      if next == result { break }
      result = next
    }
    return result
  }

  private static func foldEach(
    _ scalars: some Sequence<Unicode.Scalar>
  ) -> (scalars: [Unicode.Scalar], isFinal: Bool) {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.underestimatedCount)
    var isFinal = true
    for scalar in scalars {
      isFinal = ScalarFold.append(scalar.value, to: &result) && isFinal
    }
    return (result, isFinal)
  }

  private static func utf16(_ scalars: [Unicode.Scalar]) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(scalars.count)
    for scalar in scalars { units.append(contentsOf: UTF16.encode(scalar) ?? .init()) }
    return units
  }

  private static func scalarsOfUTF16(_ units: [UInt16]) -> [Unicode.Scalar] {
    Array(String(decoding: units, as: UTF16.self).unicodeScalars)
  }
}
