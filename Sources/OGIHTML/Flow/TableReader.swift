internal import OGIMarkup

/// Reads the rows of a table, in whatever disorder they are written.
struct TableReader {
  private var table = PageTable()
  /// What stands in the table and in no cell: browsers show it before the table.
  private var before = FlowReader()
  private var row: PageRow?

  private init() {}

  /// What stands before the table, and the table.
  ///
  /// - Complexity: Linear in what the element holds.
  static func items(of element: MarkupElement) -> [FlowItem] {
    var reader = TableReader()
    reader.read(element.children)
    reader.endRow()
    return reader.before.finish() + [.table(reader.table)]
  }

  private mutating func read(_ nodes: [MarkupNode]) {
    for node in nodes {
      guard let element = node.element, ElementKind(name: element.name) != .passedOver,
        !ElementStyle(of: element).isHidden
      else {
        before.read(node)
        continue
      }
      read(element, node)
    }
  }

  private mutating func read(_ element: MarkupElement, _ node: MarkupNode) {
    switch element.name {
    case "tr":
      endRow()
      row = PageRow()
      read(element.children)
      endRow()
    case "thead", "tbody", "tfoot":
      endRow()
      read(element.children)
      endRow()
    case "td", "th":
      row = row ?? PageRow()
      row?.cells.append(Self.cell(element))
    case "table", "caption":
      before.read(node)
    default:
      // What is no part of a table may still stand around parts of it: forms, fonts.
      read(element.children)
    }
  }

  private mutating func endRow() {
    if let row { table.append(row) }
    row = nil
  }

  private static func cell(_ element: MarkupElement) -> PageCell {
    var flow = FlowReader()
    element.children.forEach { flow.read($0) }
    let first = element.elements.first { _ in true }
    let indentation =
      ElementStyle(of: element).indentation + (first.map { ElementStyle(of: $0).indentation } ?? 0)
    return PageCell(
      flow.finish(), rowSpan: span(element["rowspan"]), columnSpan: span(element["colspan"]),
      indentation: Int(max(0, min(indentation, 100)).rounded()))
  }

  /// A span by HTML's rules for parsing non-negative integers (WHATWG HTML, 2.3.4.2): what follows the digits is passed over.
  private static func span(_ attribute: String?) -> Int {
    guard let attribute else { return 1 }
    return Int(attribute.drop(while: \.isWhitespace).prefix { $0.isASCII && $0.isNumber }.prefix(9)) ?? 1
  }
}
