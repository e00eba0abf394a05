internal import OGIMarkup

/// The formats that the cells of a workbook refer to.
struct CellFormats {
  /// What is asked of a cell's format.
  struct Format {
    var number = NumberFormat.general
    var font = CellFont()
    var fill = CellColor.white
  }

  private let formats: [Format]
  private let differences: [FormatDifference]

  /// Reads a workbook's formats.
  ///
  /// - Parameter root: The root of the part with styles; `nil` if there is none.
  init(_ root: MarkupElement?) {
    var codes: [Int: NumberFormat] = [:]
    for element in root?.first("numFmts")?.children.compactMap(\.element) ?? [] {
      guard let id = element.number("numFmtId"), let code = element["formatCode"] else { continue }
      codes[id] = NumberFormat(code)
    }
    differences = root?.first("dxfs")?.elements.map { FormatDifference($0) } ?? []
    let fonts = root?.first("fonts")?.elements.map { CellFont($0) } ?? []
    let fills = root?.first("fills")?.elements.map { CellColor(fill: $0) } ?? []
    formats =
      root?.first("cellXfs")?.elements.map { element in
        let id = element.number("numFmtId") ?? 0
        let font = element.number("fontId") ?? 0
        let fill = element.number("fillId") ?? 0
        return Format(
          number: codes[id] ?? NumberFormat(builtIn: id),
          font: fonts.indices.contains(font) ? fonts[font] : CellFont(),
          fill: fills.indices.contains(fill) ? fills[fill] : .white)
      } ?? []
  }

  /// A format by its number; the general one if there is none.
  subscript(index: Int) -> Format { formats.indices.contains(index) ? formats[index] : Format() }

  /// What a condition changes, by its number.
  func difference(_ index: Int) -> FormatDifference? {
    differences.indices.contains(index) ? differences[index] : nil
  }
}
