public import OGIDocuments
internal import OGIPageLayout
internal import OGIPrograms

/// Reads PDF files that have a text layer, by the programs of Poppler: `pdftotext` for the words and where they stand,
/// `pdftocairo` for the lines ruled between them and what else is drawn.
///
/// Tables are read by their geometry: the cells that lines are ruled around, or else columns and rows of figures.
public struct PDFReader: DocumentReader {
  /// How long the programs may take together, in seconds. A page takes a tenth of a second.
  public var timeLimit: Int
  /// The most pages that are read. A report has some ten.
  public var pageLimit: Int
  /// The most lines and cells that are read.
  public var pieceLimit: Int

  /// Makes a reader.
  public init(timeLimit: Int = 120, pageLimit: Int = 500, pieceLimit: Int = ReadingLimits.pieces) {
    self.timeLimit = timeLimit
    self.pageLimit = pageLimit
    self.pieceLimit = pieceLimit
  }

  /// Whether the bytes begin as a PDF does, within the first kilobyte, as readers of PDF have it.
  public func canRead(_ bytes: [UInt8], fileExtension: String) -> Bool {
    let mark = Array("%PDF-".utf8)
    let start = bytes.prefix(1024)
    return start.indices.contains { start[$0...].starts(with: mark) }
  }

  /// Reads the words and tables of the pages.
  ///
  /// What is struck out, or not drawn, is left out, and told. Words that are not drawn over the image of a page are those that an
  /// engine recognised in it: the document is a scan.
  ///
  /// - Throws: `DocumentReadingError`: that Poppler is not installed, that the file is encrypted or damaged, that it
  ///   has no text, or that it exceeds a limit.
  public func read(_ bytes: [UInt8]) throws(DocumentReadingError) -> Document {
    guard bytes.count <= ReadingLimits.bytes else {
      throw .tooLarge(size: bytes.count, limit: ReadingLimits.bytes)
    }
    return try document(of: Poppler(timeLimit: timeLimit).pages(of: bytes, limit: pageLimit))
  }

  /// The document that pages with their words and drawings make.
  func document(of pages: [Page]) throws(DocumentReadingError) -> Document {
    guard pages.contains(where: { !$0.words.isEmpty || $0.hiddenCount > 0 }) else {
      throw .noTextLayer(format: "PDF")
    }
    var builder = DocumentBuilder(limit: pieceLimit)
    PageLayout.add(pages, to: &builder)
    return try builder.document()
  }
}
