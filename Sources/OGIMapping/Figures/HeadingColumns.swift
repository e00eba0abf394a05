import OGICatalog
import OGIDocuments

/// The columns of the source's grid under the headings of a table.
///
/// A heading counts for the rows of its own grid alone: another one, as on the next page, has columns of its own.
struct HeadingColumns {
  private struct Column: Hashable {
    let section: Int
    let column: Int
    let block: Int
  }

  private let profile: Profile
  private let stream: TokenStream
  private var columns: [Column: Range<Int>] = [:]

  /// - Complexity: O(n) in the headings of the table.
  init(of table: TableReading, profile: Profile, stream: TokenStream) {
    self.profile = profile
    self.stream = stream
    for (row, token) in table.headings where profile.rows[row].kind == .heading {
      let heading = profile.rows[row]
      let header = profile.tables[table.table].table.sections[heading.section].header
      guard let column = header[heading.index].column, let piece = stream.tokens[token].pieces.first else {
        continue
      }
      let key = Column(section: heading.section, column: column, block: stream.tokens[token].block)
      columns[key] = stream.document.pieces[piece].columns
    }
  }

  /// The columns under the headings of all columns of a row; `nil` where a heading is missing, or no grid tells.
  func columns(of row: RowReading, cells: RowCells) -> [Range<Int>]? {
    guard !columns.isEmpty, !cells.isJoined, !cells.isApart, let first = cells.cells.first,
      let token = stream.token(of: first), let formRow = profile.formRow(profile.rows[row.row])
    else { return nil }
    let section = profile.rows[row.row].section
    let filled = formRow.cells.indices.filter { formRow.cells[$0] != nil }
    let headed = filled.compactMap {
      columns[Column(section: section, column: $0, block: stream.tokens[token].block)]
    }
    return headed.count == filled.count ? headed : nil
  }
}
