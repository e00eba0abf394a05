/// Tells most texts that are no figures at their first characters, without taking them apart.
struct FigureFilter: Sendable {
  /// The folded scalars that stand in figures outside brackets and traces, in order.
  private let values: [UInt32]
  private let traces: [[Unicode.Scalar]]

  /// Makes a filter for the folded scalars of words and for folded marks that open traces.
  init(words: [Unicode.Scalar], traces: [[Unicode.Scalar]]) {
    let marks: [Unicode.Scalar] = ["+", "-", ".", ",", "。", "·", "/", "\\"]
    values = Set((words + marks).map(\.value)).sorted()
    self.traces = traces
  }

  /// Whether a text may be a figure. It is none if this is `false`.
  func admits(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var reader = UTF8Reader(utf8)
    var start = reader
    var isFirst = true
    while let (value, _) = reader.next() {
      defer { start = reader }
      guard let scalar = Unicode.Scalar(value), !ScalarFold.drops(scalar) else { continue }
      // Scalars for which several stand, such as ⑴, are rare enough to look at in full.
      guard let folded = ScalarFold.single(scalar) else { return true }
      if traces.contains(where: { $0.first == folded && begins($0, at: start) }) { return true }
      if folded == "(" { return !isFirst }
      guard isPartOfFigures(folded) else { return false }
      isFirst = false
    }
    return true
  }

  private func isPartOfFigures(_ scalar: Unicode.Scalar) -> Bool {
    if "0"..."9" ~= scalar || ChineseNumeral.isNumeral(scalar) { return true }
    var range = values.startIndex..<values.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if values[middle] == scalar.value { return true }
      range = values[middle] < scalar.value ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }

  private func begins(_ word: [Unicode.Scalar], at start: UTF8Reader) -> Bool {
    var reader = start
    var rest = word[...]
    while let expected = rest.first, let (value, _) = reader.next() {
      guard let scalar = Unicode.Scalar(value), !ScalarFold.drops(scalar) else { continue }
      guard let folded = ScalarFold.single(scalar) else { return true }
      guard folded == expected else { return false }
      rest.removeFirst()
    }
    return rest.isEmpty
  }
}
