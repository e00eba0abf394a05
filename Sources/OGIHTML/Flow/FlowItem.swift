/// What a page shows, in reading order.
enum FlowItem {
  /// A line of text. One without text is a blank line.
  case line(PageLine)
  case table(PageTable)

  /// Whether a table of two rows and columns or more stands here.
  var holdsGrid: Bool {
    if case .table(let table) = self { table.holdsGrid } else { false }
  }
}

/// A line of text.
struct PageLine {
  let text: String
  /// How many bytes of the text are those of links.
  let linkLength: Int

  /// Whether the line leads elsewhere, as menus do, and is no part of what the page says.
  ///
  /// The share is that of C. Kohlschütter, P. Fankhauser and W. Nejdl, *Boilerplate Detection using Shallow Text
  /// Features* (WSDM 2010): blocks of which more than a third are links are boilerplate.
  var isNavigation: Bool { linkLength * 3 > text.utf8.count }
}

/// A table as a page writes it: one of figures, or one that only lays out the page.
struct PageTable {
  private(set) var rows: [PageRow] = []
  /// Whether a table of two rows and columns or more stands here, or in a cell.
  private(set) var holdsGrid = false
  private var wideRows = 0

  /// Whether the table is a column that lays out what is in its cells.
  ///
  /// - Complexity: Linear in the rows.
  var isColumn: Bool { rows.allSatisfy { $0.cells.count < 2 } }

  /// Adds a row.
  ///
  /// - Complexity: Linear in the row.
  mutating func append(_ row: PageRow) {
    rows.append(row)
    if row.cells.count > 1 { wideRows += 1 }
    if wideRows > 1 || row.holdsGrid { holdsGrid = true }
  }
}

/// A row of a table.
struct PageRow {
  var cells: [PageCell] = []

  /// Whether a cell holds a table that is one.
  var holdsGrid: Bool { cells.contains(where: \.holdsGrid) }

  /// Whether the row lays out what is in its cells, a table or running text, and holds no figures.
  var isLayout: Bool { cells.contains { $0.holdsGrid || $0.textLength > Self.longestText } }

  /// The longest text in bytes that is a table's: that of a line, too, is running text from there on.
  private static let longestText = 600
}

/// A cell of a table, with all that it shows.
struct PageCell {
  let items: [FlowItem]
  let rowSpan: Int
  let columnSpan: Int
  /// How far its style sets the text in, in characters.
  let indentation: Int
  let holdsGrid: Bool
  /// In bytes.
  let textLength: Int

  init(_ items: [FlowItem], rowSpan: Int, columnSpan: Int, indentation: Int) {
    self.items = items
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.indentation = indentation
    var holdsGrid = false
    var textLength = 0
    for item in items {
      switch item {
      case .line(let line): textLength += line.text.utf8.count
      case .table(let table):
        holdsGrid = holdsGrid || table.holdsGrid
        for row in table.rows { for cell in row.cells { textLength += cell.textLength } }
      }
    }
    self.holdsGrid = holdsGrid
    self.textLength = textLength
  }

  /// The lines that show something, those of tables within among them.
  ///
  /// - Complexity: Linear in the text.
  var lines: [String] {
    items.flatMap { item in
      switch item {
      case .line(let line): line.text.allSatisfy(\.isWhitespace) ? [] : [line.text]
      case .table(let table): table.rows.flatMap { row in row.cells.flatMap(\.lines) }
      }
    }
  }
}
