internal import OGIDocuments
internal import OGIMarkup

extension WordBlockReader {
  /// Reads a table.
  mutating func table(_ element: MarkupElement) -> WordTable {
    var table = WordTable()
    readShaded(element.wordElement("tblPr")) { $0.addRows(in: element, to: &table) }
    leftOutCount += table.coveredTextCount
    return table
  }

  private mutating func addRows(in element: MarkupElement, to table: inout WordTable) {
    for child in element.elements {
      switch child.wordName {
      case "tr": addRow(child, to: &table)
      case "sdt": readControl(child) { $0.addRows(in: child, to: &table) }
      case "sdtContent", "customXml", "smartTag", "ins", "moveTo": addRows(in: child, to: &table)
      case nil where child.isAlternateContent:
        addAlternative(of: child, to: &table, extent: \.rows.count) { $0.addRows(in: $1, to: &$2) }
      default: break
      }
    }
  }

  private mutating func addRow(_ element: MarkupElement, to table: inout WordTable) {
    let properties = element.wordElement("trPr")
    guard properties?.wordElement("del") == nil else { return }
    guard properties?.isHiddenRow != true else {
      if element.text.contains(where: { !$0.isWhitespace }) { leftOutCount += 1 }
      return
    }
    var row = WordRow(
      firstColumn: min(max(0, properties?.wordNumber("gridBefore") ?? 0), TableGrid.widestSpan))
    addCells(in: element, to: &row)
    if !row.isLeftOut { table.append(row.cells) }
  }

  private mutating func addCells(in element: MarkupElement, to row: inout WordRow) {
    for child in element.elements {
      switch child.wordName {
      case "tc": addCell(child, to: &row)
      case "sdt": readControl(child) { $0.addCells(in: child, to: &row) }
      case "sdtContent", "customXml", "smartTag", "ins", "moveTo": addCells(in: child, to: &row)
      case nil where child.isAlternateContent:
        addAlternative(of: child, to: &row, extent: \.cells.count) { $0.addCells(in: $1, to: &$2) }
      default: break
      }
    }
  }

  private mutating func addCell(_ element: MarkupElement, to row: inout WordRow) {
    let properties = element.wordElement("tcPr")
    guard properties?.wordElement("cellDel") == nil else { return }
    let span = min(max(1, properties?.wordNumber("gridSpan") ?? 1), TableGrid.widestSpan)
    // A merge without a value goes on with the cell above, or before.
    func merge(_ name: String) -> String? { properties?.wordElement(name).map { $0["val"] ?? "continue" } }
    let vertical = merge("vMerge")
    row.append(
      readShaded(properties) { $0.blocks(in: element) }, span: span, goesOn: vertical == "restart",
      isGoingOn: vertical == "continue",
      isCovered: merge("hMerge") == "continue")
  }
}

/// A row while it is read.
private struct WordRow {
  private(set) var cells: [(cell: WordCell, goesOn: Bool, isGoingOn: Bool)] = []
  private var column: Int

  init(firstColumn: Int) { column = firstColumn }

  /// Whether all that the row holds is struck out or hidden, so that nothing of it is to stand. A cell that is merged with others
  /// is more than the row's.
  var isLeftOut: Bool {
    cells.contains(where: \.cell.leavesOutDigits)
      && cells.allSatisfy { !$0.cell.holdsText && !$0.goesOn && !$0.isGoingOn }
  }

  mutating func append(_ blocks: [WordBlock], span: Int, goesOn: Bool, isGoingOn: Bool, isCovered: Bool) {
    defer { column += span }
    if isCovered, !cells.isEmpty { return }
    cells.append((WordCell(column: column, columnSpan: span, blocks: blocks), goesOn, isGoingOn))
  }
}

extension MarkupElement {
  /// Rows of less have no room for text, in twentieths of a point.
  private static let leastRowHeight = 40

  /// Whether a `trPr` hides its row, or leaves it no room for anything.
  fileprivate var isHiddenRow: Bool {
    guard wordFlag("hidden") != true else { return true }
    guard let height = wordElement("trHeight"), height["hRule"] == "exact" else { return false }
    return height.number("val").map { $0 < Self.leastRowHeight } ?? false
  }
}
