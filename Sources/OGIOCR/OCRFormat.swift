/// A format in which OCR engines give words with their boxes.
enum OCRFormat: String {
  /// HTML with classes such as `ocr_page` (hOCR 1.2, Breuel).
  case hOCR
  /// Analyzed Layout and Text Object (Library of Congress).
  case alto
  /// The table that Tesseract's `tsv` writes.
  case tsv

  /// The first columns of Tesseract's table.
  private static let tsvMark = Array("level\tpage_num\tblock_num\t".utf8)

  /// The format that bytes begin in; `nil` if it is none of these.
  ///
  /// - Complexity: O(1): the first kilobytes are looked at.
  init?(startOf bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    if content.starts(with: Self.tsvMark) {
      self = .tsv
      return
    }
    let start = content.prefix(4096)
    guard start.first(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "<") else { return nil }
    let text = String(decoding: start, as: UTF8.self)
    if text.contains("ocr_page") || text.contains("ocr-capabilities") {
      self = .hOCR
    } else if text.contains("<alto") || text.contains(":alto") || text.contains("standards/alto/") {
      self = .alto
    } else {
      return nil
    }
  }
}
