import OGIText

/// A text without its blanks, beside its folded form, character by character.
struct FoldedText {
  /// The folded text.
  let scalars: [Unicode.Scalar]
  /// The printed text that each folded character comes from.
  private let sources: [Unicode.Scalar]

  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var sources: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      for folded in MatchKey(String(scalar)).scalars {
        scalars.append(folded)
        sources.append(scalar)
      }
    }
    self.scalars = scalars
    self.sources = sources
  }

  /// The printed text, without blanks.
  var printedText: String { printed(0..<sources.count) }

  /// The printed text that a part of the folded one comes from, without blanks.
  func printed(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: sources[range.clamped(to: 0..<sources.count)])
    return String(text)
  }

  /// Where one of several texts first stands; of those that begin at one place the longest.
  func firstRange(ofAny texts: [[Unicode.Scalar]]) -> Range<Int>? {
    for start in scalars.indices {
      let lengths = texts.filter { scalars[start...].starts(with: $0) }.map(\.count)
      if let length = lengths.max() { return start..<start + length }
    }
    return nil
  }

  /// The first four numerals in a row that are a year from 1990 to 2099, with the mark after them and the brackets
  /// around both. Han numerals are a year only with a mark.
  func firstYear(in range: Range<Int>, marks: [[Unicode.Scalar]]) -> (value: Int, range: Range<Int>)? {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, scalars[end].properties.numericType != nil { end += 1 }
      if end - start == 4, let value = year(start..<end) {
        let mark = marks.filter { scalars[end..<range.upperBound].starts(with: $0) }.map(\.count).max()
        if mark != nil || Self.isDigit(scalars[start]) {
          return (value, bracketed(start..<end + (mark ?? 0), in: range))
        }
      }
      start = max(end, start + 1)
    }
    return nil
  }

  private func year(_ range: Range<Int>) -> Int? {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    let value = Int(String(text)) ?? ChineseNumeral.parse(String(text))
    return value.flatMap { (1990...2099).contains($0) ? $0 : nil }
  }

  /// A range with the brackets that stand right around it.
  private func bracketed(_ range: Range<Int>, in limits: Range<Int>) -> Range<Int> {
    guard range.lowerBound > limits.lowerBound, range.upperBound < limits.upperBound,
      scalars[range.lowerBound - 1] == "(", scalars[range.upperBound] == ")"
    else { return range }
    return range.lowerBound - 1..<range.upperBound + 1
  }

  /// The end of the clause that goes on at an offset: the next punctuation or closing bracket.
  func endOfClause(from start: Int) -> Int {
    scalars[start...].firstIndex { Self.clauseEnds.contains($0) } ?? scalars.count
  }

  private static let clauseEnds: Set<Unicode.Scalar> = [",", ";", ")", "(", "!", "?", "\u{3002}", "\u{FF61}"]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
