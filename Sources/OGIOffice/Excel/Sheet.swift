internal import OGIDocuments
internal import OGIMarkup

/// The cells of a sheet that show a text.
struct Sheet {
  /// A row with what it shows, from left to right.
  struct Row {
    let number: Int
    var cells: [Cell] = []
    /// How many texts of its cells are left out.
    fileprivate var leftOutCount = 0
    /// Whether any of them is more than a nought, in whose place a blank is seen.
    fileprivate var leavesOutText = false
  }

  /// A cell with a text, or of which a figure is left out.
  struct Cell {
    let column: Int
    let content: CellContent
  }

  /// The rows that show a text, from above.
  private(set) var rows: [Row] = []
  /// The merged cells, from above.
  let merged: [CellRange]
  /// How many texts are left out, as they are hidden or struck out.
  private(set) var leftOutCount = 0
  /// The rows that are hidden, or struck out.
  private(set) var hiddenRows: Set<Int> = []
  private let hiddenColumns: Set<Int>
  /// The cells on which something is drawn.
  private(set) var drawnCells: Set<CellReference> = []

  /// Rows of less than a point, and columns of less than a digit, have no room for text.
  private static let leastSize = 1.0

  /// Reads a sheet.
  ///
  /// Hidden rows and columns are left out: who published the file does not show them, and what stands there may be
  /// another year's.
  ///
  /// - Throws: ``DocumentReadingError/damaged(format:reason:)`` if a cell stands nowhere, or twice.
  init(
    _ root: MarkupElement, drawing: SheetDrawing, reader: inout SheetCellReader
  ) throws(DocumentReadingError) {
    reader.showsNoughts = Self.showsNoughts(root.first("sheetViews"))
    hiddenColumns = Self.hiddenColumns(root.first("cols"))
    merged = (root.first("mergeCells")?.elements.compactMap { $0["ref"].flatMap { CellRange($0) } } ?? [])
      .sorted { ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound) }
    let hiding = ConditionalHiding(of: root, formats: reader.formats)
    let shown = root.first("sheetData")?.children.compactMap(\.element).filter { $0.name == "row" } ?? []
    var found: [Row] = []
    var next = 0
    var size = 0
    for element in shown {
      let number = element.number("r").map { $0 - 1 } ?? next
      guard CellReference.rows.contains(number) else { throw Self.damage("row \(number + 1)") }
      next = number + 1
      if Self.isHidden(element, size: "ht") { hiddenRows.insert(number) }
      let row = try Self.row(element, number: number, hiding: hiding, reader: &reader)
      if row.cells.isEmpty, row.leavesOutText { hiddenRows.insert(number) }
      found.append(row)
      leftOutCount += row.leftOutCount
      // Cells may share a text that the file holds once.
      size += row.cells.reduce(0) { $0 + $1.content.text.utf8.count }
      guard size <= ReadingLimits.bytes else { throw .tooLarge(size: nil, limit: ReadingLimits.bytes) }
    }
    found.sort { $0.number < $1.number }
    for (row, following) in zip(found, found.dropFirst()) where row.number == following.number {
      throw Self.damage("row \(row.number + 1)")
    }
    try keepVisible(found)
    try place(drawing)
  }

  private static func damage(_ place: String) -> DocumentReadingError {
    .damaged(format: ExcelReader.format, reason: "\(place) is out of place")
  }

  private static func row(
    _ element: MarkupElement, number: Int, hiding: ConditionalHiding, reader: inout SheetCellReader
  ) throws(DocumentReadingError) -> Row {
    var row = Row(number: number)
    var next = 0
    for cell in element.children.compactMap(\.element) where cell.name == "c" {
      let reference = cell["r"].map { CellReference($0) } ?? CellReference(row: number, column: next)
      guard let reference, reference.row == number, CellReference.columns.contains(reference.column) else {
        throw damage("cell \(cell["r"] ?? "")")
      }
      next = reference.column + 1
      var content = try reader.content(of: cell)
      if !content.text.isEmpty, !content.isUnread {
        let isHidden = hiding.hides(
          content, on: reader.format(of: cell).fill, holding: SheetCellReader.number(in: cell)?.double,
          in: reference)
        if isHidden == true { content = content.hidden }
        if isHidden == nil { content.isUnread = true }
      }
      row.leftOutCount += content.leftOutCount
      if content.leftOutCount > 0, !content.isNought { row.leavesOutText = true }
      if !content.text.isEmpty || content.isUnread {
        row.cells.append(Cell(column: reference.column, content: content))
      }
    }
    // Of a row that is struck out as a whole nothing is to stand.
    if row.cells.allSatisfy(\.content.text.isEmpty) { row.cells = [] }
    row.cells.sort { $0.column < $1.column }
    for (cell, following) in zip(row.cells, row.cells.dropFirst()) where cell.column == following.column {
      throw damage("a cell of row \(number + 1)")
    }
    return row
  }

  /// A workbook has a view of the sheet for each of its windows.
  private static func showsNoughts(_ views: MarkupElement?) -> Bool {
    !(views?.elements.contains { $0.isFalse("showZeros") } ?? false)
  }

  private static func hiddenColumns(_ element: MarkupElement?) -> Set<Int> {
    // How many more ranges begin than end at each column.
    var changes = [Int](repeating: 0, count: CellReference.columns.count + 1)
    for column in element?.children.compactMap(\.element) ?? [] where isHidden(column, size: "width") {
      let first = max(1, column.number("min") ?? 1)
      let last = min(column.number("max") ?? first, CellReference.columns.count)
      guard first <= last else { continue }
      changes[first - 1] += 1
      changes[last] -= 1
    }
    var depth = 0
    return Set(
      CellReference.columns.filter { column in
        depth += changes[column]
        return depth > 0
      })
  }

  /// Whether a row or column is hidden, or has no room for anything.
  private static func isHidden(_ line: MarkupElement, size: String) -> Bool {
    line.isTrue("hidden") || line[size].flatMap(Double.init).map { $0 < leastSize } ?? false
  }

  /// Keeps the rows and cells that are seen. What is merged shows its text where it is not hidden, and nothing of what its other
  /// cells hold.
  private mutating func keepVisible(_ all: [Row]) throws(DocumentReadingError) {
    var sweep = MergeSweep(merged, columns: all.columns)
    for row in all {
      try sweep.advance(to: row.number)
      let shown = row.cells.filter { cell in
        sweep.shownCell(at: cell.column) == CellReference(row: row.number, column: cell.column)
      }
      let cells = shown.filter { !isHidden($0, in: row, sweep.merged(at: $0.column)) }
      leftOutCount += Self.textCount(row.cells) - Self.textCount(cells)
      if !cells.isEmpty { rows.append(Row(number: row.number, cells: cells)) }
    }
  }

  private static func textCount(_ cells: [Cell]) -> Int { cells.count { !$0.content.text.isEmpty } }

  /// Whether a cell is hidden with its row or column; one that is merged only if all of it is.
  private func isHidden(_ cell: Cell, in row: Row, _ merged: CellRange?) -> Bool {
    hiddenRows.isSuperset(of: [row.number, merged?.rows.upperBound ?? row.number])
      || hiddenColumns.isSuperset(of: [cell.column, merged?.columns.upperBound ?? cell.column])
  }

  private mutating func place(_ drawing: SheetDrawing) throws(DocumentReadingError) {
    var sweep = MergeSweep(merged, columns: drawing.cells.lazy.map(\.column))
    for cell in drawing.cells.sorted(by: { $0.row < $1.row }) {
      try sweep.advance(to: cell.row)
      drawnCells.insert(sweep.shownCell(at: cell.column))
    }
  }
}

extension Sequence<Sheet.Row> {
  /// The columns in which any row has a text, from the left.
  var columns: [Int] { Set(lazy.flatMap { $0.cells.lazy.map(\.column) }).sorted() }
}
