internal import OGIDocuments
internal import OGIMarkup
internal import OGIPageLayout

/// The words of pages and their boxes, as `pdftotext -bbox` writes them in XHTML.
enum BoundingBoxes {
  /// - Throws: ``DocumentReadingError/damaged(format:reason:)`` for a word without a box: left out, it would leave a blank.
  static func pages(in xhtml: [UInt8]) throws(DocumentReadingError) -> [Page] {
    let root: MarkupElement
    do {
      root = try MarkupParser().html(utf8: xhtml)
    } catch {
      throw DocumentReadingError(error, format: "PDF")
    }
    var pages: [Page] = []
    for element in root.descendants("page") {
      var page = Page(
        number: pages.count + 1, width: element.length("width") ?? 0, height: element.length("height") ?? 0,
        isRecognised: false)
      for word in element.descendants("word") {
        let text = word.text
        guard text.contains(where: { !$0.isWhitespace }) else { continue }
        guard let box = word.box else {
          throw .damaged(format: "PDF", reason: "a word on page \(page.number) stands nowhere on it")
        }
        page.words.append(PageWord(text, box: box))
      }
      pages.append(page)
    }
    return pages
  }
}

extension MarkupElement {
  fileprivate var box: Box? {
    // libxml2 writes the names of HTML's attributes in lower case.
    guard let minX = length("xmin"), let minY = length("ymin"), let maxX = length("xmax"),
      let maxY = length("ymax")
    else { return nil }
    return Box(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
  }
}
