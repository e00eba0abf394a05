import OGICatalog
import OGIMatching
import OGIText

/// Whether the headings of a table stand in the order of the form's columns.
///
/// Headings often do not stand above their columns, so that they place no figure. But a line of headings in another
/// order, or with one left out, is reason to doubt the columns of all rows below it.
struct HeaderOrder {
  /// The rows of the table above which headings contradict the form, as positions in the table's rows.
  private(set) var doubtfulRows: Set<Int> = []
  /// Whether every column of every section is headed by a label of its own that the report prints.
  let isComplete: Bool
  /// The labels of a section's columns from left to right, each with its wordings.
  private let columns: [Int: [Set<Int>]]
  private let profile: Profile
  private let stream: TokenStream

  init(table: TableReading, profile: Profile, stream: TokenStream) {
    self.profile = profile
    self.stream = stream
    let headings = profile.tables[table.table].rows.filter { row in
      let row = profile.rows[row]
      return row.kind == .heading
        && profile.tables[table.table].table.sections[row.section].header[row.index].column != nil
    }
    isComplete = headings.allSatisfy { table.headings[$0] != nil }
    var columns: [Int: [Set<Int>]] = [:]
    for row in profile.rows[profile.tables[table.table].rows] where row.kind == .heading {
      let section = profile.tables[table.table].table.sections[row.section]
      guard let column = section.header[row.index].column else { continue }
      let none = [Set<Int>](repeating: [], count: section.columns.count)
      columns[row.section, default: none][column].formUnion(row.labels)
    }
    self.columns = columns
    doubtfulRows = contradictedRows(of: table)
  }

  private func contradictedRows(of table: TableReading) -> Set<Int> {
    var doubtful: Set<Int> = []
    var token = table.tokens.lowerBound
    var contradiction = false
    for (position, row) in table.rows.enumerated() {
      guard let start = row.label.min() ?? row.figures.first else { continue }
      let headings = headingRuns(in: token..<max(token, start), section: profile.rows[row.row].section)
      if !headings.isEmpty {
        let labels = columns[profile.rows[row.row].section] ?? []
        contradiction = headings.contains { !Self.stands($0, in: labels) }
      }
      if contradiction { doubtful.insert(position) }
      token = (row.figures.last ?? start) + 1
    }
    return doubtful
  }

  /// Two or more column headings side by side in one row of the source, as labels.
  private func headingRuns(in tokens: Range<Int>, section: Int) -> [[Int]] {
    guard let labels = columns[section], labels.count > 1 else { return [] }
    var runs: [[Int]] = []
    var run: [Int] = []
    var row: Range<Int>?
    for index in tokens {
      let token = stream.tokens[index]
      guard let lexeme = token.lexeme, let ownRow = stream.row(around: token.pieces.lowerBound) else { continue }
      let label = [lexeme.body, lexeme.bare].lazy.compactMap { $0 }.compactMap { profile.labels.index(of: $0) }.first
      let isHeading = label.map { label in labels.contains { $0.contains(label) } } ?? false
      if ownRow != row || !isHeading {
        runs.append(run)
        run = []
      }
      row = ownRow
      if let label, isHeading { run.append(label) }
    }
    runs.append(run)
    return runs.filter { $0.count > 1 }
  }

  /// Whether labels are those of columns that stand side by side.
  private static func stands(_ run: [Int], in columns: [Set<Int>]) -> Bool {
    guard run.count <= columns.count else { return false }
    return (0...columns.count - run.count).contains { start in
      zip(run, columns[start...]).allSatisfy { $1.contains($0) }
    }
  }
}
