import OGIDocuments

/// The day on which a report is signed: of the texts that are nothing but a day, alone in their line and outside of the
/// tables, the latest day. Web pages and quotations print others, and these are earlier.
struct SignOff {
  let day: DatePattern.Day
  let source: Place

  init?(in stream: TokenStream, tables: [TableReading], patterns: [DatePattern]) {
    let covered = TokenCoverage(tables.map(\.tokens), tokenCount: stream.tokens.count)
    var latest: (day: DatePattern.Day, source: Place)?
    for (index, token) in stream.tokens.enumerated() {
      guard let key = token.lexeme?.key, let day = patterns.lazy.compactMap({ $0.day(key) }).first,
        latest.map({ $0.day < day }) ?? true, !covered.touches(index..<index + 1),
        token.pieces.first.flatMap(stream.row)?.count ?? 1 == 1, let place = stream.place(of: index)
      else { continue }
      latest = (day, place)
    }
    guard let latest else { return nil }
    (day, source) = latest
  }
}
