extension PageWord {
  /// A character of a word, and where it begins and has its middle by the share of the box that it takes.
  typealias PlacedCharacter = (index: String.Index, start: Double, middle: Double)

  /// The characters of the word, from left to right.
  ///
  /// - Complexity: Linear in the characters.
  var characters: [PlacedCharacter] {
    let unit = box.width / max(text.layoutWidth, 1)
    var start = box.minX
    return text.indices.map { index in
      let width = String(text[index]).layoutWidth * unit
      defer { start += width }
      return (index, start, start + width / 2)
    }
  }
}
