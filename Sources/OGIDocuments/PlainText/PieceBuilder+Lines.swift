extension PieceBuilder {
  /// The length in bytes from which a typed line is running text and is not cut into parts.
  private static let proseLength = 600

  /// Adds lines of text. Lines cut into labels and figures are rows of cells; where typed figures stand in clear columns, a
  /// gap in a column is an empty cell. In a scan, it may be a lost figure.
  mutating func addLines(_ lines: ArraySlice<Line>, scan: ScanLayout?) {
    let cutter = LineCutter(utf8: utf8, scan: scan, lines: lines)
    let isTyped = scan == nil
    var run: [AlignedRow] = []
    var chunkCount = 0
    for line in lines {
      if line.isBlank || isTyped && line.range.count > Self.proseLength {
        addRun(&run, isTyped: isTyped)
        chunkCount = 0
        if !line.isBlank { addText(line) }
      } else {
        let row = AlignedRow(line: line, chunks: cutter.chunks(of: line))
        chunkCount += row.chunks.count
        guard hasRoom(for: chunkCount) else { return }
        run.append(row)
      }
    }
    addRun(&run, isTyped: isTyped)
  }

  private mutating func addRun(_ run: inout [AlignedRow], isTyped: Bool) {
    defer { run.removeAll() }
    let columns = isTyped ? AlignedRow.clearColumns(of: run) : nil
    var isTable = false
    for row in run where !isOverfull {
      let chunks = columns.map(row.filled) ?? row.chunks
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

  /// The columns of figures of rows, or `nil` if they are not clear.
  ///
  /// Columns are the clusters of figures that overlap. Where two figures of one row fall into a cluster, or no row has
  /// a figure in all of them, as where several tables or a skewed page make one, the columns are not clear.
  ///
  /// - Complexity: O(n log n) in the number of parts.
  static func clearColumns(of rows: [AlignedRow]) -> [Range<Int>]? {
    let widest = rows.lazy.map { row in row.chunks.count(where: \.isFigure) }.max() ?? 0
    return columns(of: rows).flatMap { $0.count <= min(widest, mostColumns) ? $0 : nil }
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

  /// The row's parts, with an empty one for each column of figures in which it has none.
  func filled(_ columns: [Range<Int>]) -> [Chunk] {
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
