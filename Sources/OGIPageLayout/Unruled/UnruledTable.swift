internal import OGIDocuments

/// A table without lines around its cells: rows of figures in columns, with the labels beside them.
struct UnruledTable {
  private let columns: FigureColumns
  private let zone: LabelZone
  /// The words that stand among the figures of each row and are none by themselves.
  private var strays: [[PageWord]] = []
  /// The headings right above the first row.
  private let headingRows: HeadingRows?
  /// Lines over the figures that are in no row: headings within the table.
  private var headings: [TextLine] = []
  private let height: Double
  private let gap: Double

  /// How far from its figures, in heights of a word, a label may begin.
  private static let reach = 3.5
  /// How far apart, in heights of a word, lines of headings stand, and how many are looked at.
  private static let headingPitch = 2.6
  private static let mostHeadingLines = 8
  /// How far from the middle of its row, in heights, a word may stand.
  private static let slack = 0.6

  /// Makes a table of a stretch; `nil` if its figures stand in no columns.
  ///
  /// - Parameters:
  ///   - words: Words that are in no other table, without figures; those that the table takes are removed.
  ///   - height: The usual height of a word.
  ///   - gap: The gap between cells, in heights of a word.
  init?(_ stretch: TableStretch, words: inout [PageWord], height: Double, gap: Double) {
    let supported = FigureColumns(of: stretch.rows).joined(in: stretch.rows, height: height)
      .supported(among: stretch.rows.count)
    guard let left = supported.spans.first?.lowerBound, let first = stretch.rows.first?.y,
      let last = stretch.rows.last?.y
    else { return nil }
    columns = supported
    self.height = height
    self.gap = gap
    var labels: [[TextLine]] = []
    var strays: [TextLine] = []
    var rest: [PageWord] = []
    let lines = LineFinder(height: height).lines(of: words)
    var above = Self.headingLines(in: lines, of: stretch.rows, left: left, height: height)
    let headingParts = lines[above].map { $0.parts(gap: gap, height: height) }
    headingRows = HeadingRows(lines: headingParts, columns: supported, height: height)
    if headingRows == nil { above = above.lowerBound..<above.lowerBound }
    var rows = stretch.rows
    for line in lines[..<above.lowerBound] + lines[above.upperBound...] {
      let parts = line.parts(gap: gap, height: height)
      let y = line.y
      // No label reaches into the figures; a heading over the first column begins left of them.
      let border = left + height / 3
      let beside = parts.filter { $0.box.maxX <= border }
      let over = parts.filter { $0.box.maxX > border }
      let isNear = y > first - Self.reach * height && y < min(last + Self.reach * height, stretch.end)
      let isLevel = ([y] + over.map(\.y)).contains {
        Self.row(at: $0, among: stretch.rows, slack: Self.slack * height) != nil
      }
      if isNear {
        if !beside.isEmpty { labels.append(beside) }
      } else {
        rest += beside.flatMap(\.words)
      }
      if isNear, !isLevel, Self.isRow(beside, over, columns: supported, height: height) {
        rows.append(FigureRow(y: y, figures: over.flatMap(\.words)))
      } else if y > first - Self.slack * height, y < last + Self.slack * height {
        strays += over
      } else {
        rest += over.flatMap(\.words)
      }
    }
    zone = LabelZone(lines: labels, rows: rows.sorted { $0.y < $1.y }, height: height)
    words = rest
    self.strays = zone.rows.map { _ in [] }
    for text in strays {
      if let row = Self.row(at: text.y, among: zone.rows, slack: Self.slack * height) {
        self.strays[row] += text.words
      } else {
        headings.append(text)
      }
    }
  }

  /// The lines of headings right above the first row of figures: the last of them reach over the figures, and all stand close to
  /// each other.
  private static func headingLines(
    in lines: [TextLine], of rows: [FigureRow], left: Double, height: Double
  ) -> Range<Int> {
    let first = rows.first?.y ?? 0
    let end = lines.partitioningIndex { $0.y > first - slack * height }
    var start = end
    var below = first
    for index in lines.indices[..<end].reversed().prefix(mostHeadingLines) {
      let line = lines[index]
      guard below - line.y < headingPitch * height else { break }
      below = line.y
      if line.hasText(beyond: left) { start = index }
    }
    // Lines of labels may stand between the headings and the figures.
    let last = lines[start..<end].lastIndex { $0.hasText(beyond: left) } ?? start
    return start..<(start < end ? last + 1 : end)
  }

