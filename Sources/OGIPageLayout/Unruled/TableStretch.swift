internal import OGIDocuments

/// Rows of figures of a page with nothing but labels beside them in between: those of a table, or of a part with headings of
/// its own.
struct TableStretch {
  private(set) var rows: [FigureRow]
  /// Where the headings of the next stretch begin: nothing from there on belongs to this one.
  private(set) var end = Double.infinity

  /// The gap between rows, in heights of a word, over which no table goes on.
  static let widestGap = 12.0

  /// A page with more stretches has none: it is no page of a report. One of those has some three.
  private static let mostStretches = 50

  /// Divides the figures of a page into stretches.
  ///
  /// - Parameters:
  ///   - lines: All lines of the page.
  ///   - height: The usual height of a word.
  ///   - gap: The gap between cells, in heights of a word.
  /// - Complexity: O(n log n) in the lines.
  static func stretches(of lines: [TextLine], height: Double, gap: Double) -> [TableStretch] {
    let rows = FigureRow.rows(of: lines, height: height)
    let texts = lines.flatMap { $0.parts(gap: gap, height: height) }.filter {
      $0.words.contains(where: \.isLabel)
    }
    .sorted { $0.y < $1.y }
    var stretches: [TableStretch] = []
    for row in rows {
      guard let last = stretches.last?.rows.last, row.y - last.y < widestGap * height else {
        stretches.append(TableStretch(rows: [row]))
        continue
      }
      if let heading = heading(of: row, below: last, among: texts) {
        stretches[stretches.count - 1].end = heading.y - height / 2
        stretches.append(TableStretch(rows: [row]))
      } else {
        stretches[stretches.count - 1].rows.append(row)
      }
    }
    return stretches.count <= mostStretches ? stretches : []
  }

  /// The first text that stands between two rows, over the figures of either.
  private static func heading(
    of row: FigureRow, below other: FigureRow, among texts: [TextLine]
  ) -> TextLine? {
    let left = min(row.left, other.left)
    let first = texts.partitioningIndex { $0.y > other.y }
    return texts[first...].prefix { $0.y < row.y }.first { text in
      text.box.maxX > left + text.box.height && !row.holds(text) && !other.holds(text)
    }
  }
}

extension FigureRow {
  /// Where the first figure begins.
  var left: Double { figures.first?.box.minX ?? 0 }

  /// Whether a text stands among the row's figures.
  fileprivate func holds(_ text: TextLine) -> Bool { abs(text.y - y) < text.box.height / 3 }
}
