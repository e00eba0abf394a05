import OGICatalog
import OGIMatching
import OGIText

/// The units that a table prints in the headings of its columns.
struct HeadingUnits {
  private struct Column: Hashable {
    let section: Int
    let column: Int
  }

  private var units: [Column: FigureGrammar.Unit] = [:]

  /// - Complexity: O(n) in the headings of the table.
  init(of table: TableReading, profile: Profile, stream: TokenStream, parser: FigureParser) {
    for (row, token) in table.headings {
      let heading = profile.rows[row]
      guard heading.kind == .heading, let lexeme = stream.tokens[token].lexeme, lexeme.mayNameUnit(profile)
      else { continue }
      let header = profile.tables[table.table].table.sections[heading.section].header
      guard let column = header[heading.index].column else { continue }
      units[Column(section: heading.section, column: column)] = parser.unit(in: stream.text(of: token))
    }
  }

  /// The unit that stands above a column of a row.
  func unit(over column: Int, of row: Profile.Row) -> FigureGrammar.Unit? {
    units.isEmpty ? nil : units[Column(section: row.section, column: column)]
  }
}

extension Lexeme {
  /// Whether a heading may name a unit: most are labels to the letter, without marks before which one could stand.
  fileprivate func mayNameUnit(_ profile: Profile) -> Bool {
    profile.labels.index(of: body) == nil || body.scalars.contains { $0 == "(" || $0 == ":" }
  }
}
