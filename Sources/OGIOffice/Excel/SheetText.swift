internal import OGIMarkup

/// A text of a spreadsheet, a shared one or one in a cell, without what tells how it is pronounced.
struct SheetText {
  private struct Run {
    let text: String
    /// What takes the place of the cell's font, in all that it says; `nil` for the cell's.
    let font: CellFont?
  }

  private let runs: [Run]

  /// Reads an `si` or an `is`.
  init(_ element: MarkupElement) {
    runs = element.elements.compactMap { part in
      switch part.name {
      case "t": Run(text: Self.unescaped(part.text), font: nil)
      case "r":
        Run(text: Self.unescaped(part.first("t")?.text ?? ""), font: part.first("rPr").map { CellFont($0) })
      default: nil
      }
    }
  }

  /// What a cell of a font shows of the text.
  ///
  /// - Complexity: Linear in the text and its runs.
  func content(in font: CellFont) -> CellContent {
    runs.reduce(into: CellContent()) { $0.append($1.text, in: $1.font ?? font) }
  }

  /// A text whose characters that XML cannot hold are written as `_x000D_` (ECMA-376, part 1, 22.9.2.19).
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
