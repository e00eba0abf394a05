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
  private let sections: [SectionHeader]
  private let profile: Profile
  private let stream: TokenStream

  init(table: TableReading, profile: Profile, stream: TokenStream) {
    self.profile = profile
    self.stream = stream
    let rows = profile.tables[table.table].rows.filter { profile.rows[$0].kind == .heading }
    let formSections = profile.tables[table.table].table.sections
    sections = formSections.indices.map { index in
      SectionHeader(formSections[index], rows: rows.map { profile.rows[$0] }.filter { $0.section == index })
    }
    isComplete = rows.allSatisfy { row in
      let heading = profile.rows[row]
      return formSections[heading.section].header[heading.index].column == nil || table.headings[row] != nil
    }
    doubtfulRows = contradictedRows(of: table)
  }

  private func contradictedRows(of table: TableReading) -> Set<Int> {
    var doubtful: Set<Int> = []
    var token = headerStart(of: table)
    var contradiction = false
    for (position, row) in table.rows.enumerated() {
      guard let start = row.label.min() ?? row.figures.first else { continue }
      let header = sections[profile.rows[row.row].section]
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
    guard let header = sections.first else { return table.tokens.lowerBound }
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

/// The header of a section as its labels' columns.
private struct SectionHeader {
  /// Headings that stand in a row of the source, or together where rows are not known.
  struct Line {
    /// The labels, and whether a text that is no heading to the letter stands before: as likely as not one that is
    /// misspelt, or goes on in the next line.
    var headings: [(label: Int, followsUnread: Bool)]
    let isRow: Bool
  }

  /// The columns that begin under a label: one for each time that the form prints it.
  private var starts: [Int: [Int]] = [:]
  /// Labels that head a single column.
  private var leaves: Set<Int> = []
  /// The labels that stand above those of single columns.
  private var parents: [Int: Set<Int>] = [:]
  /// The first columns of labels that head several.
  private var groupStarts: Set<Int> = [0]
  private let columnCount: Int

  init(_ section: FormSection, rows: [Profile.Row]) {
    columnCount = section.columns.count
    for row in rows {
      let heading = section.header[row.index]
      let start = heading.column ?? section.columns.firstIndex { $0.path.contains(heading.label) }
      guard let start else { continue }
      for label in row.labels { starts[label, default: []].append(start) }
      if heading.column == nil { groupStarts.insert(start) } else { leaves.formUnion(row.labels) }
    }
    for group in rows where section.header[group.index].column == nil {
      for leaf in rows {
        guard let column = section.header[leaf.index].column,
          section.columns[column].path.contains(section.header[group.index].label)
        else { continue }
        for label in leaf.labels { parents[label, default: []].formUnion(group.labels) }
      }
    }
  }

  func knows(_ label: Int) -> Bool { starts[label] != nil }

  /// Whether headings may stand in this order: in a row of the source, from left to right; otherwise line by line,
  /// where a line ends at the last column, and a group of columns begins where its heading does.
  func admits(_ line: Line) -> Bool {
    if standsBeforeParent(line.headings.map(\.label)) { return false }
    var previous: (label: Int, start: Int)?
    for (label, followsUnread) in line.headings {
      let candidates = starts[label] ?? []
      guard let last = previous else {
        previous = candidates.first.map { (label, $0) }
        continue
      }
      let sides = leaves.contains(last.label) && leaves.contains(label)
      let next = candidates.first { start in
        guard sides else { return start >= last.start }
        if followsUnread { return start > last.start }
        return start == last.start + 1 || !line.isRow && breaksLine(from: last.start, to: start)
      }
      guard let start = next ?? (line.isRow || sides ? nil : candidates.first) else { return false }
      previous = (label, start)
    }
    return true
  }

  /// Whether the heading of a column that the form prints once comes before the heading above it.
  private func standsBeforeParent(_ labels: [Int]) -> Bool {
    labels.enumerated().contains { position, label in
      guard starts[label]?.count == 1, let parents = parents[label] else { return false }
      return !parents.isDisjoint(with: labels[position...]) && parents.isDisjoint(with: labels[..<position])
    }
  }

  private func breaksLine(from last: Int, to start: Int) -> Bool {
    last == columnCount - 1 || groupStarts.contains(start)
  }
}
