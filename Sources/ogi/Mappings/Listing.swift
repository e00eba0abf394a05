internal import OGIReports

/// A list of things in columns, some of which are for programs or for people alone.
struct Listing {
  struct Column {
    enum Audience {
      case everyone
      case people
      case programs
    }

    let head: String
    var audience = Audience.everyone
    var isNumber = false
  }

  let columns: [Column]
  /// A field for each column in each row.
  let rows: [[String]]

  /// The list for people, set in columns.
  func text(for terminal: Terminal) -> [String] {
    let shown = columns.indices.filter { columns[$0].audience != .programs }
    return TextTable(
      columns: shown.map { index in
        TextTable.Column(
          head: columns[index].head, alignment: columns[index].isNumber ? .trailing : .leading,
          isOptional: index == shown.last)
      },
      rows: rows.map { row in shown.map { TextTable.Cell(text: $0 < row.count ? row[$0].forTerminal : "") } }
    ).lines(for: terminal)
  }

  /// The list as tab-separated values under a header. No field holds a tab or a line break: none of the mappings does.
  var tsv: [String] {
    let shown = columns.indices.filter { columns[$0].audience != .people }
    return [shown.map { columns[$0].head }.joined(separator: "\t")]
      + rows.map { row in shown.map { $0 < row.count ? row[$0] : "" }.joined(separator: "\t") }
  }
}
