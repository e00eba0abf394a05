import OGIDocuments
import OGISchema

/// The day on which a report is signed: the last text outside of its tables that is nothing but a day.
struct SignOff {
  let day: DatePattern.Day
  let source: Place

  init?(in stream: TokenStream, tables: [TableReading], patterns: [DatePattern]) {
    for index in stream.tokens.indices.reversed() {
      guard let key = stream.tokens[index].lexeme?.key, let place = stream.place(of: index),
        !tables.contains(where: { $0.tokens.contains(index) }),
        let day = patterns.lazy.compactMap({ $0.day(key) }).first
      else { continue }
      self.day = day
      source = place
      return
    }
    return nil
  }
}
