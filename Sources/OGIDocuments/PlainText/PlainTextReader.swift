public import OGIText

/// Reads plain text in which tables are carried by one cell a line, bars, tabs, Markdown, or aligned columns.
public struct PlainTextReader: DocumentReader {
  /// The largest source that is read, in bytes.
  public var sizeLimit: Int

  /// Makes a reader.
  ///
  /// - Parameter sizeLimit: The largest source that is read, in bytes. A report has some 10 to 100 kB.
  public init(sizeLimit: Int = 64 << 20) { self.sizeLimit = sizeLimit }

  /// Whether the bytes are text in an encoding that the decoder knows, whatever the extension.
  ///
  /// - Complexity: Linear in the bytes: they are decoded.
  public func canRead(_ bytes: [UInt8], fileExtension: String) -> Bool {
    (try? TextDecoder(limit: sizeLimit).decode(bytes)) != nil
  }

  /// Reads the bytes of a text file into pieces.
  ///
  /// - Throws: ``DocumentReadingError`` if the bytes are no text, nothing but blanks, or more than ``sizeLimit``.
  public func read(_ bytes: [UInt8]) throws(DocumentReadingError) -> Document {
    let decoded: DecodedText
    do {
      decoded = try TextDecoder(limit: sizeLimit).decode(bytes)
    } catch {
      throw DocumentReadingError(error)
    }
    let document = read(decoded)
    if document.pieces.isEmpty { throw .empty }
    return document
  }

  /// Reads decoded text into pieces.
  ///
  /// - Complexity: O(n log n) at most in the bytes of the text.
  public func read(_ decoded: DecodedText) -> Document {
    let lines = lines(of: decoded.utf8)
    var builder = PieceBuilder(utf8: decoded.utf8)
    for stretch in stretches(of: lines) {
      let part = lines[stretch.lines]
      switch stretch.layout {
      case .barRows: builder.addBarRows(part)
      case .barCells: builder.addBarCells(part)
      case .tabRows: builder.addTabRows(part)
      case .tabCells: builder.addTabCells(part)
      case .lines: builder.addLines(part)
      }
    }
    return Document(
      utf8: decoded.utf8, pieces: builder.pieces, blocks: builder.blocks, notices: notices(of: decoded))
  }
}
