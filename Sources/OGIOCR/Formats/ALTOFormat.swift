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
        number: pages.count + 1, width: element.number("WIDTH") ?? 0, height: element.number("HEIGHT") ?? 0)
      for (number, line) in element.descendants("TextLine").enumerated() {
        for string in line.descendants("String") {
          guard let word = try word(string, line: number) else { continue }
          page.words.append(word)
        }
      }
      pages.append(page)
    }
    return pages
  }

  private static func word(_ element: MarkupElement, line: Int) throws(DocumentReadingError) -> PageWord? {
    try PageWord(
      recognised: element["CONTENT"] ?? "", box: element.box,
      confidence: element.number("WC").map { min(max($0, 0), 1) }, line: line, format: "ALTO")
  }
}

extension MarkupElement {
  fileprivate var box: Box? {
    guard let x = number("HPOS"), let y = number("VPOS"), let width = number("WIDTH"),
      let height = number("HEIGHT")
    else { return nil }
    return Box(minX: x, minY: y, maxX: x + max(width, 0), maxY: y + max(height, 0))
  }

  fileprivate func number(_ attribute: String) -> Double? {
    self[attribute].flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
  }
}
