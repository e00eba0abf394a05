internal import OGIText

/// What the first bytes of a source tell: whether it is HTML, and the encoding that it states.
struct SourceStart {
  /// What is searched. Standards have pages state their encoding within 1,024 bytes, and pages put scripts before it.
  private static let length = 1 << 16

  enum Kind {
    case page
    /// Text whose lines are lines, with tables of HTML among them, as converters of PDF and scans write into Markdown.
    case textWithTables
    /// A page with its images in one file, as browsers and Word save it: MIME, which is not read.
    case archive
  }

  /// `nil` if the source is no HTML.
  private(set) var kind: Kind?
  /// The name of the first element that HTML knows.
  private(set) var firstElement: String?
  /// What a `meta` element or an XML declaration states.
  private(set) var statedEncoding: StatedEncoding?

  /// Whether browsers show the page as those of old did: it has no `doctype`, or one of old (WHATWG HTML, 13.2.6.4.1).
  var isInQuirksMode: Bool { isModern != true }

  private var isModern: Bool?
  private var beginsWithElement = false
  private var names: Set<String> = []

  /// - Complexity: O(1): linear in the bytes that are searched.
  init(of bytes: [UInt8]) {
    // A PDF has pairs of brackets, and an Office file may hold a page, or XML that is not packed.
    guard BinaryFormat(startOf: bytes) == nil else { return }
    if Self.isArchive(bytes) {
      kind = .archive
      return
    }
    var tags = TagScanner(bytes.prefix(Self.length))
    while let tag = tags.next() {
      if tag.name == "?xml" {
        statedEncoding = statedEncoding ?? tag.encoding(after: "encoding")
      } else if Self.elements.contains(tag.name) {
        if firstElement == nil {
          firstElement = tag.name
          beginsWithElement = !tags.hasText
          isModern = tag.name == "!doctype" && !tag.isOfOld
        }
        names.insert(tag.name)
        if tag.name == "meta" { statedEncoding = statedEncoding ?? tag.encoding(after: "charset") }
      }
    }
    kind = foundKind
  }

  /// Whether the bytes begin with the header of a multipart of MIME (RFC 2557): a field, and the type before the first tag.
  private static func isArchive(_ bytes: [UInt8]) -> Bool {
    let header = bytes.prefix(1 << 12).prefix { $0 != 0 && $0 < 0x80 }
    let text = String(decoding: header, as: UTF8.self).lowercased()
    guard ["mime-version:", "from:", "subject:"].contains(where: text.hasPrefix) else { return false }
    return text.contains("mime-version:") && text.contains("content-type: multipart/related")
  }

  private var foundKind: Kind? {
    if !names.isDisjoint(with: Self.documentElements) { return .page }
    if firstElement == "table" {
      return names.contains("tr") && !names.isDisjoint(with: ["td", "th"]) ? .textWithTables : nil
    }
    return beginsWithElement ? .page : nil
  }

  /// What only a page has.
  private static let documentElements: Set = ["!doctype", "html", "head", "body"]

  /// What a page may begin with, after the WHATWG's MIME Sniffing (7.1), and more that parts of pages begin with.
  private static let elements: Set = [
    "!doctype", "html", "head", "body", "title", "meta", "link", "base", "style", "script", "iframe", "table",
    "tr",
    "td", "th", "div", "p", "a", "b", "br", "font", "span", "strong", "center", "form", "img", "ul", "ol",
    "h1", "h2",
    "h3", "h4", "h5", "h6", "section", "article", "main", "header",
  ]
}
