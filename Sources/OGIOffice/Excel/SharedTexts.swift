internal import OGIMarkup

/// The texts that the cells of a workbook share.
struct SharedTexts {
  private struct Use: Hashable {
    let index: Int
    let font: CellFont
  }

  private let texts: [SheetText]
  /// What was asked before: a text may have many parts, and many cells.
  private var contents: [Use: CellContent] = [:]

  /// Reads the part with shared texts; `nil` if there is none.
  init(_ root: MarkupElement?) {
    texts = root?.elements.filter { $0.name == "si" }.map { SheetText($0) } ?? []
  }

  /// What a cell of a font shows of a text, trimmed; `nil` if there is no such text.
  mutating func content(at index: Int, in font: CellFont) -> CellContent? {
    guard texts.indices.contains(index) else { return nil }
    let use = Use(index: index, font: font)
    if let content = contents[use] { return content }
    let content = texts[index].content(in: font).trimmed
    contents[use] = content
    return content
  }
}
