public import OGIText

/// Reads plain text in which tables are carried by one cell a line, bars, tabs, Markdown, or aligned columns.
public struct PlainTextReader: DocumentReader {
  /// The largest source that is read, in bytes.
  public var sizeLimit: Int
  /// The most lines that are read, and the most pieces that they are cut into.
  public var pieceLimit: Int

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - sizeLimit: The largest source that is read, in bytes.
  ///   - pieceLimit: The most lines that are read, and the most pieces that they are cut into.
  public init(sizeLimit: Int = ReadingLimits.bytes, pieceLimit: Int = ReadingLimits.pieces) {
    self.sizeLimit = sizeLimit
    self.pieceLimit = pieceLimit
  }

  /// Whether the bytes are text in an encoding that the decoder knows, whatever the extension.
  ///
  /// - Complexity: Linear in the bytes: they are decoded.
  public func canRead(_ bytes: [UInt8], fileExtension: String) -> Bool {
    (try? TextDecoder(limit: sizeLimit).decode(bytes)) != nil
  }

  /// Reads the bytes of a text file into pieces.
  ///
  /// - Throws: ``DocumentReadingError`` if the bytes are no text or nothing but blanks, or exceed a limit.
  public func read(_ bytes: [UInt8]) throws(DocumentReadingError) -> Document {
    let decoded: DecodedText
    do {
      decoded = try TextDecoder(limit: sizeLimit).decode(bytes)
    } catch {
      throw DocumentReadingError(error)
    }
    let document = try read(decoded)
    guard document.pieces.contains(where: { !$0.isEmpty }) else { throw .empty }
    return document
  }

  /// Reads decoded text into pieces.
  ///
  /// - Throws: ``DocumentReadingError/tooManyPieces(limit:)``.
  /// - Complexity: O(n log n) at most in the bytes of the text.
  public func read(_ decoded: DecodedText) throws(DocumentReadingError) -> Document {
    guard let lines = lines(of: decoded.utf8, limit: pieceLimit) else {
      throw .tooManyPieces(limit: pieceLimit)
    }
    var builder = PieceBuilder(utf8: decoded.utf8, limit: pieceLimit)
    let scan = ScanLayout(of: lines, in: decoded.utf8)
    builder.addText(lines, scan: scan)
    guard !builder.isOverfull else { throw .tooManyPieces(limit: pieceLimit) }
    return Document(
      utf8: decoded.utf8, pieces: builder.pieces, blocks: builder.blocks, notices: notices(of: decoded),
      isScanned: scan != nil)
  }
}
