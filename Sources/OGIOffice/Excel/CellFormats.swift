internal import OGIMarkup

/// The formats that the cells of a workbook refer to.
struct CellFormats {
  /// What is asked of a cell's format.
  struct Format {
    var number = NumberFormat.general
    /// Whether all that the cell holds is struck out.
    var isStruck = false
    /// Whether it is white on white.
    var isInvisible = false
    var alignment = VerticalAlignment.baseline
  }

  private let formats: [Format]

  /// Excel's: a code has no more than 255 characters.
  private static let longestCode = 255

  /// Reads a workbook's formats.
  ///
  /// - Parameter root: The root of the part with styles; `nil` if there is none.
  init(_ root: MarkupElement?) {
    var codes: [Int: NumberFormat] = [:]
    for element in root?.first("numFmts")?.children.compactMap(\.element) ?? [] {
      guard let id = element.number("numFmtId"), let code = element["formatCode"] else { continue }
      codes[id] = NumberFormat(String(code.prefix(Self.longestCode)))
    }
    let fonts = root?.first("fonts")?.elements.map { CellFont($0) } ?? []
    let fills = root?.first("fills")?.elements.map(\.isWhiteFill) ?? []
    formats =
      root?.first("cellXfs")?.elements.map { element in
        let id = element.number("numFmtId") ?? 0
        let fontIndex = element.number("fontId") ?? 0
        let fill = element.number("fillId") ?? 0
        let font = fonts.indices.contains(fontIndex) ? fonts[fontIndex] : CellFont()
        return Format(
          number: codes[id] ?? NumberFormat(builtIn: id),
          isStruck: font.isStruck,
          isInvisible: font.isWhite && (fills.indices.contains(fill) ? fills[fill] : true),
          alignment: font.alignment)
      } ?? []
  }

  /// A format by its number; the general one if there is none.
  subscript(index: Int) -> Format { formats.indices.contains(index) ? formats[index] : Format() }
}
