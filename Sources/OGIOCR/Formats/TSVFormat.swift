internal import OGIDocuments
internal import OGIPageLayout
internal import OGIText

/// Pages of Tesseract's table: a row an element, from pages (level 1) down to words (level 5).
enum TSVFormat {
  private static let pageLevel = 1
  private static let wordLevel = 5

  /// - Throws: ``DocumentReadingError/damaged(format:reason:)`` for a row without its numbers, or a word without a box.
  static func pages(in bytes: [UInt8]) throws(DocumentReadingError) -> [Page] {
    let text: DecodedText
    do { text = try TextDecoder().decode(bytes) } catch { throw DocumentReadingError(error) }
    var pages: [Page] = []
    var line = (key: ArraySlice<Int>(), number: -1)
    var lastPage: Int?
    // Recognised text may hold other characters that break lines.
    for row in text.string.split(whereSeparator: { $0 == "\n" || $0 == "\r\n" })
    where !row.hasPrefix("level\t") {
      // level, page, block, paragraph, line, word, left, top, width, height, confidence, text
      let fields = row.split(separator: "\t", maxSplits: 11, omittingEmptySubsequences: false)
      let numbers = fields.prefix(10).compactMap { Int($0) }
      guard numbers.count == 10 else {
        throw .damaged(format: "TSV", reason: "a row does not begin with ten numbers: \(row.prefix(40))")
      }
      let box = box(numbers[6...9])
      // Some tables have no rows of pages.
      if numbers[0] == pageLevel || numbers[1] != lastPage {
        pages.append(
          Page(
            number: pages.count + 1, width: box?.maxX ?? 0, height: box?.maxY ?? 0, isRecognised: true))
        lastPage = numbers[1]
      }
      guard numbers[0] == wordLevel, fields.count == 12 else { continue }
      if line.key != numbers[1...4] { line = (numbers[1...4], line.number + 1) }
      // -1 stands for none.
      let confidence = Double(fields[10]).flatMap { $0 >= 0 ? min($0 / 100, 1) : nil }
      guard
        let word = try PageWord(
          recognised: String(fields[11]), box: box, confidence: confidence, line: line.number, format: "TSV")
      else { continue }
      pages[pages.count - 1].words.append(word)
    }
    return pages
  }

  /// The box of an element: left, top, width and height.
  private static func box(_ numbers: ArraySlice<Int>) -> Box? {
    let numbers = numbers.map(Double.init)
    guard numbers.count == 4 else { return nil }
    return Box(
      minX: numbers[0], minY: numbers[1], maxX: numbers[0] + max(numbers[2], 0),
      maxY: numbers[1] + max(numbers[3], 0))
  }
}