  private static func row(at y: Double, among rows: [FigureRow], slack: Double) -> Int? {
    let next = rows.partitioningIndex { $0.y >= y }
    return [next - 1, next].filter(rows.indices.contains).min { abs(rows[$0].y - y) < abs(rows[$1].y - y) }
      .flatMap { abs(rows[$0].y - y) <= slack ? $0 : nil }
  }

  /// Where the first row stands.
  var top: Double { zone.rows.first?.y ?? 0 }

  /// The table as rows of cells.
  ///
  /// Where a row has nothing in a column of a page that an engine read, or has a picture there, the cell is no blank.
  ///
  /// - Complexity: O(n log n) in the words, and in the pictures of the page.
  func grid(on page: Page) -> TableGrid {
    let pictures = page.pictures.sorted { $0.midY < $1.midY }
    var lines = LineFinder(height: height).lines(of: (zone.others + headings).flatMap(\.words)).map { line in
      (y: line.y, cells: line.parts(gap: gap, height: height).map { $0.cell(page: page.number) })
    }
    for (index, row) in zone.rows.enumerated() {
      let texts = zone.labels[index].stacked
      let cells =
        texts.map { $0.cell(page: page.number) }
        + [zone.units[index]?.cell(page: page.number)].compactMap(\.self)
      lines.append(
        (row.y, cells + figureCells(of: index, on: page, pictures: pictures)))
    }
    var grid = TableGrid()
    for row in headingRows?.rows ?? [] { grid.appendRow(row.map { $0.cell(page: page.number) }) }
    for line in lines.sorted(by: { $0.y < $1.y }) { grid.appendRow(line.cells) }
    return grid
  }

  private func figureCells(
    of index: Int, on page: Page, pictures: [Box]
  ) -> [TableGrid.Cell] {
    let row = zone.rows[index]
    let words = (row.figures + strays[index]).sorted { $0.box.minX < $1.box.minX }
    var byColumn: [Int: [PageWord]] = [:]
    var covered: Set<Int> = []
    for word in words {
      let touched = columns.columns(touching: word.box.minX...word.box.maxX)
      guard let first = touched.first ?? columns.nearest(to: word.box.midX) else { continue }
      byColumn[first, default: []].append(word)
      covered.formUnion(touched)
    }
    var cells: [TableGrid.Cell] = []
    for (column, span) in columns.spans.enumerated() {
      if let words = byColumn[column], let line = TextLine(words) {
        cells += line.parts(gap: FigureRow.figureGap, height: height).map { $0.cell(page: page.number) }
      } else if !covered.contains(column) {
        let box = Box(x: span, y: row.y - height / 2...row.y + height / 2)
        let isUnread = page.isRecognised || pictures.holdsMiddle(in: box)
        cells.append(TableGrid.Cell("", isUnread: isUnread, place: box.place(onPage: page.number)))
      }
    }
    return cells
  }
}

extension [Box] {
  /// Whether the middle of one of the boxes, which are sorted by its height, lies in a box.
  fileprivate func holdsMiddle(in box: Box) -> Bool {
    self[partitioningIndex { $0.midY >= box.minY }...].prefix { $0.midY <= box.maxY }
      .contains { box.contains(x: $0.midX, y: $0.midY) }
  }
}

extension TextLine {
  /// Whether a part of a heading stands right of a position.
  fileprivate func hasText(beyond x: Double) -> Bool {
    words.contains { $0.box.midX > x && $0.isLabel }
  }

  /// The line as a cell of a table.
  func cell(page: Int) -> TableGrid.Cell {
    TableGrid.Cell(text, confidence: confidence, place: origin.place(onPage: page))
  }
}

extension [TextLine] {
  /// The texts of cells: lines that stand one below the other are one text.
  fileprivate var stacked: [TextLine] {
    reduce(into: []) { texts, line in
      if let last = texts.last, last.box.minX < line.box.maxX, line.box.minX < last.box.maxX {
        texts[texts.count - 1] = last.continued(by: line)
      } else if texts.count == 1, let number = texts.first, line.isNumbered(by: number) {
        texts = [line.preceded(by: number)]
      } else {
        texts.append(line)
      }
    }
  }
}
