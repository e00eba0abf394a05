internal import OGIMarkup

/// What is drawn on a sheet: ECMA-376, part 1, 20.5.
struct SheetDrawing {
  /// The cells in which pictures, charts and boxes with text begin.
  private(set) var cells: Set<CellReference> = []

  /// Reads what is drawn on a sheet.
  ///
  /// - Parameter root: The root of the part with drawings; `nil` if there is none.
  init(_ root: MarkupElement?) {
    for anchor in root?.children.compactMap(\.element) ?? [] {
      guard let start = anchor.first("from"), let row = start.first("row").flatMap({ Int($0.text) }),
        let column = start.first("col").flatMap({ Int($0.text) }), Self.showsContent(anchor)
      else { continue }
      cells.insert(CellReference(row: row, column: column))
    }
  }

  /// A line or a frame shows nothing that could be read.
  private static func showsContent(_ element: MarkupElement) -> Bool {
    element.elements.contains { child in
      switch child.name {
      case "pic", "graphicFrame", "contentPart": true
      case "txBody": child.text.contains { !$0.isWhitespace }
      default: showsContent(child)
      }
    }
  }
}
