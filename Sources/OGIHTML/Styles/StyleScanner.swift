/// Cuts CSS into its parts: what stands before a brace or a semicolon that is in no string, bracket or comment.
///
/// CSS Syntax 3, as far as that takes.
struct StyleScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
  }

  /// The first byte of what is left; `nil` at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Passes over one byte.
  mutating func skip() { index = min(index + 1, bytes.count) }

  /// Passes over blanks, comments, and the marks that hide a style sheet from browsers of old (`<!--`, `-->`).
  ///
  /// - Complexity: Linear in what is passed over.
  mutating func skipBlanks() {
    while let byte = next {
      if Self.isBlank(byte) {
        index += 1
      } else if stands("/*") {
        skipComment()
      } else if stands("<!--") {
        index += 4
      } else if stands("-->") {
        index += 3
      } else {
        return
      }
    }
  }

  /// Takes the text up to a byte that is in no string, bracket or comment, and that byte with it.
  ///
  /// - Returns: The text, without comments and blanks around it, and the byte at which it ends; `nil` at the end of all.
  /// - Complexity: Linear in the text.
  mutating func text(upTo isEnd: (UInt8) -> Bool) -> (text: String, end: UInt8?) {
    var text: [UInt8] = []
    var depth = 0
    skipBlanks()
    while let byte = next {
      if depth == 0, isEnd(byte) {
        index += 1
        return (Self.string(text), byte)
      }
      switch byte {
      case UInt8(ascii: "/") where stands("/*"):
        skipComment()
        text.append(UInt8(ascii: " "))
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        text += string(quotedBy: byte)
        continue
      case UInt8(ascii: "\\"):
        text.append(byte)
        index += 1
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
      if let byte = next { text.append(byte) }
      skip()
    }
    return (Self.string(text), nil)
  }

  /// Passes over a block whose brace was taken.
  mutating func skipBlock() { _ = text { $0 == UInt8(ascii: "}") } }

  /// The parts of a list with commas, without blanks around them: so many and one more at most.
  ///
  /// - Complexity: Linear in the text.
  static func list(_ text: String, limit: Int) -> [Substring] {
    var scanner = StyleScanner(text)
    var parts: [Substring] = []
    var end: UInt8?
    repeat {
      let part = scanner.text { $0 == UInt8(ascii: ",") }
      parts.append(part.text[...])
      end = part.end
    } while end != nil && parts.count <= limit
    return parts
  }

  /// A string with its quotes: it ends with its line at the latest.
  private mutating func string(quotedBy quote: UInt8) -> ArraySlice<UInt8> {
    let start = index
    index += 1
    while let byte = next {
      skip()
      if byte == UInt8(ascii: "\\") { skip() }
      if byte == quote || byte == UInt8(ascii: "\n") { break }
    }
    return bytes[start..<index]
  }

  private mutating func skipComment() {
    index += 2
    while next != nil, !stands("*/") { index += 1 }
    index = min(index + 2, bytes.count)
  }

  private func stands(_ mark: StaticString) -> Bool {
    mark.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private static func string(_ bytes: [UInt8]) -> String {
    var end = bytes.endIndex
    while end > 0, isBlank(bytes[end - 1]) { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
