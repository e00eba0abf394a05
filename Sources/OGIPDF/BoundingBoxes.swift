internal import OGIDocuments
internal import OGIMarkup
internal import OGIPageLayout

/// The words of pages and their boxes, as `pdftotext -bbox` writes them in XHTML.
enum BoundingBoxes {
  static func pages(in xhtml: [UInt8]) throws(DocumentReadingError) -> [Page] {
    let root: MarkupElement
    do {
      root = try MarkupParser().html(utf8: xhtml)
    } catch {
      throw DocumentReadingError(error, format: "PDF")
    }
    let elements = root.descendants("page")
    return elements.enumerated().map { index, element in
      Page(
        number: index + 1, width: element.length("width"), height: element.length("height"),
        words: element.descendants("word").compactMap(word))
    }
  }

  private static func word(_ element: MarkupElement) -> PageWord? {
    let text = element.text
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    // libxml2 writes the names of HTML's attributes in lower case.
    let box = Box(
      minX: element.length("xmin"), minY: element.length("ymin"), maxX: element.length("xmax"),
      maxY: element.length("ymax"))
    return PageWord(text, box: box)
  }
}

extension MarkupElement {
  /// The number that an attribute gives; 0 if it gives none.
  fileprivate func length(_ attribute: String) -> Double {
    self[attribute].flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil } ?? 0
  }
}
