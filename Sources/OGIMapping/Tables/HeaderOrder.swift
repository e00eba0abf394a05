import OGICatalog
import OGIMatching
import OGIText

/// Whether the headings of a table stand in the order of the form's columns.
///
/// Headings often do not stand above their columns, so that they place no figure. But headings in another order, or
/// with one left out between its neighbours, are reason to doubt the columns of all rows below them.
struct HeaderOrder {
  /// The rows of the table above which headings contradict the form, as positions in the table's rows.
  private(set) var doubtfulRows: Set<Int> = []
  /// Whether the report prints a heading for each column of the table.
  let isComplete: Bool
  private let profile: Profile
  private let stream: TokenStream

  init(table: TableReading, profile: Profile, stream: TokenStream) {
    self.profile = profile
    self.stream = stream
    let formTable = profile.tables[table.table]
    isComplete = formTable.rows.allSatisfy { row in
      let heading = profile.rows[row]
      return heading.kind != .heading || table.headings[row] != nil
        || formTable.table.sections[heading.section].header[heading.index].column == nil
    }
    doubtfulRows = contradictedRows(of: table)
  }

  private func contradictedRows(of table: TableReading) -> Set<Int> {
    var doubtful: Set<Int> = []
    var token = headerStart(of: table)
    var contradiction = false
    let headers = profile.tables[table.table].headers
    for (position, row) in table.rows.enumerated() {
      guard let start = row.label.min() ?? row.figures.first else { continue }
      let header = headers[profile.rows[row.row].section]
      let lines = lines(in: token..<max(token, start), header: header)
      if lines.contains(where: { $0.headings.count > 1 }) {
        contradiction = lines.contains { !header.admits($0) }
      }
      if contradiction { doubtful.insert(position) }
      token = (row.figures.last ?? start) + 1
    }
    return doubtful
  }

  /// The first of the headings right before the table, which may stand in an order of their own.
  private func headerStart(of table: TableReading) -> Int {
    guard let header = profile.tables[table.table].headers.first else { return table.tokens.lowerBound }
    var start = table.tokens.lowerBound
    while start > 0, let lexeme = stream.tokens[start - 1].lexeme, label(of: lexeme, in: header) != nil {
      start -= 1
    }
    return start
  }

  /// The headings between two rows with figures, by the rows of the source; together where rows are not known.
  private func lines(in tokens: Range<Int>, header: SectionHeader) -> [SectionHeader.Line] {
    var lines: [SectionHeader.Line] = []
    var previous: Range<Int>?
    var followsUnread = false
    for index in tokens {
      let token = stream.tokens[index]
      guard let lexeme = token.lexeme else { continue }
      let row = stream.row(around: token.pieces.lowerBound)
      guard let label = label(of: lexeme, in: header) else {
        followsUnread = row != nil
        continue
      }
      if lines.isEmpty || row != previous {
        lines.append(SectionHeader.Line(headings: [], isRow: row != nil))
        followsUnread = false
      }
      lines[lines.count - 1].headings.append((label, followsUnread))
      previous = row
      followsUnread = false
    }
    return lines
  }

  /// The heading that a text prints to the letter.
  private func label(of lexeme: Lexeme, in header: SectionHeader) -> Int? {
    profile.label(of: lexeme).flatMap { header.knows($0) ? $0 : nil }
  }
}
