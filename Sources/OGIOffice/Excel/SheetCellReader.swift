internal import OGIDocuments
internal import OGIMarkup

/// Reads what the cells of a workbook print.
struct SheetCellReader {
  private let strings: [String]
  private let formats: CellFormats
  private let epoch: DateEpoch

  init(strings: MarkupElement?, styles: MarkupElement?, epoch: DateEpoch) {
    self.strings = strings?.elements.filter { $0.name == "si" }.map { Self.shown($0.stringText) } ?? []
    formats = CellFormats(styles)
    self.epoch = epoch
  }

  /// Whether all that a cell holds is struck out.
  func isStruck(_ cell: MarkupElement) -> Bool { formats[cell.number("s") ?? 0].isStruck }

  /// What a cell prints; empty for one that holds nothing.
  ///
  /// A formula whose value is not stored prints itself: it is no figure, and no blank.
  func text(of cell: MarkupElement) throws(DocumentReadingError) -> String {
    let format = formats[cell.number("s") ?? 0]
    let stored = cell.first("v")?.text
    if stored ?? "" == "", cell["t"] != "str" || stored == nil, let formula = cell.first("f") {
      return "formula =\(formula.text)"
    }
    let value = stored ?? ""
    switch cell["t"] {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else {
        throw .damaged(format: ExcelReader.format, reason: "cell \(cell["r"] ?? "") has no text")
      }
      return strings[index]
    case "inlineStr": return Self.shown(cell.first("is")?.stringText ?? "")
    case "b": return value == "1" || value == "true" ? "TRUE" : "FALSE"
    case "str", "e": return Self.shown(value)
    // With a time, an ISO 8601 date is no figure.
    case "d": return value.contains("T") ? value : "\(value)T00:00:00"
    default:
      return DecimalNumber(value).map { format.number.text(of: $0, epoch: epoch) } ?? value
    }
  }

  /// A text; empty for one of blanks alone. Many cells may share one.
  private static func shown(_ text: String) -> String { text.contains { !$0.isWhitespace } ? text : "" }
}
