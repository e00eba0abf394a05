internal import OGIDocuments

/// A table or a line of a page.
enum PagePart {
  case table(TableGrid, top: Double)
  case line(TextLine)

  var top: Double {
    switch self {
    case .table(_, let top): top
    case .line(let line): line.y
    }
  }

  func add(to builder: inout DocumentBuilder, page: Int) {
    switch self {
    case .table(let grid, _): builder.addTable(grid)
    case .line(let line): builder.addLines(line.spacedText, place: line.origin.place(onPage: page))
    }
  }
}
