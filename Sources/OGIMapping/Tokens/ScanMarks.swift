import OGIDocuments
import OGIText

/// What shows that an OCR engine read a text from a scan.
struct ScanMarks: Hashable {
  /// From this level on a text counts as scanned: layout that only OCR engines give, or two ruined figures.
  private static let leastLevel = 0.6

  /// How sure it is that the text was read from a scan, from 0 to 1.
  ///
  /// Blanks between the characters of words, and stray marks beside wide gaps, are sure signs. Otherwise it is *n* in *n* + 1 for *n* figures that
  /// hold marks, or characters that look like digits: typed reports have hardly any (1 in the 6,000 figures of 50 texts),
  /// OCR output of rendered pages 1 in 60 for Tesseract, and for RapidOCR none on clean pages to 1 in 4 on faxes.
  let level: Double

  var isScanned: Bool { level >= Self.leastLevel }

  /// - Complexity: O(n) in the pieces.
  init(document: Document, readings: [PieceReading]) {
    let ruins = document.isScanned ? 0 : readings.count(where: \.isRuined)
    level = document.isScanned ? 1 : Double(ruins) / Double(ruins + 1)
  }
}

extension PieceReading {
  /// Whether the piece is a figure that the source cannot have printed so.
  fileprivate var isRuined: Bool {
    switch self {
    case .figure(let figure): figure?.repair == .confusedDigits
    case .ruin(let ruin): ruin.kind == .marks && ruin.figure != nil
    case .text: false
    }
  }
}
