package import OGIDocuments

/// Puts what stands on pages into reading order: rows of cells where there are tables, lines elsewhere.
package enum PageLayout {
  /// On pages with more words no tables without lines are looked for: a report's pages have some 1,000.
  private static let mostWords = 10_000

  /// Adds pages to a document, in their order.
  ///
  /// - Complexity: O(n log n) in the words and rules of a page, beside its tables, whose number and size are limited.
  package static func add(_ pages: [Page], to builder: inout DocumentBuilder) {
    let straight = pages.map { page in
      var page = page
      let typeface = Typeface(of: page.words)
      if builder.isScanned {
        page.words.removeAll { $0.isStretched(in: typeface) || $0.isSpeck(in: typeface) }
      }
      page.words = page.words.compactMap(\.withoutBars).flatMap(\.parts)
      if builder.isScanned {
        page = Skew.straightened(page.levelled())
        page.words = page.words.map { $0.withoutRoomForDigits.spread(in: typeface) }
      }
      return page
    }
    let furniture = PageFurniture(of: straight)
    for page in straight {
      let parts = parts(of: page, without: furniture, isScanned: builder.isScanned)
      for part in parts { part.add(to: &builder, page: page.number) }
    }
  }

  private static func parts(
    of page: Page, without furniture: PageFurniture, isScanned: Bool
  ) -> [PagePart] {
    let tables = RuledTableFinder.tables(of: page)
    // What stands in a cell is never furniture, however low.
    let passedOver = furniture.words(of: page)
    var words = [[PageWord]](repeating: [], count: tables.count)
    var free: [PageWord] = []
    for word in page.words {
      if let table = tables.firstIndex(where: { $0.cell(x: word.box.midX, y: word.box.midY) != nil }) {
        words[table] += tables[table].parts(of: word)
      } else if !passedOver.contains(word) {
        free.append(word)
      }
    }
    let ruled = zip(tables, words).filter { !$1.isEmpty }.map { table, words in
      PagePart.table(table.grid(of: words, page: page.number), top: table.box.minY)
    }
    let height = Typeface(of: page.words).height
    let unruled = unruledTables(among: &free, height: height, isScanned: isScanned, page: page.number)
    let lines = LineFinder(height: height).lines(of: free).map(PagePart.line)
    return (ruled + unruled + lines).sorted { $0.top < $1.top }
  }

  /// The tables that no lines are ruled around; their words are removed.
  ///
  /// The figures of all are set aside first, lest a table take those of the next for a part of its labels.
  private static func unruledTables(
    among words: inout [PageWord], height: Double, isScanned: Bool, page: Int
  ) -> [PagePart] {
    guard words.count <= mostWords else { return [] }
    let gap = LabelZone.gap(isScanned: isScanned)
    let stretches = TableStretch.stretches(
      of: LineFinder(height: height).lines(of: words), height: height, gap: gap)
    let figures = Set(stretches.flatMap(\.rows).flatMap(\.figures))
    words.removeAll { figures.contains($0) }
    var tables: [UnruledTable] = []
    for stretch in stretches {
      if let table = UnruledTable(stretch, words: &words, height: height, gap: gap) {
        tables.append(table)
      } else {
        words += stretch.rows.flatMap(\.figures)
      }
    }
    return tables.map { .table($0.grid(isScanned: isScanned, page: page), top: $0.top) }
  }
}
