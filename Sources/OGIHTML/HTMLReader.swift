public import OGIDocuments
internal import OGIMarkup
internal import OGIText

/// Reads saved web pages, and what Word and Excel save as HTML.
///
/// Whatever is wrong with a page is mended as browsers do. Nothing but the bytes is read: no image, no frame and no style
/// sheet of another file, and no script runs.
public struct HTMLReader: DocumentReader {
  /// The largest page that is read, in bytes.
  public var sizeLimit: Int
  /// The most lines that are read, and the most cells.
  public var pieceLimit: Int

  /// How many elements and texts a page may hold: some 300 bytes of memory each. A page with a whole site around a report
  /// has some 5,000.
  private static let nodeLimit = 2_000_000

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - sizeLimit: The largest page that is read, in bytes.
  ///   - pieceLimit: The most lines that are read, and the most cells.
  public init(sizeLimit: Int = ReadingLimits.bytes, pieceLimit: Int = ReadingLimits.pieces) {
    self.sizeLimit = sizeLimit
    self.pieceLimit = pieceLimit
  }

  /// Whether the bytes begin as a page does, or are text that holds tables of HTML. A file that is named as one
  /// (`html`, `htm`, `shtml`, `xhtml`) need hold but one element.
  ///
  /// - Complexity: O(1): only the first 64 KiB are searched.
  public func canRead(_ bytes: [UInt8], fileExtension: String) -> Bool {
    let start = SourceStart(of: bytes)
    return start.kind != nil
      || Self.extensions.contains(fileExtension) && start.firstElement != nil
  }

  private static let extensions: Set = ["html", "htm", "shtml", "xhtml"]

  /// Reads the bytes of a page into pieces.
  ///
  /// - Throws: `DocumentReadingError` if the bytes are no text or show none, or exceed a limit.
  /// - Complexity: O(n log n) at most in the bytes.
  public func read(_ bytes: [UInt8]) throws(DocumentReadingError) -> Document {
    let start = SourceStart(of: bytes)
    guard start.kind != .archive else { throw .notText(suspectedFormat: "MHTML") }
    let decoded: DecodedText
    do {
      decoded = try TextDecoder(limit: sizeLimit).decode(bytes, stated: start.statedEncoding)
    } catch {
      throw DocumentReadingError(error)
    }
    let root = try root(of: decoded.utf8)
    let nodes = PageStyler.nodes(
      of: root, keepsBlanks: start.kind == .textWithTables, ignoresCase: start.isInQuirksMode)
    guard let nodes else { throw .damaged(format: "HTML", reason: Self.styleLimit) }
    var flow = FlowReader()
    flow.read(nodes)
    let items = flow.finish()
    var builder = DocumentBuilder(limit: pieceLimit)
    builder.notices = notices(of: decoded)
    let omissions = items.omissionCount
    if omissions > 0 { builder.notices.append(.hiddenText(count: omissions)) }
    builder.add(items)
    return try builder.document()
  }

  private static let styleLimit =
    "its style sheets have more than \(StyleSheet.mostRules) rules or take more than \(StyleMatcher.mostSteps) steps"

  private func root(of utf8: [UInt8]) throws(DocumentReadingError) -> MarkupElement {
    do {
      return try MarkupParser(nodeLimit: Self.nodeLimit).html(utf8: utf8)
    } catch {
      throw DocumentReadingError(error, format: "HTML")
    }
  }
}
