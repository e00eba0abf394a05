internal import OGIText

/// The tags at the start of a source in whatever encoding: ASCII is all that they take.
///
/// Comments are passed over. UTF-16 is read as the ASCII in it.
struct TagScanner {
  struct Tag {
    /// In lower case; `?xml` for an XML declaration and `!doctype` for that of HTML.
    let name: String
    /// What follows the name, in lower case.
    let rest: ArraySlice<UInt8>
  }

  private var rest: ArraySlice<UInt8>
  /// Whether text stood before the last tag.
  private(set) var hasText = false

  init(_ bytes: ArraySlice<UInt8>) {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    let mark = marks.first { bytes.starts(with: $0) }?.count ?? 0
    let text = bytes.dropFirst(mark)
    rest = text.contains(0) ? text.filter { $0 != 0 }[...] : text
  }

  /// The next tag with a name; `nil` at the end.
  ///
  /// - Complexity: Linear in the bytes up to the tag's end.
  mutating func next() -> Tag? {
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      if !hasText { hasText = rest[..<start].contains { $0 > 0x20 } }
      rest = rest[start...].dropFirst()
      if rest.starts(with: Self.commentStart) {
        rest = rest.dropFirst(Self.commentStart.count)
        skipComment()
      } else if let tag = tag() {
        return tag
      }
    }
    return nil
  }

  private static let commentStart = Array("!--".utf8)
  private static let commentEnd = Array("-->".utf8)

  private mutating func skipComment() {
    while let dash = rest.firstIndex(of: UInt8(ascii: "-")) {
      rest = rest[dash...]
      if rest.starts(with: Self.commentEnd) { return rest = rest.dropFirst(Self.commentEnd.count) }
      rest = rest.dropFirst()
    }
    rest = rest.suffix(0)
  }

  private func tag() -> Tag? {
    let name = rest.prefix(Self.longestName).prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "!"), UInt8(ascii: "?"):
        true
      default: false
      }
    }
    let after = rest[name.endIndex...]
    guard !name.isEmpty, let next = after.first,
      next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
    else { return nil }
    let attributes = after.prefix(Self.longestTag).prefix { $0 != UInt8(ascii: ">") }
    return Tag(name: String(decoding: name, as: UTF8.self).lowercased(), rest: attributes)
  }

  /// `!doctype` is the longest.
  private static let longestName = 10
  /// A `meta` element that states an encoding has some 70 bytes.
  private static let longestTag = 512
}

extension TagScanner.Tag {
  /// Whether a `doctype` is one of HTML before 4.01, or of 4.01 without the address of its definition.
  var isOfOld: Bool {
    let text = String(decoding: rest, as: UTF8.self).lowercased()
    guard text.contains("public") else { return false }
    if text.contains("xhtml 1") || text.contains("html 4.01//") { return false }
    return !(text.contains("html 4.01") && text.contains("http://"))
  }

  /// The encoding named behind a word and an equals sign.
  func encoding(after word: String) -> StatedEncoding? {
    let text = String(decoding: rest, as: UTF8.self).lowercased()
    guard let found = text.firstRange(of: word) else { return nil }
    let value = text[found.upperBound...].drop { $0.isWhitespace }
    guard value.first == "=" else { return nil }
    let label = value.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    return StatedEncoding(label: String(label.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }))
  }
}
