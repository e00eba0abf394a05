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
        page.words.append(PageWord(text, box: box.lowered(for: text)))
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

extension Box {
  /// The height, in estimated ones of a character, beyond which none is believed, and the one that is put in its place: the
  /// boxes of fonts for texts have 1.0 to 1.5.
  private static let unbelievable = 1.9
  private static let usual = 1.4
  /// The heights, in widths of a character as they would be if the text ran across, from which text of Han runs downwards.
  private static let downwards = 2.7

  /// The share of its height at which the base line of a font is that states none: Poppler has 0.95 above it and 0.35 below.
  private static let baseLine = 0.95 / 1.3

  /// The box of a word with no more height than its characters can have, around its base line.
  ///
  /// Poppler takes the height from the font; where that states none, as Type 3 fonts do (Chromium's, of OpenType fonts with
  /// cubic curves), it comes out at up to 2.6 characters, over three lines.
  fileprivate func lowered(for text: String) -> Box {
    let character = 2 * width / max(text.layoutWidth, 1)
    let runsDown =
      height > Self.downwards * character && text.unicodeScalars.contains(where: \.properties.isIdeographic)
    let isWord = text.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard isWord, height > Self.unbelievable * character, !runsDown else { return self }
    let surplus = height - Self.usual * character
    return Box(
      minX: minX, minY: minY + surplus * Self.baseLine, maxX: maxX, maxY: maxY - surplus * (1 - Self.baseLine)
    )
      ?? self
  }
}
