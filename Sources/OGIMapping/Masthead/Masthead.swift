import OGICatalog
import OGIDocuments
import OGISchema
import OGIText

/// What a report says of itself: its title, who made it, and what time it is about.
struct Masthead {
  var title: NormalizedReport.Located<String>?
  var agency: NormalizedReport.Located<String>?
  var year: NormalizedReport.Located<Int>?
  var period: NormalizedReport.Located<String>?
  /// Whether titles and period name different years.
  var yearIsDoubtful = false
}

/// Reads the masthead from the texts before a report's first table.
struct MastheadReader {
  /// Titles are no longer than this, in Unicode scalars.
  private static let longestTitle = 80
  /// What may follow the words of a title in its line, in Unicode scalars: a number, a bracket.
  private static let longestTail = 8

  let lexicon: ReportLexicon
  let document: Document

  /// The masthead above a piece, or of the whole document if no table was found.
  func masthead(before piece: Int?) -> Masthead {
    var masthead = Masthead()
    var years: Set<Int> = []
    let phrases = (lexicon.titles + lexicon.periodPhrases).map { MatchKey($0) }
    let titles = phrases.prefix(lexicon.titles.count).map(\.scalars)
    let periods = phrases.dropFirst(lexicon.titles.count).map(\.scalars)
    for index in 0..<min(piece ?? document.pieces.count, document.pieces.count) {
      let printed = document.text(of: document.pieces[index])
      let key = MatchKey(printed)
      guard phrases.contains(where: key.contains) else { continue }
      let text = FoldedText(printed)
      let place = document.pieces[index].place
      if text.scalars.count <= Self.longestTitle, let title = text.firstRange(ofAny: titles),
        text.scalars.count - title.upperBound <= Self.longestTail
      {
        read(title: title, in: text, at: index, place: place, years: &years, into: &masthead)
      } else if masthead.period == nil, let phrase = text.firstRange(ofAny: periods) {
        read(periodAfter: phrase.upperBound, in: text, place: place, years: &years, into: &masthead)
      }
    }
    masthead.yearIsDoubtful = years.count > 1
    return masthead
  }

  private func read(
    title: Range<Int>, in text: FoldedText, at index: Int, place: Place, years: inout Set<Int>,
    into masthead: inout Masthead
  ) {
    let year = text.firstYear(in: 0..<title.lowerBound)
    if let year {
      years.insert(year.value)
      if masthead.year == nil { masthead.year = .init(year.value, source: place) }
    }
    guard masthead.title == nil else { return }
    masthead.title = .init(text.printed(0..<text.scalars.count), source: place)
    let agency = text.printed(0..<(year?.range.lowerBound ?? title.lowerBound))
    if !agency.isEmpty {
      masthead.agency = .init(agency, source: place)
    } else if let above = pieceAbove(index) {
      masthead.agency = .init(
        FoldedText(document.text(of: document.pieces[above])).printedText,
        source: document.pieces[above].place)
    }
  }

  /// The last text above a title, if it is short enough to be an agency's name.
  private func pieceAbove(_ index: Int) -> Int? {
    guard let above = (0..<index).last(where: { !document.pieces[$0].isEmpty }) else { return nil }
    let count = FoldedText(document.text(of: document.pieces[above])).scalars.count
    return count <= Self.longestTitle / 2 ? above : nil
  }

  private func read(
    periodAfter start: Int, in text: FoldedText, place: Place, years: inout Set<Int>,
    into masthead: inout Masthead
  ) {
    guard let year = text.firstYear(in: start..<text.scalars.count) else { return }
    years.insert(year.value)
    if masthead.year == nil { masthead.year = .init(year.value, source: place) }
    let end = text.endOfClause(from: year.range.upperBound)
    masthead.period = .init(text.printed(year.range.lowerBound..<end), source: place)
  }
}
