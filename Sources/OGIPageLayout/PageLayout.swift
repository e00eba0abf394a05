package import OGIDocuments

/// Puts what stands on pages into reading order: rows of cells where there are tables, lines elsewhere.
package enum PageLayout {
  /// Adds pages to a document, in their order.
  ///
  /// - Complexity: O(n log n) in the words and rules of a page.
  package static func add(_ pages: [Page], to builder: inout DocumentBuilder) {
    let furniture = PageFurniture(of: pages)
    for page in pages {
      var page = page
      page.words = furniture.removed(from: page)
      for part in parts(of: page) { part.add(to: &builder, page: page.number) }
    }
  }

  private static func parts(of page: Page) -> [PagePart] {
    let tables = RuledTableFinder.tables(of: page)
    var words = [[PageWord]](repeating: [], count: tables.count)
    var free: [PageWord] = []
    for word in page.words {
      if let table = tables.firstIndex(where: { $0.cell(x: word.box.midX, y: word.box.midY) != nil }) {
        words[table].append(word)
      } else {
        free.append(word)
      }
    }
    let ruled = zip(tables, words).filter { !$1.isEmpty }.map { table, words in
      PagePart.table(table.grid(of: words, page: page.number), box: table.box)
    }
    let lines = TextLine.lines(of: free).map(PagePart.line)
    return (ruled + lines).sorted { $0.top < $1.top }
  }
}

/// A table or a line of a page.
enum PagePart {
  case table(TableGrid, box: Box)
  case line(TextLine)

  var top: Double {
    switch self {
    case .table(_, let box): box.minY
    case .line(let line): line.box.minY
    }
  }

  func add(to builder: inout DocumentBuilder, page: Int) {
    switch self {
    case .table(let grid, _): builder.addTable(grid)
    case .line(let line): builder.addLines(line.text, place: line.box.place(onPage: page))
    }
  }
}
