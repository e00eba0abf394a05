internal import OGIMarkup

extension MarkupElement {
  /// Whether an attribute says that something is so.
  func isTrue(_ attribute: String) -> Bool { self[attribute] == "1" || self[attribute] == "true" }

  /// Whether a property that is there is on.
  var isOn: Bool { self["val"] == nil || isTrue("val") }

  /// A string of a spreadsheet: a shared one, or one in a cell. Without what tells how it is pronounced, and without what
  /// is struck out.
  var stringContent: CellContent {
    var content = CellContent()
    for part in elements {
      switch part.name {
      case "t": content.text += Self.unescaped(part.text)
      case "r":
        let font = CellFont(part.first("rPr"))
        let text = Self.unescaped(part.first("t")?.text ?? "")
        let isBlank = text.allSatisfy(\.isWhitespace)
        if !font.isStruck {
          content.text.append(text, aligned: font.alignment)
          if font.isWhite, !isBlank { content.hasWhitePart = true }
        } else if !isBlank {
          content.leftOutCount += 1
        }
      default: break
      }
    }
    return content
  }

  /// A string whose characters that XML cannot hold are written as `_x000D_` (ECMA-376, part 1, 22.9.2.19).
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "_") {
      result += rest[..<start]
      rest = rest[start...]
      let escape = rest.prefix(7)
      if escape.count == 7, escape.hasPrefix("_x"), escape.hasSuffix("_"),
        let code = UInt32(escape.dropFirst(2).dropLast(), radix: 16), let scalar = Unicode.Scalar(code)
      {
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst(7)
      } else {
        result += "_"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
