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

  /// What hOCR's classes and `meta` elements have, and how many bytes may stand before: the style sheets of engines have some
  /// 5,000, those with fonts or images in them more.
  private static let hOCRMarks = ["ocr_page", "ocrx_word", "ocr-capabilities"].map { Array($0.utf8) }
  private static let longestHead = 65_536

  /// What ALTO's root element has, and how many bytes may stand before its end.
  private static let altoMarks = ["<alto", ":alto", "standards/alto/"].map { Array($0.utf8) }
  private static let longestProlog = 4096

  /// The format that bytes begin in; `nil` if it is none of these.
  ///
  /// - Complexity: O(1): the first 64 kB are looked at.
  init?(startOf bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    if content.starts(with: Self.tsvMark) {
      self = .tsv
      return
    }
    guard content.first(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "<") else { return nil }
    if content.prefix(Self.longestHead).holds(anyOf: Self.hOCRMarks) {
      self = .hOCR
    } else if content.prefix(Self.longestProlog).holds(anyOf: Self.altoMarks) {
      self = .alto
    } else {
      return nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether any of some texts stands in the bytes.
  ///
  /// - Complexity: Linear in the bytes.
  fileprivate func holds(anyOf texts: [[UInt8]]) -> Bool {
    indices.contains { index in
      texts.contains { $0.first == self[index] && self[index...].starts(with: $0) }
    }
  }
}
