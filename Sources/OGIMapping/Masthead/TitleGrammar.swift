import OGICatalog
import OGIText

/// Takes single lines apart that titles are made of.
struct TitleGrammar: Sendable {
  /// A line that holds the words of a title.
  struct Line {
    let year: Int?
    /// Where the agency's name stands.
    let agency: Range<Int>?
    /// Whether the agency's name ends as such names do.
    let isAgencyKnown: Bool
    /// Whether the line names a report behind something else, such as a label or a path.
    let isMention: Bool
  }

  /// A line that ends or begins with a year.
  struct YearLine {
    let year: Int
    /// The rest of the line, if it names an agency.
    let agency: Range<Int>?
  }

  /// Titles are no longer than this, in Unicode scalars.
  static let longestTitle = 80
  /// What may follow the words of a title in its line, in Unicode scalars: a number, a bracket.
  private static let longestTail = 8
  /// Names of agencies are no shorter than this, in Unicode scalars: an ending and a word before it.
  private static let shortestName = 3

  private let words: [MatchKey]
  private let yearMarks: [[Unicode.Scalar]]
  private let agencyEndings: [[Unicode.Scalar]]
  private let navigation: [MatchKey]
  /// No line that holds the words of a title has fewer bytes.
  let fewestBytes: Int

  init(_ lexicon: ReportLexicon) {
    words = lexicon.titles.map { MatchKey($0) }
    yearMarks = lexicon.yearMarks.map { MatchKey($0).scalars }
    agencyEndings = lexicon.agencyEndings.map { MatchKey($0).scalars }
    navigation = lexicon.navigationWords.map { MatchKey($0) }
    fewestBytes = words.map(\.scalars.count).min() ?? .max
  }

  /// Whether a text is short enough for a title, and has the words of one.
  func hasWords(_ key: MatchKey) -> Bool {
    key.scalars.count <= Self.longestTitle && words.contains(where: key.contains)
  }

  /// Whether a text leads to other pages.
  func isNavigation(_ key: MatchKey) -> Bool { navigation.contains(where: key.contains) }

  /// A line with the words of a title near its end; `nil` if it is none.
  func line(_ text: FoldedText) -> Line? {
    guard let words = text.firstRange(ofAny: words.map(\.scalars)),
      text.scalars.count - words.upperBound <= Self.longestTail
    else { return nil }
    let opening = text.scalars[..<words.lowerBound].firstIndex(where: Self.isOpening) ?? words.lowerBound
    let label = text.endOfLabel(in: opening..<words.lowerBound)
    let start = label ?? opening
    let year = text.firstYear(in: start..<words.lowerBound, marks: yearMarks)
    let parts = [
      start..<(year?.range.lowerBound ?? words.lowerBound),
      (year?.range.upperBound ?? words.lowerBound)..<words.lowerBound,
    ]
    let tail = words.upperBound..<text.scalars.count
    let yearBehind = text.firstYear(in: tail, marks: yearMarks).flatMap { $0.range == tail ? $0.value : nil }
    let value = year?.value ?? yearBehind
    let agency = parts.map(text.trimmed).first { !$0.isEmpty }
    let isKnown = agency.map { endsAsAgency(text, $0) } ?? false
    return Line(
      year: value,
      // Menus put other words before those of a title, and no year.
      agency: value != nil || isKnown ? agency : nil, isAgencyKnown: isKnown, isMention: label != nil)
  }

  /// A line that is a year, alone or beside an agency's name; `nil` if it is none.
  func yearLine(_ text: FoldedText) -> YearLine? {
    let all = 0..<text.scalars.count
    guard let (year, range) = text.firstYear(in: all, marks: yearMarks) else { return nil }
    if range == all { return YearLine(year: year, agency: nil) }
    let rest =
      range.lowerBound == 0
      ? range.upperBound..<all.upperBound : range.upperBound == all.upperBound ? 0..<range.lowerBound : 0..<0
    return isAgency(text, rest) ? YearLine(year: year, agency: text.trimmed(rest)) : nil
  }

  /// Whether a line is an agency's name.
  func isAgency(_ text: FoldedText) -> Bool { isAgency(text, 0..<text.scalars.count) }

  private func isAgency(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    let name = text.trimmed(range)
    return !name.isEmpty && name.count <= Self.longestTitle / 2 && text.endOfLabel(in: name) == nil
      && text.firstRange(ofAny: (words + navigation).map(\.scalars)) == nil && endsAsAgency(text, name)
  }

  /// Whether a name ends as those of agencies do, but for what stands in brackets behind it.
  private func endsAsAgency(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    var name = text.scalars[range]
    if name.last == ")", let bracket = name.lastIndex(of: "(") { name = name[..<bracket] }
    guard name.count >= Self.shortestName else { return false }
    return agencyEndings.isEmpty
      || agencyEndings.contains { name.count > $0.count && name.suffix($0.count) == $0[...] }
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    FoldedText.isWord(scalar) || scalar == "("
  }
}
