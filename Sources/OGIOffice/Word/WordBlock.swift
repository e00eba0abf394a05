/// A paragraph or a table of a document.
enum WordBlock {
  case paragraph(WordParagraph)
  case table(WordTable)

  /// The table; `nil` for a paragraph.
  var table: WordTable? { if case .table(let table) = self { table } else { nil } }
}

/// A paragraph with its number, as it is seen.
struct WordParagraph {
  var text: String
  /// In characters.
  var indentation: Int
  /// Whether something stands in it that is not read.
  var isUnread = false
  /// Whether the number or the bullet of a list is all that is seen in it.
  var isListMarkAlone = false
  /// Whether a text with a digit is left out of it, as it is hidden or struck out.
  var leavesOutDigits = false

  /// Whether it has no text but blanks, and nothing else.
  var isBlank: Bool { !isUnread && text.allSatisfy(\.isWhitespace) }
}

/// A table, each of whose rows has the cells that begin in it.
struct WordTable {
  private(set) var rows: [[WordCell]] = []
  /// How many cells with a text are covered by those above.
  private(set) var coveredTextCount = 0
  /// Where the cell stands that goes on downwards in the column where it begins.
  private var open: [Int: (row: Int, cell: Int)] = [:]

  /// Adds a row of the source.
  ///
  /// - Complexity: Linear in the row.
  mutating func append(_ cells: [(cell: WordCell, goesOn: Bool, isGoingOn: Bool)]) {
    var row: [WordCell] = []
    var stillOpen: [Int: (row: Int, cell: Int)] = [:]
    for (cell, goesOn, isGoingOn) in cells {
      if isGoingOn, let above = open[cell.column] {
        // What such a cell holds is not seen.
        if cell.holdsText { coveredTextCount += 1 }
        if above.row < rows.count { rows[above.row][above.cell].rowSpan += 1 }
        stillOpen[cell.column] = above
      } else {
        if goesOn || isGoingOn { stillOpen[cell.column] = (rows.count, row.count) }
        row.append(cell)
      }
    }
    open = stillOpen
    rows.append(row)
  }

  /// Whether the table, or one in a cell of it, has cells side by side.
  var isGrid: Bool { rows.contains { $0.count > 1 || $0.contains(where: \.holdsGrid) } }
}

/// A cell of a table.
struct WordCell {
  /// The first column of the table's grid that the cell takes, from 0.
  let column: Int
  let columnSpan: Int
  var rowSpan = 1
  let blocks: [WordBlock]
  /// Whether a table with cells side by side stands in the cell.
  let holdsGrid: Bool
  /// Whether anything but blanks stands in the cell.
  let holdsText: Bool
  /// Whether a text with a digit is left out of the cell.
  let leavesOutDigits: Bool

  init(column: Int, columnSpan: Int, blocks: [WordBlock]) {
    self.column = column
    self.columnSpan = columnSpan
    self.blocks = blocks
    holdsGrid = blocks.contains { $0.table?.isGrid ?? false }
    holdsText = blocks.contains { block in
      switch block {
      case .paragraph(let paragraph): !paragraph.isBlank
      case .table(let table): table.rows.joined().contains(where: \.holdsText)
      }
    }
    leavesOutDigits = blocks.contains { block in
      switch block {
      case .paragraph(let paragraph): paragraph.leavesOutDigits
      case .table(let table): table.rows.joined().contains(where: \.leavesOutDigits)
      }
    }
  }

  /// The paragraphs in the cell, those of tables in it among them, in order.
  var paragraphs: [WordParagraph] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [paragraph]
      case .table(let table): table.rows.joined().flatMap(\.paragraphs)
      }
    }
  }
}
