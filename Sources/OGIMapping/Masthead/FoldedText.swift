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

  /// What a clause ends with.
  static let clauseEnds: Set<Unicode.Scalar> = [",", ";", ")", "(", "!", "?", "\u{3002}", "\u{FF61}"]
  /// What stands in running text, and in no heading or name.
  static let marksOfSentences: Set<Unicode.Scalar> = [",", "\u{3002}", "\u{FF61}"]

  /// The end of what stands before a name in its line and is no part of it: a label, a path, a number of a list.
  func endOfLabel(in range: Range<Int>) -> Int? {
    if let last = range.last(where: { !isInName($0) }) { return last + 1 }
    // A year may stand in brackets before the name.
    if let first = range.first, scalars[first] == "(",
      scalars[(first + 1)...].first?.properties.numericType == nil,
      let end = range.first(where: { scalars[$0] == ")" })
    {
      return end + 1
    }
    let number = range.prefix { scalars[$0].properties.numericType != nil || scalars[$0] == "(" }
    guard (1..<4).contains(number.count), range.contains(number.upperBound) else { return nil }
    return Self.isWord(scalars[number.upperBound]) ? nil : number.upperBound + 1
  }

  /// A part of the text without marks around it; a bracket that closes stays.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { Self.isWord(scalars[$0]) }),
      let last = range.last(where: { Self.isWord(scalars[$0]) || scalars[$0] == ")" }), first <= last
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  /// Whether a character is a letter, an ideograph or a numeral.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private func isInName(_ index: Int) -> Bool {
    Self.isWord(scalars[index])
      || Self.marksOfNames.contains(scalars[index]) && !Self.marksOfPaths.contains(sources[index])
  }

  /// Marks of paths that are folded as if they were quotes.
  private static let marksOfPaths: Set<Unicode.Scalar> = ["\u{AB}", "\u{BB}", "\u{2039}", "\u{203A}"]

  /// What names may hold besides words. Of them all, only brackets may stand at an end.
  private static let marksOfNames: Set<Unicode.Scalar> = ["(", ")", "-", "\"", "'", "\u{3001}", "\u{FF64}"]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
