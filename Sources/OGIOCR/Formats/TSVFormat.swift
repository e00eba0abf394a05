internal import OGIDocuments
internal import OGIPageLayout
internal import OGIText

/// Pages of Tesseract's table: a row an element, from pages (level 1) down to words (level 5).
enum TSVFormat {
  private static let pageLevel = 1
  private static let wordLevel = 5

  static func pages(in bytes: [UInt8]) throws(DocumentReadingError) -> [Page] {
    let text: DecodedText
    do { text = try TextDecoder().decode(bytes) } catch { throw DocumentReadingError(error) }
    var pages: [Page] = []
    var line = (key: ArraySlice<Int>(), number: -1)
    for row in text.string.split(whereSeparator: \.isNewline).dropFirst() {
      // level, page, block, paragraph, line, word, left, top, width, height, confidence, text
      let fields = row.split(separator: "\t", maxSplits: 11, omittingEmptySubsequences: false)
      let numbers = fields.prefix(10).compactMap { Int($0) }
      guard numbers.count == 10 else { continue }
      let box = Box(
        minX: Double(numbers[6]), minY: Double(numbers[7]),
        maxX: Double(numbers[6]) + Double(max(numbers[8], 0)),
        maxY: Double(numbers[7]) + Double(max(numbers[9], 0)))
      if numbers[0] == pageLevel || pages.isEmpty {
        pages.append(Page(number: pages.count + 1, width: box.maxX, height: box.maxY))
      }
      guard numbers[0] == wordLevel, fields.count == 12 else { continue }
      if line.key != numbers[1...4] { line = (numbers[1...4], line.number + 1) }
      // -1 stands for none.
      let confidence = Double(fields[10]).flatMap { $0 >= 0 ? min($0 / 100, 1) : nil }
      pages[pages.count - 1].words += [
        PageWord(recognised: String(fields[11]), box: box, confidence: confidence, line: line.number)
      ].compactMap(\.self)
    }
    return pages
  }
}
