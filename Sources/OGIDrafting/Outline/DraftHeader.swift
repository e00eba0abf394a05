import OGIText

/// What stands above the columns of a table.
struct DraftHeader {
  /// The table's heading.
  let title: String?
  private(set) var headings: [DraftTable.Heading] = []
  private(set) var columns: [DraftTable.Column] = []

  /// - Parameter title: The line above the table, if it can be its heading. One within the table goes before it.
  init(_ source: SourceTable, title: String?, parser: FigureParser) {
    var lines = source.header[...]
    var title = title
    while let first = lines.first, first.texts.count == 1, lines.count > 1 {
      title = first.texts[0].text
      lines.removeFirst()
    }
    self.title = title
    let unit = title.flatMap { parser.unit(in: $0) }
    let count = source.columns
    let width = lines.last?.cells.count ?? 0
    guard let last = lines.last, last.texts.count >= count else {
      headings = lines.flatMap(\.texts).map { DraftTable.Heading(label: $0.text) }
      columns = (1...max(1, count)).map { DraftTable.Column(path: ["column \($0)"], unit: unit) }
      return
    }
    // Of a line with as many cells, an empty one belongs to the text on its left, as in a merged cell.
    let levels = lines.dropLast().filter { $0.cells.count == width }.map { Self.spread($0) }
    let code = source.code
    headings =
      lines.dropLast().filter { $0.cells.count != width }.flatMap(\.texts).map {
        DraftTable.Heading(label: $0.text)
      }
      + last.texts.dropLast(count).map { DraftTable.Heading(label: $0.text, isCode: $0.cell == code) }
    var known: [[String]: Int] = [:]
    columns = last.texts.suffix(count).map { cell, text in
      let above = levels.compactMap { $0.indices.contains(cell) ? $0[cell] : nil }
      var path = above.filter { !$0.isEmpty && $0 != text } + [text]
      let number = known[path, default: 0] + 1
      known[path] = number
      // Which columns the headings above span may not be told.
      if number > 1 { path[path.count - 1] += " \(number)" }
      return DraftTable.Column(path: path, unit: path.lazy.compactMap { parser.unit(in: $0) }.first ?? unit)
    }
  }

  private static func spread(_ row: SourceRow) -> [String] {
    var cells = row.cells.map(\.text)
    for cell in cells.indices.dropFirst() where cells[cell].isEmpty { cells[cell] = cells[cell - 1] }
    return cells
  }
}
