extension PieceBuilder {
  /// The length in bytes from which a line is running text and is not cut into parts.
  private static let proseLength = 600

  /// Adds lines of text. Lines cut by wide gaps are rows of cells; where their figures stand in clear columns, a
  /// gap in a column is an empty cell.
  mutating func addLines(_ lines: ArraySlice<Line>) {
    var run: [AlignedRow] = []
    for line in lines {
      if line.isBlank || line.range.count > Self.proseLength {
        addRun(&run)
        if !line.isBlank { addText(line) }
      } else {
        run.append(AlignedRow(line: line, chunks: chunks(of: line)))
      }
    }
    addRun(&run)
  }

  private mutating func addRun(_ run: inout [AlignedRow]) {
    defer { run.removeAll() }
    let cells = AlignedRow.filled(run)
    var isTable = false
    for (row, chunks) in zip(run, cells) {
      if (chunks.count > 1) != isTable {
        closeBlock(isTable ? .rows : .lines)
        isTable.toggle()
      }
      var cursor = Cursor(row.line)
      for (index, chunk) in chunks.enumerated() {
        add(
          chunk.range, at: &cursor, startsRow: isTable && index == 0, isCell: isTable)
      }
    }
    closeBlock(isTable ? .rows : .lines)
  }

  private mutating func addText(_ line: Line) {
    var cursor = Cursor(line)
    add(line.range, at: &cursor)
    closeBlock(.lines)
  }
}

/// A line whose parts stand in columns.
struct AlignedRow {
  let line: Line
  let chunks: [Chunk]

  /// No table of a report has more columns.
  private static let mostColumns = 32

  /// The parts of each row, with an empty part for each column of figures in which a row has none.
  ///
  /// Columns are the clusters of figures that overlap. Where two figures of one row fall into a cluster, the
  /// columns are not clear, and nothing is added.
  ///
  /// - Complexity: O(n log n) in the number of parts.
  static func filled(_ rows: [AlignedRow]) -> [[Chunk]] {
    guard let columns = columns(of: rows), columns.count <= mostColumns else { return rows.map(\.chunks) }
    return rows.map { $0.filled(columns) }
  }

  /// The display columns of each cluster of figures, or `nil` if two figures of a row fall into one.
  private static func columns(of rows: [AlignedRow]) -> [Range<Int>]? {
    var spans: [(columns: Range<Int>, row: Int)] = []
    for index in rows.indices {
      for chunk in rows[index].chunks where chunk.isFigure { spans.append((chunk.columns, index)) }
    }
    spans.sort { $0.columns.lowerBound < $1.columns.lowerBound }
    var columns: [Range<Int>] = []
    var rowsInColumn: Set<Int> = []
    for span in spans {
      if let last = columns.last, span.columns.lowerBound < last.upperBound {
        guard rowsInColumn.insert(span.row).inserted else { return nil }
        columns[columns.count - 1] = last.lowerBound..<max(last.upperBound, span.columns.upperBound)
      } else {
        columns.append(span.columns)
        rowsInColumn = [span.row]
      }
    }
    return columns
  }

  private func filled(_ columns: [Range<Int>]) -> [Chunk] {
    guard chunks.count > 1, let text = chunks.lastIndex(where: { !$0.isFigure }) else { return chunks }
    var figures = chunks[(text + 1)...]
    var result = Array(chunks[...text])
    for column in columns where column.lowerBound >= chunks[text].columns.upperBound {
      if let figure = figures.first, figure.columns.overlaps(column) {
        result.append(figure)
        figures.removeFirst()
      } else {
        let end = result.last?.range.upperBound ?? line.range.lowerBound
        result.append(Chunk(range: end..<end, columns: column, isFigure: true))
      }
    }
    return figures.isEmpty ? result : chunks
  }
}
