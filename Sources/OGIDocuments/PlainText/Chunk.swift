/// A part of a line, with the display columns that it takes.
struct Chunk {
  var range: Range<Int>
  /// Display columns, with two for each wide character.
  var columns: Range<Int>
  var isFigure: Bool

  init(range: Range<Int>, columns: Range<Int>, isFigure: Bool) {
    self.range = range
    self.columns = columns
    self.isFigure = isFigure
  }

  init(_ word: Word, isFigure: Bool) {
    self.init(range: word.range, columns: word.columns, isFigure: isFigure)
  }

  /// A part made of all from the first to the last of some words; `nil` if there are none.
  init?(_ words: ArraySlice<Word>, isFigure: Bool) {
    guard let first = words.first, let last = words.last else { return nil }
    self.init(
      range: first.range.lowerBound..<last.range.upperBound,
      columns: first.columns.lowerBound..<last.columns.upperBound, isFigure: isFigure)
  }
}
