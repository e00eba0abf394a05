internal import OGIDocuments
internal import OGIMarkup

/// Reads what the cells of a workbook show.
struct SheetCellReader {
  private var texts: SharedTexts
  let formats: CellFormats
  private let epoch: DateEpoch
  /// Whether the values of formulas are those of another state of the workbook, which programs that do not compute leave there.
  private let hasOldValues: Bool
  /// Whether the sheet shows numbers that are nought.
  var showsNoughts = true

  init(workbook: MarkupElement, strings: MarkupElement?, styles: MarkupElement?) {
    texts = SharedTexts(strings)
    formats = CellFormats(styles)
    epoch = workbook.first("workbookPr")?.isTrue("date1904") ?? false ? .from1904 : .from1900
    hasOldValues = workbook.first("calcPr")?.isTrue("fullCalcOnLoad") ?? false
  }

  /// What a cell shows.
  ///
  /// A formula whose value is not stored prints itself, and one that failed its error: neither is a figure, nor a blank. What
  /// a format hides, or the colour of its cell, is told, and not read for sure; neither is what may be taken for another number.
  mutating func content(of cell: MarkupElement) throws(DocumentReadingError) -> CellContent {
    let format = format(of: cell)
    var content = try storedContent(of: cell, format).trimmed
    if content.colors.contains(format.fill) { content = content.hidden }
    if hasOldValues, cell.first("f") != nil { content.isUnread = true }
    return content
  }

  /// The format of a cell.
  func format(of cell: MarkupElement) -> CellFormats.Format { formats[cell.number("s") ?? 0] }

  /// The number that a cell holds; `nil` if it holds none.
  static func number(in cell: MarkupElement) -> DecimalNumber? {
    cell["t"] ?? "n" == "n" ? cell.first("v").flatMap { DecimalNumber($0.text) } : nil
  }

  private mutating func storedContent(
    of cell: MarkupElement, _ format: CellFormats.Format
  ) throws(DocumentReadingError) -> CellContent {
    let stored = cell.first("v")?.text
    if stored ?? "" == "", cell["t"] != "str" || stored == nil, let formula = cell.first("f") {
      return Self.unread("formula =\(formula.text)", format)
    }
    let value = stored ?? ""
    switch cell["t"] {
    case "s":
      guard let index = Int(value), let text = texts.content(at: index, in: format.font) else {
        throw .damaged(format: ExcelReader.format, reason: "cell \(cell["r"] ?? "") has no text")
      }
      return Self.text(text, format)
    case "inlineStr":
      return Self.text(
        cell.first("is").map { SheetText($0).content(in: format.font) } ?? CellContent(), format)
    case "str": return Self.text(CellContent(value, in: format.font), format)
    case "b": return Self.unread(value == "1" || value == "true" ? "TRUE" : "FALSE", format)
    case "e": return Self.unread(value, format)
    // With a time, an ISO 8601 date is no figure.
    case "d": return CellContent(value.contains("T") ? value : "\(value)T00:00:00", in: format.font)
    default:
      guard let number = Self.number(in: cell) else { return CellContent(value, in: format.font) }
      return self.number(number, format)
    }
  }

  private func number(_ number: DecimalNumber, _ format: CellFormats.Format) -> CellContent {
    let print = format.number.print(number, epoch: epoch)
    var content = CellContent(print.text, in: format.font)
    content.isNought = number.isZero && !format.font.isStruck
    guard showsNoughts || !number.isZero else { return content.hidden }
    switch print.content {
    case .number: return content
    case .nothing: return content.hidden
    case .otherDigits:
      content.isUnread = true
      return content
    }
  }

  /// A text in a cell whose numbers have a format.
  private static func text(_ content: CellContent, _ format: CellFormats.Format) -> CellContent {
    format.number.showsTexts ? content : content.hidden
  }

  /// What stands in the place of a value.
  private static func unread(_ text: String, _ format: CellFormats.Format) -> CellContent {
    var content = CellContent(text, in: format.font)
    content.isUnread = true
    return content
  }
}
