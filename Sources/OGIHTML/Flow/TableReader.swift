/// Reads the rows of a table, in whatever disorder they are written.
struct TableReader {
  private var table = PageTable()
  /// What stands in the table and in no cell: browsers show it before the table.
  private var before = FlowReader()
  private var row: PageRow?
  /// Whether cells may show elsewhere than they stand.
  private var isMoved = false
  /// Whether a column is not there: its cells stand in whatever rows.
  private var hidesColumn = false

  /// What stands before the table, and the table.
  ///
  /// - Complexity: Linear in what the element holds.
  static func items(of element: PageElement) -> [FlowItem] {
    var reader = TableReader()
    reader.read(element.children)
    reader.endSection()
    return reader.before.finish() + [.table(reader.table)]
  }

  private mutating func read(_ nodes: [PageNode]) {
    for node in nodes {
      switch node {
      case .element(let element): read(element)
      case .omitted(let omission): omit(omission)
      case .text: before.read(node)
      }
    }
  }

  private mutating func read(_ element: PageElement) {
    let wasMoved = isMoved
    if element.movesCells { isMoved = true }
    defer { isMoved = wasMoved }
    if element.isHiddenColumn { hidesColumn = true }
    switch element.name {
    case "tr":
      endRow()
      row = PageRow()
      read(element.children)
      endRow()
    case "thead", "tbody", "tfoot":
      endSection()
      read(element.children)
      endSection()
    case "td", "th":
      row = row ?? PageRow()
      row?.cells.append(PageCell(element, isMoved: isMoved || hidesColumn))
    case "table", "caption":
      before.read(.element(element))
    default:
      // What is no part of a table may still stand around parts of it: forms, fonts.
      read(element.children)
    }
  }

  private mutating func omit(_ omission: Omission) {
    if row == nil { table.omissions.append(omission) } else { row?.omissions.append(omission) }
  }

  private mutating func endRow() {
    if let row { table.append(row) }
    row = nil
  }

  private mutating func endSection() {
    endRow()
    table.endSection()
  }
}

extension PageElement {
  /// Whether a part of a table may stand elsewhere than it is written.
  fileprivate var movesCells: Bool {
    name != "table" && (style.placement == .outOfOrder || style.writesDigits)
  }

  fileprivate var isHiddenColumn: Bool {
    (name == "col" || name == "colgroup") && style.text.visibility == .collapsed
  }
}

extension PageCell {
  /// Reads a cell.
  ///
  /// - Complexity: Linear in what the element holds.
  fileprivate init(_ element: PageElement, isMoved: Bool) {
    var flow = FlowReader(
      keepsBlanks: element.style.text.keepsBlanks, doubts: CellDoubts(isMoved: isMoved))
    flow.read(element.children)
    let indentation = element.style.indentation + flow.indentation
    let holdsUnread = flow.holdsUnread
    self.init(
      flow.finish(), rowSpan: Self.span(element["rowspan"]), columnSpan: Self.span(element["colspan"]),
      indentation: Int(max(0, min(indentation, 100)).rounded()), holdsUnread: holdsUnread)
  }

  /// A span by HTML's rules for parsing non-negative integers (WHATWG HTML, 2.3.4.2): what follows the digits is passed over.
  private static func span(_ attribute: String?) -> Int {
    guard let attribute else { return 1 }
    return Int(attribute.drop(while: \.isWhitespace).prefix { $0.isASCII && $0.isNumber }.prefix(9)) ?? 1
  }
}
