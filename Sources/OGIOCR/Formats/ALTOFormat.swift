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
    return root.descendants("Page").enumerated().map { index, element in
      var page = Page(
        number: index + 1, width: element.number("WIDTH") ?? 0, height: element.number("HEIGHT") ?? 0)
      for (number, line) in element.descendants("TextLine").enumerated() {
        page.words += line.descendants("String").compactMap { word($0, line: number) }
      }
      return page
    }
  }

  private static func word(_ element: MarkupElement, line: Int) -> PageWord? {
    guard let x = element.number("HPOS"), let y = element.number("VPOS"), let width = element.number("WIDTH"),
      let height = element.number("HEIGHT")
    else { return nil }
    let box = Box(minX: x, minY: y, maxX: x + max(width, 0), maxY: y + max(height, 0))
    return PageWord(
      recognised: element["CONTENT"] ?? "", box: box,
      confidence: element.number("WC").map { min(max($0, 0), 1) },
      line: line)
  }
}

extension MarkupElement {
  fileprivate func number(_ attribute: String) -> Double? {
    self[attribute].flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
  }
}
