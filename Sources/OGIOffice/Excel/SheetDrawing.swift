internal import OGIMarkup

/// What is drawn on a sheet, or embedded in it: ECMA-376, part 1, 20.5, 18.3.1.60 and 18.3.1.21.
struct SheetDrawing {
  /// The cells in which pictures, charts, boxes with text, objects and controls begin.
  private(set) var cells: Set<CellReference> = []

  /// Reads what is drawn on a sheet.
  ///
  /// - Parameters:
  ///   - sheet: The root of the sheet's part.
  ///   - root: The root of the part with drawings; `nil` if there is none.
  init(of sheet: MarkupElement, _ root: MarkupElement?) {
    let drawn = Self.anchors(in: root).filter(Self.showsContent)
    let embedded = ["oleObjects", "controls"].flatMap { Self.anchors(in: sheet.first($0)) }
    for anchor in drawn + embedded {
      guard let start = anchor.first("from"), let row = start.first("row").flatMap({ Int($0.text) }),
        let column = start.first("col").flatMap({ Int($0.text) })
      else { continue }
      cells.insert(CellReference(row: row, column: column))
    }
  }

  /// The elements that say from which cell on something stands.
  private static func anchors(in element: MarkupElement?) -> [MarkupElement] {
    element?.elements.flatMap { $0.first("from") == nil ? anchors(in: $0) : [$0] } ?? []
  }

  /// A line or a frame shows nothing that could be read.
  private static func showsContent(_ element: MarkupElement) -> Bool {
    element.elements.contains { child in
      switch child.name {
      case "pic", "blip", "graphicFrame", "contentPart": true
      case "txBody": child.text.contains { !$0.isWhitespace }
      default: showsContent(child)
      }
    }
  }
}
