internal import OGIDocuments
internal import OGIMarkup
internal import OGIPageLayout

/// Pages of ALTO XML (versions 2 to 4).
enum ALTOFormat {
  static func pages(in bytes: [UInt8]) throws(DocumentReadingError) -> [Page] {
    let root: MarkupElement
    do {
      root = try MarkupParser().xml(bytes)
    } catch {
      throw DocumentReadingError(error, format: "ALTO")
    }
    var pages: [Page] = []
    for element in root.descendants("Page") {
      var page = Page(
        number: pages.count + 1, width: element.length("WIDTH") ?? 0, height: element.length("HEIGHT") ?? 0,
        isRecognised: true)
      for (number, line) in element.lines.enumerated() {
        for string in line.strings {
          guard let word = try word(string, line: line.name == "TextLine" ? number : nil) else { continue }
          page.words.append(word)
        }
      }
      pages.append(page)
    }
    return pages
  }

  private static func word(_ element: MarkupElement, line: Int?) throws(DocumentReadingError) -> PageWord? {
    try PageWord(
      recognised: element["CONTENT"] ?? "", box: element.box,
      confidence: element.length("WC").map { min(max($0, 0), 1) }, line: line, format: "ALTO")
  }
}

extension MarkupElement {
  /// The lines of words, and words that stand in none.
  fileprivate var lines: [MarkupElement] {
    elements.flatMap { ["TextLine", "String"].contains($0.name) ? [$0] : $0.lines }
  }

  /// The words of a line, or the word itself.
  fileprivate var strings: [MarkupElement] { name == "String" ? [self] : descendants("String") }

  fileprivate var box: Box? {
    guard let x = length("HPOS"), let y = length("VPOS"), let width = length("WIDTH"),
      let height = length("HEIGHT")
    else { return nil }
    return Box(minX: x, minY: y, maxX: x + max(width, 0), maxY: y + max(height, 0))
  }
}
