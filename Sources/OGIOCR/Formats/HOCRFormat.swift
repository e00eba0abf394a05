internal import OGIDocuments
internal import OGIMarkup
internal import OGIPageLayout
internal import OGIText

/// Pages of hOCR: HTML whose elements bear their boxes and confidences in their titles (hOCR 1.2, 2.2 and 3).
enum HOCRFormat {
  static func pages(in bytes: [UInt8]) throws(DocumentReadingError) -> [Page] {
    let text: DecodedText
    do { text = try TextDecoder().decode(bytes) } catch { throw DocumentReadingError(error) }
    let root: MarkupElement
    do {
      root = try MarkupParser().html(utf8: text.utf8)
    } catch {
      throw DocumentReadingError(error, format: "hOCR")
    }
    var pages: [Page] = []
    for element in root.withClass("ocr_page") {
      var page = Page(number: pages.count + 1, width: 0, height: 0, isRecognised: true)
      if let box = element.properties.box { (page.width, page.height) = (box.maxX, box.maxY) }
      for (number, line) in element.lines.enumerated() { page.words += try words(of: line, number: number) }
      pages.append(page)
    }
    return pages
  }

  private static func words(
    of line: MarkupElement, number: Int
  ) throws(DocumentReadingError) -> [PageWord] {
    let elements = line.withClass("ocrx_word")
    var words: [PageWord] = []
    // Some engines give lines alone.
    for element in elements.isEmpty ? [line] : elements {
      let properties = element.properties
      guard
        let word = try PageWord(
          recognised: element.text, box: properties.box, confidence: properties.confidence, line: number,
          format: "hOCR")
      else { continue }
      words.append(word)
    }
    return words
  }
}

extension MarkupElement {
  /// The elements of a class in this one, in order, but for those in one another.
  fileprivate func withClass(_ name: String) -> [MarkupElement] {
    elements.flatMap { $0.has(name) ? [$0] : $0.withClass(name) }
  }

  /// The classes of lines that hOCR has; engines use one or the other.
  private static let lineClasses = [
    "ocr_line", "ocrx_line", "ocr_header", "ocr_caption", "ocr_textfloat", "ocr_footer",
  ]

  fileprivate var lines: [MarkupElement] {
    elements.flatMap { element in
      Self.lineClasses.contains(where: element.has) || element.has("ocrx_word") ? [element] : element.lines
    }
  }

  private func has(_ name: String) -> Bool {
    self["class"]?.split(separator: " ").contains { $0 == name } ?? false
  }

  fileprivate var properties: HOCRProperties { HOCRProperties(self["title"] ?? "") }
}

/// What an element's title says: `bbox 212 227 258 246; x_wconf 21`.
private struct HOCRProperties {
  private(set) var box: Box?
  /// From 0 to 1.
  private(set) var confidence: Double?

  init(_ title: String) {
    for property in title.split(separator: ";") {
      let words = property.split(separator: " ")
      let numbers = words.dropFirst().compactMap { Double($0) }.filter(\.isFinite)
      switch words.first {
      case "bbox" where numbers.count == 4:
        box = Box(minX: numbers[0], minY: numbers[1], maxX: numbers[2], maxY: numbers[3])
      case "x_wconf": confidence = numbers.first.map { min(max($0 / 100, 0), 1) }
      default: continue
      }
    }
  }
}
