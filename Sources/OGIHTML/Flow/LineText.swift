/// A line of text that grows, with its blanks as a browser shows them.
///
/// Blanks that the keyboard gives (CSS Text 3, 4.1.1) become one, and none at the ends. Others, as U+00A0 and U+3000, stay: they
/// indent.
struct LineText {
  private var utf8: [UInt8] = []
  private var hasPendingBlank = false
  private var isParted = false
  /// How many bytes of the text are those of links.
  private(set) var linkLength = 0

  /// Whether nothing was added that shows or indents.
  var isEmpty: Bool { utf8.isEmpty }

  /// The line's text so far.
  var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The last character; `nil` behind a blank that collapses.
  var last: Unicode.Scalar? {
    guard !hasPendingBlank else { return nil }
    let start = utf8.lastIndex { !UTF8.isContinuation($0) } ?? 0
    return String(decoding: utf8[start...], as: UTF8.self).unicodeScalars.last
  }

  /// Sets what follows apart from what is there.
  mutating func part() { isParted = true }

  /// Whether a text would add digits to those of a number that it stands apart from.
  func parts(from text: String) -> Bool {
    guard isParted, let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    return Self.isOfNumber(first) && lastShown.map(Self.isOfNumber) ?? false
  }

  /// The last character that shows, if it stands near the end.
  private var lastShown: Unicode.Scalar? {
    String(decoding: utf8.suffix(Self.longestGap), as: UTF8.self).unicodeScalars
      .last { !$0.properties.isWhitespace }
  }

  /// In bytes: numbers farther apart are no longer one.
  private static let longestGap = 32

  private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal || ".,．，".unicodeScalars.contains(scalar)
  }

  /// Adds text, whose blanks collapse unless they are kept.
  mutating func append(_ text: some StringProtocol, keepingBlanks: Bool = false, isLink: Bool = false) {
    let start = utf8.count
    if !text.isBlank { isParted = false }
    if keepingBlanks {
      utf8 += text.utf8
    } else {
      appendCollapsing(text)
    }
    if isLink { linkLength += utf8.count - start }
  }

  private mutating func appendCollapsing(_ text: some StringProtocol) {
    for byte in text.utf8 {
      if Self.collapses(byte) {
        hasPendingBlank = !utf8.isEmpty
      } else {
        if hasPendingBlank { utf8.append(UInt8(ascii: " ")) }
        hasPendingBlank = false
        utf8.append(byte)
      }
    }
  }

  private static func collapses(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
    default: false
    }
  }
}
