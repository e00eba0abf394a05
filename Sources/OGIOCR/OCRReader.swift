public import OGIDocuments
internal import OGIMarkup
internal import OGIPageLayout

/// Reads what OCR engines give with geometry and confidence: hOCR, ALTO XML, and Tesseract's TSV.
///
/// Columns and rows come from where the boxes stand, not from the order in which the engine wrote them; its confidence in
/// a word counts where the word is compared with a label or read as a figure.
public struct OCRReader: DocumentReader {
  /// The largest source that is read, in bytes.
  public var sizeLimit: Int
  /// The most words, and the most lines and cells that are made of them.
  public var pieceLimit: Int

  /// Makes a reader.
  public init(sizeLimit: Int = ReadingLimits.bytes, pieceLimit: Int = ReadingLimits.pieces) {
    self.sizeLimit = sizeLimit
    self.pieceLimit = pieceLimit
  }

  /// Whether the bytes begin as one of the formats does, whatever the extension.
  public func canRead(_ bytes: [UInt8], fileExtension: String) -> Bool { OCRFormat(startOf: bytes) != nil }

  /// Reads the words of the pages and puts them in order.
  ///
  /// - Throws: `DocumentReadingError`: that the source is damaged, empty, or exceeds a limit.
  public func read(_ bytes: [UInt8]) throws(DocumentReadingError) -> Document {
    guard bytes.count <= sizeLimit else { throw .tooLarge(size: bytes.count, limit: sizeLimit) }
    guard let format = OCRFormat(startOf: bytes) else { throw .notText(suspectedFormat: nil) }
    let pages: [Page]
    switch format {
    case .hOCR: pages = try HOCRFormat.pages(in: bytes)
    case .alto: pages = try ALTOFormat.pages(in: bytes)
    case .tsv: pages = try TSVFormat.pages(in: bytes)
    }
    guard pages.reduce(0, { $0 + $1.words.count }) <= pieceLimit else {
      throw .tooManyPieces(limit: pieceLimit)
    }
    var builder = DocumentBuilder(limit: pieceLimit)
    PageLayout.add(pages, to: &builder)
    return try builder.document()
  }
}
