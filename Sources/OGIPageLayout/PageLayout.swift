package import OGIDocuments

/// Puts what stands on pages into reading order: rows of cells where there are tables, lines elsewhere.
package enum PageLayout {
  /// On pages with more words no tables without lines are looked for: a report's pages have some 1,000.
  private static let mostWords = 10_000

  /// Adds pages to a document, in their order. The document is a scan if words of a page were recognised.
  ///
  /// - Complexity: O(n log n) in the words and rules of a page, beside its tables, whose number and size are limited.
  package static func add(_ pages: [Page], to builder: inout DocumentBuilder) {
    let pages = pages.map { $0.isRecognised ? $0.cleaned() : $0.withoutStruckWords().separated() }
    let furniture = PageFurniture(of: pages)
    for page in pages {
      for part in parts(of: page, without: furniture) { part.add(to: &builder, page: page.number) }
    }
    builder.isScanned = builder.isScanned || pages.contains(where: \.isRecognised)
    let hiddenCount = pages.reduce(0) { $0 + $1.hiddenCount }
    if hiddenCount > 0 { builder.notices.append(.hiddenText(count: hiddenCount)) }
  }

  private static func parts(of page: Page, without furniture: PageFurniture) -> [PagePart] {
    let tables = RuledTableFinder.tables(of: page)
    var words = [[PageWord]](repeating: [], count: tables.count)
    var free: [PageWord] = []
    for word in page.words {
      if let table = tables.firstIndex(where: { $0.cell(x: word.box.midX, y: word.box.midY) != nil }) {
        words[table] += tables[table].parts(of: word)
      } else {
        free.append(word)
      }
    }
    // What stands in a cell is never furniture, however low.
    let passedOver = furniture.words(of: page, among: free)
    free.removeAll { passedOver.contains($0) }
    let ruled = zip(tables, words).filter { !$1.isEmpty }.map { table, words in
      PagePart.table(table.grid(of: words, on: page), top: table.box.minY)
    }
    let height = Typeface(of: page.words).height
    if !page.isRecognised { free = free.clippedAtFigures() }
    free = free.withMarksJoined(isRecognised: page.isRecognised)
    let unruled = unruledTables(among: &free, of: page, height: height)
    let lines = LineFinder(height: height).lines(of: free).map(PagePart.line)
    return (ruled + unruled + lines).sorted { $0.top < $1.top }
  }

  /// The tables that no lines are ruled around; their words are removed.
  ///
  /// The figures of all are set aside first, lest a table take those of the next for a part of its labels.
  private static func unruledTables(
    among words: inout [PageWord], of page: Page, height: Double
  ) -> [PagePart] {
    guard words.count <= mostWords else { return [] }
    let gap = LabelZone.gap(isRecognised: page.isRecognised)
    let lines = LineFinder(height: height).lines(of: words).map { $0.withFiguresJoined(height: height) }
    words = lines.flatMap(\.words)
    let stretches = TableStretch.stretches(of: lines, height: height, gap: gap)
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
    return tables.map { .table($0.grid(on: page), top: $0.top) }
  }
}
