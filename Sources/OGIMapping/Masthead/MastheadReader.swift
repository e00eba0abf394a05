import OGICatalog
import OGIDocuments
import OGISchema
import OGIText

/// Reads the masthead from the texts before a report's first table.
struct MastheadReader: Sendable {
  /// Titles are no longer than this, in Unicode scalars.
  private static let longestTitle = 80
  /// What may follow the words of a title in its line, in Unicode scalars: a number, a bracket.
  private static let longestTail = 8
  /// Longer texts are not looked at, in bytes: no paragraph has so many, and a title does not stand inside one.
  private static let longestText = 1 << 16

  private let titles: [MatchKey]
  private let periods: [MatchKey]
  private let yearMarks: [[Unicode.Scalar]]
  /// How days are written.
  let datePatterns: [DatePattern]

  init(_ lexicon: ReportLexicon) {
    titles = lexicon.titles.map { MatchKey($0) }
    periods = lexicon.periodPhrases.map { MatchKey($0) }
    yearMarks = lexicon.yearMarks.map { MatchKey($0).scalars }
    datePatterns = lexicon.datePatterns.map { DatePattern($0) }
  }

  /// The masthead of a document above a piece, or of all of it if no table was found.
  func masthead(of document: Document, before piece: Int?) -> Masthead {
    var masthead = Masthead()
    for index in 0..<min(piece ?? document.pieces.count, document.pieces.count) {
      guard document.pieces[index].range.count <= Self.longestText else { continue }
      let key = document.key(of: document.pieces[index])
      let isTitle = key.scalars.count <= Self.longestTitle && titles.contains(where: key.contains)
      guard isTitle || masthead.period == nil && periods.contains(where: key.contains) else { continue }
      let text = FoldedText(document.text(of: document.pieces[index]))
      let place = document.pieces[index].place
      if isTitle, let title = text.firstRange(ofAny: titles.map(\.scalars)),
        text.scalars.count - title.upperBound <= Self.longestTail
      {
        let above = pieceAbove(index, in: document)
        read(title: title, in: text, above: above, place: place, into: &masthead)
      } else if let phrase = text.firstRange(ofAny: periods.map(\.scalars)) {
        read(periodAfter: phrase.upperBound, in: text, place: place, into: &masthead)
      }
    }
    return masthead
  }

  private func read(
    title: Range<Int>, in text: FoldedText, above: (text: FoldedText, place: Place)?, place: Place,
    into masthead: inout Masthead
  ) {
    let year = text.firstYear(in: 0..<title.lowerBound, marks: yearMarks)
    if let year {
      masthead.years.insert(year.value)
      if masthead.year == nil { masthead.year = .init(year.value, source: place) }
    }
    guard masthead.title == nil else { return }
    masthead.title = .init(text.printed(0..<text.scalars.count), source: place)
    let before = text.printed(0..<(year?.range.lowerBound ?? title.lowerBound))
    let after = text.printed((year?.range.upperBound ?? title.lowerBound)..<title.lowerBound)
    if let agency = [before, after].first(where: { !$0.isEmpty }) {
      masthead.agency = .init(agency, source: place)
    } else if let above {
      masthead.agency = .init(above.text.printedText, source: above.place)
    }
  }

  /// The last text above a title, if it is short enough to be an agency's name.
  private func pieceAbove(_ index: Int, in document: Document) -> (text: FoldedText, place: Place)? {
    guard let above = document.pieces[..<index].last(where: { !$0.isEmpty }),
      above.range.count <= Self.longestText
    else { return nil }
    let text = FoldedText(document.text(of: above))
    return text.scalars.count <= Self.longestTitle / 2 ? (text, above.place) : nil
  }

  private func read(
    periodAfter start: Int, in text: FoldedText, place: Place, into masthead: inout Masthead
  ) {
    guard let year = text.firstYear(in: start..<text.scalars.count, marks: []) else { return }
    masthead.years.insert(year.value)
    if masthead.year == nil { masthead.year = .init(year.value, source: place) }
    let end = text.endOfClause(from: year.range.upperBound)
    masthead.period = .init(text.printed(year.range.lowerBound..<end), source: place)
  }
}
