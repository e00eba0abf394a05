/// A table that reads well as plain text, and as Markdown.
struct MarkdownTable {
  /// The titles of the columns.
  let header: [String]
  /// The rows. Columns whose first cell is no text are aligned to the right.
  let rows: [[String]]

  /// How many of the first columns hold text.
  let textColumns: Int

  /// The table as text, each line ended.
  var text: String {
    let widths = header.indices.map { column in
      ([header] + rows).map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    let rule = widths.enumerated().map { column, width in
      column < textColumns
        ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
    }
    return ([header, rule] + rows).map { cells in
      "| "
        + zip(cells, widths).enumerated().map { column, cell in
          let padding = String(repeating: " ", count: cell.1 - cell.0.count)
          return column < textColumns ? cell.0 + padding : padding + cell.0
        }.joined(separator: " | ") + " |\n"
    }.joined()
  }
}
