internal import OGIText

/// The texts left of the figures of a stretch of rows, put to the rows.
struct LabelZone {
  /// The rows of figures, and rows without a figure that have a unit as the others do.
  private(set) var rows: [FigureRow]
  /// The texts of each row, from left to right: of the groups that begin there, and its own.
  private(set) var labels: [[TextLine]]
  /// The unit beside the figures of each row.
  private(set) var units: [TextLine?]
  /// Lines that belong to no row.
  private(set) var others: [TextLine] = []

  /// The gap from which two texts on a line stand in different cells, in heights of a word.
  ///
  /// In a text layer gaps within a cell are the quarter of a character between Han and Latin ones; engines do not give boxes so
  /// exactly.
  static func gap(isRecognised: Bool) -> Double { isRecognised ? 0.9 : 0.4 }

  /// - Complexity: O(*n* · *m*) in the lines and rows, with the limits of the assignments.
  ///
  /// - Parameter lines: The parts of each line.
  init(lines: [[TextLine]], rows figureRows: [FigureRow], height: Double) {
    let numbering = NumberingColumns(of: lines, height: height)
    let lines = lines.map(numbering.separated)
    let columns = LabelColumns(of: lines, height: height)
    var parts = lines.joined().map {
      Part(line: $0, columns: columns.columns(of: $0.box, slack: 0.5 * height))
    }
    (rows, units) = (figureRows, figureRows.map { _ in nil })
    labels = []
    if let unitColumn = UnitColumn(of: parts, count: columns.count, rows: figureRows, height: height) {
      (rows, units) = (unitColumn.rows, unitColumn.units)
      let taken = Set(units.compactMap(\.self))
      parts.removeAll { taken.contains($0.line) }
    }
    labels = rows.map { _ in [] }
    let last = Self.labelColumn(of: parts, count: columns.count, rows: rows, height: height)
    others = parts.filter { $0.columns.lowerBound > last }.map(\.line)
    parts.removeAll { $0.columns.lowerBound > last }
    let own = Self.labels(among: &parts, column: last, height: height)
    assignLabels(own, to: rows, height: height)
    let starts = labels.map { texts in
      texts.first.map { columns.columns(of: $0.box, slack: 0.5 * height).lowerBound } ?? last
    }
    for column in (0..<last).reversed() {
      let texts = Self.blocks(
        of: parts.filter { $0.columns.upperBound == column }.map(\.line), height: height)
      assignGroups(
        texts, to: zip(rows, starts).map { ($0.y, $1 <= column && $1 < last) }, height: height)
    }
  }

  /// A text, and the columns that it takes.
  struct Part {
    let line: TextLine
    let columns: ClosedRange<Int>
  }

  /// How many labels above a text it is compared with: no more stand so near.
  private static let mostAbove = 32

  /// The lines of labels: texts that reach into their column, and what goes on below such a text. They are removed.
  private static func labels(among parts: inout [Part], column: Int, height: Double) -> [TextLine] {
    var labels: [TextLine] = []
    var groups: [Part] = []
    for part in parts.sorted(by: { $0.line.y < $1.line.y }) {
      let goesOn =
        !part.line.isNumbered
        && labels.suffix(mostAbove).reversed().prefix { part.line.y - $0.y < 2 * height }
          .contains { $0.y < part.line.y - height / 2 && $0.isAligned(with: part.line, within: height / 2) }
      if part.columns.upperBound >= column || goesOn { labels.append(part.line) } else { groups.append(part) }
    }
    parts = groups
    return labels
  }

  private mutating func assignLabels(_ lines: [TextLine], to rows: [FigureRow], height: Double) {
    let sorted = lines.sorted { $0.y < $1.y }
    let assigned = RowAssignment.rows(
      of: sorted.map { RowAssignment.Line(y: $0.y, isNumbered: $0.isNumbered) }, among: rows.map(\.y),
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
    for line in lines.sorted(by: { $0.y < $1.y }) {
      if let last = blocks.last, !line.isNumbered, line.box.minY - last.box.maxY < 0.8 * height {
        blocks[blocks.count - 1] = last.continued(by: line)
      } else {
        blocks.append(line)
      }
    }
    return blocks
  }

  /// The column in which most rows have a text beside their figures: the rightmost of those with as many.
  private static func labelColumn(of parts: [Part], count: Int, rows: [FigureRow], height: Double) -> Int {
    let matches = (0..<count).map { column in
      FigureRow.texts(
        parts.filter { $0.columns.upperBound == column }.map(\.line), beside: rows, within: 1.5 * height
      )
      .count { $0 != nil }
    }
    let most = matches.max() ?? 0
    return matches.lastIndex { $0 * 10 >= most * 9 } ?? count - 1
  }
}

extension TextLine {
  /// Whether two texts begin at one place, or have one middle.
  fileprivate func isAligned(with other: TextLine, within distance: Double) -> Bool {
    min(abs(box.minX - other.box.minX), abs(box.midX - other.box.midX)) < distance
  }

  /// Whether the line begins with numbering.
  var isNumbered: Bool { MatchKey(text).enumerated.enumerator != nil }
}

extension MatchKey {
  /// Whether the text is numbering and nothing else.
  var isNumbering: Bool {
    let (enumerator, body) = enumerated
    return enumerator != nil && body.isEmpty
  }
}
