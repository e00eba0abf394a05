import OGICatalog
import OGIDocuments
import OGISchema
import OGIText

/// Reads the masthead from the texts before a report's first table, and watches for other titles between its tables.
struct MastheadReader: Sendable {
  /// Longer texts are not looked at, in bytes: no paragraph has so many, and a title does not stand inside one.
  private static let longestText = 1 << 16

  private let grammar: TitleGrammar
  private let periods: [MatchKey]
  /// How days are written.
  let datePatterns: [DatePattern]

  init(_ lexicon: ReportLexicon) {
    grammar = TitleGrammar(lexicon)
    periods = lexicon.periodPhrases.map { MatchKey($0) }
    datePatterns = lexicon.datePatterns.map { DatePattern($0) }
  }

  /// The masthead of a document with tables in some stretches of its pieces, in order.
  func masthead(of document: Document, tables: [Range<Int>]) -> Masthead {
    let finder = TitleFinder(grammar: grammar, document: document)
    var masthead = Masthead()
    var titles: [Title] = []
    for index in 0..<min(tables.first?.lowerBound ?? document.pieces.count, document.pieces.count) {
      guard document.pieces[index].range.count <= Self.longestText else { continue }
      let key = document.key(of: document.pieces[index])
      let hasWords = grammar.hasWords(key)
      guard hasWords || masthead.period == nil && periods.contains(where: key.contains) else { continue }
      let text = FoldedText(document.text(of: document.pieces[index]))
      if hasWords, let title = finder.title(at: index, text: text, key: key) {
        titles.append(title)
      } else if let phrase = text.firstRange(ofAny: periods.map(\.scalars)) {
        let place = document.pieces[index].place
        read(periodAfter: phrase.upperBound, in: text, place: place, into: &masthead)
      }
    }
    guard let choice = TitleChoice(of: titles, finder: finder) else { return masthead }
    masthead.take(choice.title)
    let between = choice.below + self.titles(between: tables, finder: finder)
    masthead.question(choice, below: between.filter(finder.isHeading))
    return masthead
  }

  /// The titles that stand between tables.
  private func titles(between tables: [Range<Int>], finder: TitleFinder) -> [Title] {
    let (document, ends) = (finder.document, tables.map(\.upperBound))
    return zip(ends, tables.dropFirst().map(\.lowerBound)).flatMap { end, start in
      (end..<max(start, end)).compactMap { index in
        let piece = document.pieces[index]
        guard (grammar.fewestBytes...Self.longestText).contains(piece.range.count) else { return nil }
        let key = document.key(of: piece)
        guard grammar.hasWords(key) else { return nil }
        let title = finder.title(at: index, text: FoldedText(document.text(of: piece)), key: key)
        return title.flatMap { $0.isMention ? nil : $0 }
      }
    }
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

extension Masthead {
  fileprivate mutating func take(_ title: Title) {
    self.title = title.line
    agency = title.agency
    year = title.year ?? year
    years.formUnion([title.year?.value].compactMap(\.self))
  }

  /// Leaves in doubt what other titles put in doubt. Above the text they may be links, and those of other agencies are told;
  /// below its beginning figures may be theirs, and then the report is no agency's.
  fileprivate mutating func question(_ choice: TitleChoice, below: [Title]) {
    let (title, rivals) = (choice.title, choice.rivals)
    let others = below.filter { $0.year != nil && $0.subject != title.subject }
    let foreign = (rivals + others).filter { !$0.subject.mayShareAgency(with: title.subject) }
    let own = rivals.filter { $0.subject.mayShareAgency(with: title.subject) }
    years.formUnion((own + others).compactMap(\.year?.value))
    let isForeign = others.contains { !$0.subject.mayShareAgency(with: title.subject) }
    if isForeign || choice.isOutnumbered { agency = nil }
    guard !foreign.isEmpty else { return }
    var seen: Set<String> = []
    reports = ([title] + foreign).map(\.name).filter { seen.insert($0).inserted }
  }
}
