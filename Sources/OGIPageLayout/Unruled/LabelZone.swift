internal import OGIText

/// The texts left of the figures of a stretch of rows, put to the rows.
struct LabelZone {
  /// The texts of each row, from left to right: of the groups that begin there, and its own.
  private(set) var labels: [[TextLine]]
  /// Short texts beside the figures of each row: units.
  private(set) var units: [TextLine?]
  /// Lines that belong to no row.
  private(set) var others: [TextLine] = []

  /// The gap from which two texts on a line stand in different cells, in heights of a word.
  private static let gap = 0.9

  /// - Complexity: O(*n* · *m*) in the lines and rows, with the limits of the assignments.
  init(words: [PageWord], rows: [FigureRow], height: Double) {
    labels = rows.map { _ in [] }
    units = rows.map { _ in nil }
    let lines = TextLine.lines(of: words).map { $0.parts(gap: Self.gap * height) }
    let columns = LabelColumns(of: lines)
    var parts = lines.joined().map { (line: $0, columns: columns.columns(of: $0.box, slack: 0.5 * height)) }
    var last = columns.count - 1
    if last > 0, let beside = Self.unitsBeside(rows, in: parts.filter { $0.columns == last...last }.map(\.line), height: height) {
      units = beside
      let taken = Set(beside.compactMap(\.self))
      parts.removeAll { taken.contains($0.line) }
      last -= 1
    }
    let own = parts.filter { $0.columns.upperBound >= last }
    assignLabels(own.map(\.line), to: rows, height: height)
    let starts = labels.map { texts in
      texts.first.map { columns.columns(of: $0.box, slack: 0.5 * height).lowerBound } ?? last
    }
    for column in (0..<last).reversed() {
      let texts = Self.blocks(of: parts.filter { $0.columns.upperBound == column }.map(\.line), height: height)
      assignGroups(
        texts, to: zip(rows, starts).map { ($0.y, $1 <= column && $1 < last) }, height: height)
    }
  }

  private mutating func assignLabels(_ lines: [TextLine], to rows: [FigureRow], height: Double) {
    let sorted = lines.sorted { $0.box.midY < $1.box.midY }
    let assigned = RowAssignment.rows(
      of: sorted.map { RowAssignment.Line(y: $0.box.midY, isNumbered: $0.isNumbered) }, among: rows.map(\.y),
      height: height)
    for (line, row) in zip(sorted, assigned) {
      if let row { labels[row].append(line) } else { others.append(line) }
    }
  }

  private mutating func assignGroups(
    _ texts: [TextLine], to rows: [(y: Double, isSpanning: Bool)], height: Double
  ) {
    let firsts = GroupAssignment.firstRows(of: texts.map(\.box.midY), among: rows, height: height)
    for (text, row) in zip(texts, firsts) {
      if let row { labels[row].insert(text, at: 0) } else { others.append(text) }
    }
  }

  /// The texts of a column, each with all of its lines.
  private static func blocks(of lines: [TextLine], height: Double) -> [TextLine] {
    var blocks: [TextLine] = []
    for line in lines.sorted(by: { $0.box.midY < $1.box.midY }) {
      if let last = blocks.last, !line.isNumbered, line.box.minY - last.box.maxY < 1.6 * height {
        blocks[blocks.count - 1] = last.continued(by: line)
      } else {
        blocks.append(line)
      }
    }
    return blocks
  }

  /// The text beside each row's figures, if most rows have one that is short and stands level with them.
  private static func unitsBeside(
    _ rows: [FigureRow], in lines: [TextLine], height: Double
  ) -> [TextLine?]? {
    let beside = rows.map { row in
      lines.first { abs($0.box.midY - row.y) < 0.5 * height && $0.box.width < 4 * height }
    }
    return beside.count { $0 != nil } * 5 >= rows.count * 3 ? beside : nil
  }
}

extension TextLine {
  /// Whether the line begins with numbering.
  var isNumbered: Bool { MatchKey(text).enumerated.enumerator != nil }
}
