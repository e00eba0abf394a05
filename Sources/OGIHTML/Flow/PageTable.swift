/// A table as a page writes it: one of figures, or one that only lays out the page.
struct PageTable {
  private(set) var rows: [PageRow] = []
  /// What was left out between the rows.
  var omissions: [Omission] = []
  /// Whether a table of two rows and columns or more stands here, or in a cell.
  private(set) var holdsGrid = false
  /// The first row of the section that is open.
  private var section = 0
  private var wideRows = 0
  private var proseRows = 0
  private var numberRows = 0

  /// Adds a row.
  ///
  /// - Complexity: Linear in the row.
  mutating func append(_ row: PageRow) {
    rows.append(row)
    if row.cells.count > 1 { wideRows += 1 }
    if wideRows > 1 || row.holdsGrid { holdsGrid = true }
    if row.cells.contains(where: \.isProse) { proseRows += 1 }
    if row.cells.contains(where: \.isNumber) { numberRows += 1 }
  }

  /// Ends a section of rows: no cell spans more of them than there are, and one that spans 0 spans all (WHATWG HTML, 4.9.12.1).
  ///
  /// - Complexity: Linear in the section's cells.
  mutating func endSection() {
    for row in section..<rows.count {
      let rest = rows.count - row
      for cell in rows[row].cells.indices where rows[row].cells[cell].rowSpan != 1 {
        let span = rows[row].cells[cell].rowSpan
        rows[row].cells[cell].rowSpan = span == 0 ? rest : min(span, rest)
      }
    }
    section = rows.count
  }

  /// Whether the table is a column that lays out what is in its cells.
  ///
  /// - Complexity: Linear in the rows.
  var isColumn: Bool { rows.allSatisfy { $0.cells.count < 2 } }

  /// Whether a row lays out what is in its cells, and holds no figures: a table, or running text. Where more rows have numbers
  /// than running text, that is a long note beside them.
  ///
  /// - Complexity: Linear in the row.
  func isLayout(_ row: PageRow) -> Bool {
    row.holdsGrid || proseRows >= numberRows && row.cells.contains(where: \.isProse)
  }
}

/// A row of a table.
struct PageRow {
  var cells: [PageCell] = []
  /// What was left out between the cells.
  var omissions: [Omission] = []

  /// Whether a cell holds a table that is one.
  var holdsGrid: Bool { cells.contains(where: \.holdsGrid) }
}

/// A cell of a table, with all that it shows.
struct PageCell {
  let items: [FlowItem]
  /// 0 for all rows that follow in the section, while it is open.
  var rowSpan: Int
  let columnSpan: Int
  /// How far its style sets the text in, in characters.
  let indentation: Int
  let holdsGrid: Bool
  /// Whether something shows in it that is not read.
  let holdsUnread: Bool
  /// Of all text in the cell, in bytes.
  private let textLength: Int

  /// The longest text in bytes that is a table's: that of a line, too, is running text from there on.
  private static let longestText = 600

  init(_ items: [FlowItem], rowSpan: Int, columnSpan: Int, indentation: Int, holdsUnread: Bool) {
    self.items = items
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.indentation = indentation
    var (holdsGrid, holdsUnread, textLength) = (false, holdsUnread, 0)
    var leavesOutDigits = false
    var showsText = false
    for item in items {
      switch item {
      case .line(let line):
        textLength += line.text.utf8.count
        showsText = showsText || !line.text.isBlank
      case .table(let table):
        holdsGrid = holdsGrid || table.holdsGrid
        for cell in table.rows.lazy.flatMap(\.cells) {
          textLength += cell.textLength
          holdsUnread = holdsUnread || cell.holdsUnread
          showsText = showsText || cell.textLength > 0
        }
      case .omitted(let omission):
        leavesOutDigits = leavesOutDigits || omission.holdsDigits
        if omission.isUndecided, omission.holdsDigits { holdsUnread = true }
      }
    }
    // Nothing is left of a figure: that is no blank.
    if leavesOutDigits, !showsText { holdsUnread = true }
    self.holdsGrid = holdsGrid
    self.holdsUnread = holdsUnread
    self.textLength = textLength
  }

  /// Whether the cell holds running text.
  var isProse: Bool { textLength > Self.longestText }

  /// Whether the cell shows a number and nothing else.
  var isNumber: Bool {
    let shown = items.filter { if case .omitted = $0 { false } else { true } }
    guard shown.count == 1, case .line(let line)? = shown.first else { return false }
    return line.isNumber
  }

  /// The lines that show something, those of tables within among them.
  ///
  /// - Complexity: Linear in the text.
  var lines: [String] {
    items.flatMap { item -> [String] in
      switch item {
      case .line(let line): line.text.isBlank ? [] : [line.text]
      case .table(let table): table.rows.flatMap { row in row.cells.flatMap(\.lines) }
      case .omitted: []
      }
    }
  }
}
