/// A table set in columns of a terminal.
///
/// The first column holds labels: it is the one that gives way, down to ``minimumLabelWidth``, where the table is
/// wider than the terminal. If that is not enough, column heads are cut, and at last the trailing column is left out.
struct TextTable {
  enum Alignment: Sendable {
    case leading
    case trailing
  }

  /// A text with its style.
  struct Cell: Equatable, Sendable {
    var text: String
    var style = Style.plain
  }

  struct Column: Sendable {
    var head: String
    var alignment: Alignment
    /// Whether the table may be shown without it. Only the last column may.
    var isOptional = false
  }

  static let minimumLabelWidth = 24
  private static let gap = 2

  var columns: [Column]
  /// A cell for each column in each row; missing ones are empty.
  var rows: [[Cell]]

  /// The lines of the table, the head in as many lines as its longest head has words.
  func lines(for terminal: Terminal) -> [String] {
    let layout = layout(within: terminal.width)
    let heads = layout.indices.map { Self.words(of: columns[$0].head) }
    let depth = heads.map(\.count).max() ?? 0
    let headRows = (0..<depth).map { line in
      // Heads stand on the line above the figures, so that short ones are next to what they name.
      heads.map { words in
        let index = line - (depth - words.count)
        return Cell(text: words.indices.contains(index) ? words[index] : "", style: .faint)
      }
    }
    return (headRows + rows).map { line(of: $0, widths: layout, hasColor: terminal.hasColor) }
  }

  private func line(of cells: [Cell], widths: [Int], hasColor: Bool) -> String {
    var line = ""
    var pending = ""
    for (index, width) in widths.enumerated() {
      let cell = index < cells.count ? cells[index] : Cell(text: "")
      let text = DisplayWidth.truncated(cell.text, to: width)
      let blank = String(repeating: " ", count: max(width - DisplayWidth.of(text), 0))
      let shown = cell.style.applied(to: text, if: hasColor)
      if columns[index].alignment == .trailing { pending += blank }
      if !text.isEmpty {
        line += pending + shown
        pending = ""
      }
      if columns[index].alignment == .leading { pending += blank }
      pending += String(repeating: " ", count: Self.gap)
    }
    return line
  }

  /// The widths of the columns that are shown.
  private func layout(within limit: Int?) -> [Int] {
    let wanted = columns.indices.map { max(bodyWidth(of: $0), headWidth(of: $0)) }
    guard let limit else { return wanted }
    for columnCount in shownCounts {
      for headLimit in stride(from: 14, through: 4, by: -2) {
        var widths = columns.indices.prefix(columnCount).map { index in
          max(bodyWidth(of: index), min(headWidth(of: index), index == 0 ? .max : headLimit))
        }
        guard let label = widths.first else { return [] }
        let others = widths.dropFirst().reduce(0) { $0 + $1 + Self.gap }
        let left = limit - others
        let isLast = columnCount == shownCounts.last && headLimit == 4
        guard left >= min(label, Self.minimumLabelWidth) || isLast else { continue }
        widths[0] = max(min(label, left), 4)
        return widths
      }
    }
    return wanted
  }

  /// How many columns to try to show: all, and without the optional one.
  private var shownCounts: [Int] {
    columns.last?.isOptional == true ? [columns.count, columns.count - 1] : [columns.count]
  }

  private func bodyWidth(of column: Int) -> Int {
    rows.map { column < $0.count ? DisplayWidth.of($0[column].text) : 0 }.max() ?? 0
  }

  private func headWidth(of column: Int) -> Int {
    Self.words(of: columns[column].head).map { DisplayWidth.of($0) }.max() ?? 0
  }

  private static func words(of head: String) -> [String] {
    head.split { $0 == " " || $0 == "_" }.map(String.init)
  }
}
