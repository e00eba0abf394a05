internal import OGIDocuments

/// Rows of figures of a page with nothing but labels beside them in between: those of a table, or of a part with headings of
/// its own.
struct TableStretch {
  private(set) var rows: [FigureRow]

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
      if let last = stretches.last?.rows.last, row.y - last.y < widestGap * height,
        !isHeaded(row, below: last, by: texts)
      {
        stretches[stretches.count - 1].rows.append(row)
      } else {
        stretches.append(TableStretch(rows: [row]))
      }
    }
    return stretches.count <= mostStretches ? stretches : []
  }

  /// Whether a text stands between two rows, over the figures of either.
  private static func isHeaded(_ row: FigureRow, below other: FigureRow, by texts: [TextLine]) -> Bool {
    let left = min(row.left, other.left)
    let first = texts.partitioningIndex { $0.y > other.y }
    return texts[first...].prefix { $0.y < row.y }.contains { text in
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
