/// Slips in HTML that libxml2 2.9 mends by leaving out what browsers show, or by showing what they leave out.
///
/// The rules are those of the WHATWG's HTML, 13.2.5:
/// - A `<` that no letter, `/`, `!` or `?` follows is text.
/// - What begins with `<!`, `<?` or `</` and is no comment, `doctype` or end tag is passed over up to the next `>`, such as
///   `<![if …]>`.
/// - `&nbsp` and the like need no semicolon, and numbers of controls stand for characters of windows-1252.
/// - A NUL is nothing.
///
/// Comments are left out, and so is what scripts and the like hold; a style sheet stays. An element with more than
/// ``mostAttributes`` attributes keeps the first ones: libxml2 compares each with all before it.
struct HTMLSlips {
  /// Beyond what any page has, and few enough to be compared with each other.
  private static let mostAttributes = 256

  private let source: [UInt8]
  private var mended: [UInt8] = []

  private init(_ source: [UInt8]) {
    self.source = source
    mended.reserveCapacity(source.count + source.count / 64)
  }

  /// The bytes without slips.
  ///
  /// - Complexity: Linear in the bytes.
  static func mending(_ source: [UInt8]) -> [UInt8] {
    var slips = HTMLSlips(source)
    slips.mend()
    return slips.mended
  }

  private mutating func mend() {
    var index = 0
    while index < source.count {
      switch source[index] {
      case 0:
        index += 1
      case UInt8(ascii: "<"):
        index = mendTag(at: index)
      case UInt8(ascii: "&"):
        index = mendReference(at: index)
      case let byte:
        mended.append(byte)
        index += 1
      }
    }
  }

  // MARK: References

  /// Names that need no semicolon. There are a hundred more, which no page is known to write so.
  private static let references = ["nbsp", "amp", "lt", "gt", "quot"].map { Array("&\($0)".utf8) }

  /// What numbers of controls stand for: characters of windows-1252 (WHATWG HTML, 13.2.5.80), those of texts among them.
  private static let windows: [Int: [UInt8]] = [
    133: "…", 145: "‘", 146: "’", 147: "“", 148: "”", 149: "•", 150: "–", 151: "—",
  ].mapValues { (text: String) in Array(text.utf8) }

  private func digits(from start: Int) -> String {
    String(decoding: source[start...].prefix(4).prefix { (0x30...0x39).contains($0) }, as: UTF8.self)
  }

  /// Goes on from a `&`, and gives the index from which to go on.
  private mutating func mendReference(at start: Int) -> Int {
    if reads("&#1", at: start), let number = Int(digits(from: start + 2)),
      let character = Self.windows[number]
    {
      mended += character
      let end = start + 5
      return byte(at: end) == UInt8(ascii: ";") ? end + 1 : end
    }
    guard let reference = Self.references.first(where: { source[start...].starts(with: $0) }) else {
      mended.append(source[start])
      return start + 1
    }
    mended += reference
    mended.append(UInt8(ascii: ";"))
    let end = start + reference.count
    return end < source.count && source[end] == UInt8(ascii: ";") ? end + 1 : end
  }

  // MARK: Tags

  /// Goes on from a `<`, and gives the index from which to go on.
  private mutating func mendTag(at start: Int) -> Int {
    switch byte(at: start + 1) {
    case let next where isLetter(next):
      return copyStartTag(at: start)
    case UInt8(ascii: "/") where isLetter(byte(at: start + 2)),
      UInt8(ascii: "!") where reads("<!doctype", at: start):
      mended.append(source[start])
      return start + 1
    case UInt8(ascii: "!") where reads("<!--", at: start):
      return endOfComment(from: start + 4)
    case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return endOfTag(from: start)
    default:
      mended += Array("&lt;".utf8)
      return start + 1
    }
  }

  /// A comment may end at once: `<!-->` and `<!--->` are whole.
  private func endOfComment(from start: Int) -> Int {
    if reads(">", at: start) { return start + 1 }
    if reads("->", at: start) { return start + 2 }
    var index = start
    while let dash = source[index...].firstIndex(of: UInt8(ascii: "-")) {
      if reads("-->", at: dash) { return dash + 3 }
      if reads("--!>", at: dash) { return dash + 4 }
      index = dash + 1
    }
    return source.count
  }

  private func endOfTag(from start: Int) -> Int {
    (source[start...].firstIndex(of: UInt8(ascii: ">")) ?? source.count - 1) + 1
  }

  /// The byte at an index; 0 behind the end.
  private func byte(at index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

  /// Whether a text in lower case stands at an index, in letters of either case.
  private func reads(_ text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { text in
      index + text.count <= source.count
        && text.indices.allSatisfy { offset in
          let byte = source[index + offset]
          return (isLetter(byte) ? byte | 0x20 : byte) == text[offset]
        }
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Elements in which nothing is markup but their end tag, and whose text does not show.
  private static let rawElements = ["script", "style", "textarea", "title", "iframe", "noembed", "noframes"]
    .map { Array($0.utf8) }
  private static let styleSheet = Array("style".utf8)

  /// Copies a start tag, and a style sheet behind it; what a script or the like holds is passed over.
  private mutating func copyStartTag(at start: Int) -> Int {
    let name = source[(start + 1)...].prefix(10).prefix(while: isLetter).map { $0 | 0x20 }
    let end = copyTag(at: start)
    // One without content, as XHTML has it.
    guard Self.rawElements.contains(name), end > start, source[end - 1] != UInt8(ascii: "/") else {
      return end
    }
    if end < source.count { mended.append(source[end]) }
    let endTag = endTag(of: name, from: end)
    if name == Self.styleSheet { mended += source[end..<endTag].dropFirst().filter { $0 != 0 } }
    return endTag
  }

  private func endTag(of name: [UInt8], from start: Int) -> Int {
    var index = start
    while let next = source[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = next + 1
      let rest = source[index...].dropFirst()
      guard byte(at: index) == UInt8(ascii: "/"), rest.prefix(name.count).map({ $0 | 0x20 }) == name,
        !isLetter(byte(at: index + 1 + name.count))
      else { continue }
      return next
    }
    return source.count
  }

  /// Copies a start tag up to its `>`, or up to the attribute that is one too many.
  private mutating func copyTag(at start: Int) -> Int {
    var index = start
    var attributes = 0
    var quote: UInt8?
    var isBetween = false
    // A quote opens a value behind an equals sign only: elsewhere it is part of a name.
    var isBeforeValue = false
    while index < source.count {
      let byte = source[index]
      if let open = quote {
        if byte == open {
          quote = nil
          isBetween = true
        }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte <= 0x20 || byte == UInt8(ascii: "/") && !isBeforeValue {
        isBetween = !isBeforeValue
      } else if isBeforeValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        isBeforeValue = false
      } else {
        isBeforeValue = byte == UInt8(ascii: "=")
        if isBetween, !isBeforeValue { attributes += 1 }
        isBetween = false
      }
      if byte != 0, attributes <= Self.mostAttributes { mended.append(byte) }
      index += 1
    }
    return index
  }
}
