public import OGIDocuments

/// Reads Word's `.docx` files: Office Open XML, transitional and strict.
///
/// Paragraphs become lines and tables become tables, in the order of the document. A table that holds another in a cell
/// is layout there, and what it holds is read in order. Read is what a reader of the last version sees: text that was
/// deleted while changes were tracked, hidden text, and text that is struck out are left out; numbers that Word counts
/// are printed before their paragraphs; fields print their results. Headers, footers, notes and comments are left out.
public struct WordReader: DocumentReader {
  private static let format = "Word (DOCX)"

  /// The most lines and cells that are read.
  public var pieceLimit: Int

  /// Makes a reader.
  ///
  /// - Parameter pieceLimit: The most lines and cells that are read.
  public init(pieceLimit: Int = ReadingLimits.pieces) { self.pieceLimit = pieceLimit }

  /// Whether the bytes are a zip archive with a Word document in it, whatever the extension.
  ///
  /// - Complexity: Linear in the bytes.
  public func canRead(_ bytes: [UInt8], fileExtension: String) -> Bool {
    OfficeKind.word.matches(bytes, fileExtension: fileExtension)
  }

  /// Reads the bytes of a `.docx` file into pieces.
  ///
  /// - Throws: `DocumentReadingError` if the file is broken, exceeds a limit, or holds no text.
  /// - Complexity: Linear in the bytes of the unpacked parts.
  public func read(_ bytes: [UInt8]) throws(DocumentReadingError) -> Document {
    let package = try OfficePackage(bytes, format: Self.format)
    let part = try package.mainPart()
    guard let body = try package.root(of: part).wordElement("body") else {
      throw .damaged(format: Self.format, reason: "\(part) has no body")
    }
    let styles = WordStyles(try package.root(of: "styles", for: part))
    let numbering = NumberingDefinitions(try package.root(of: "numbering", for: part), styles: styles)
    var reader = WordBlockReader(styles: styles, numbering: numbering)
    var flow = WordFlow(limit: pieceLimit)
    flow.add(reader.blocks(in: body))
    return try flow.document(leftOut: reader.leftOutCount)
  }
}
