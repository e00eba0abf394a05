internal import CMarkup

/// Reads XML and HTML into a tree, by libxml2.
///
/// It reads nothing but the bytes: no file, no network, and no entity that a document declares.
package struct MarkupParser: Sendable {
  /// How deep elements may be nested. Saved pages reach some 40, Word files some 30.
  package var depthLimit: Int
  /// How many elements and texts there may be. A spreadsheet has some three a cell.
  package var nodeLimit: Int

  /// Makes a parser.
  package init(depthLimit: Int = 256, nodeLimit: Int = 4_000_000) {
    self.depthLimit = depthLimit
    self.nodeLimit = nodeLimit
  }

  /// The root of an XML document, in whatever encoding it states.
  ///
  /// - Throws: ``MarkupError``.
  /// - Complexity: Linear in the bytes.
  package func xml(_ bytes: [UInt8]) throws(MarkupError) -> MarkupElement {
    guard !Self.hasElementWithTooManyAttributes(bytes) else {
      throw .tooManyNodes(limit: Self.mostAttributes)
    }
    return try root(of: bytes, parse: markup_parse_xml)
  }

  /// libxml2 compares each attribute of an element with all others.
  private static let mostAttributes = 4096

  /// Whether more equals signs than that stand between two tags' beginnings: a `<` stands nowhere in an attribute.
  private static func hasElementWithTooManyAttributes(_ bytes: [UInt8]) -> Bool {
    var count = 0
    for byte in bytes {
      if byte == UInt8(ascii: "<") { count = 0 }
      if byte == UInt8(ascii: "=") { count += 1 }
      if count > mostAttributes { return true }
    }
    return false
  }

  /// The root of an HTML document in UTF-8: whatever is wrong with it is mended as browsers do, more or less.
  ///
  /// - Throws: ``MarkupError``, but never ``MarkupError/malformed(line:message:)``.
  /// - Complexity: Linear in the bytes.
  package func html(utf8 bytes: [UInt8]) throws(MarkupError) -> MarkupElement {
    try root(of: HTMLSlips.mending(bytes), parse: markup_parse_html)
  }

  private func root(
    of bytes: [UInt8],
    parse: (UnsafePointer<UInt8>?, Int32, UnsafePointer<markup_sink>?) -> markup_result
  ) throws(MarkupError) -> MarkupElement {
    guard let count = Int32(exactly: bytes.count), count > 0 else { throw .empty }
    let builder = MarkupTreeBuilder(depthLimit: depthLimit, nodeLimit: nodeLimit)
    let result = withExtendedLifetime(builder) {
      withUnsafePointer(to: builder.sink) { sink in
        bytes.withUnsafeBufferPointer { parse($0.baseAddress, count, sink) }
      }
    }
    switch Int(result.outcome) {
    case MARKUP_STOPPED: throw builder.error ?? .empty
    case MARKUP_EXHAUSTED: throw .exhausted
    case MARKUP_MALFORMED: throw .malformed(line: Int(result.line), message: result.text)
    default: break
    }
    builder.finish()
    guard let root = builder.root else { throw .empty }
    return root
  }
}

extension markup_result {
  /// libxml2's words.
  fileprivate var text: String {
    withUnsafeBytes(of: message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
