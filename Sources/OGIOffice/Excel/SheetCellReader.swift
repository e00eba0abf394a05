internal import OGIDocuments
internal import OGIMarkup

/// Reads what the cells of a workbook show.
struct SheetCellReader {
  private let strings: [CellContent]
  private let formats: CellFormats
  private let epoch: DateEpoch

  init(strings: MarkupElement?, styles: MarkupElement?, epoch: DateEpoch) {
    self.strings = strings?.elements.filter { $0.name == "si" }.map(\.stringContent) ?? []
    formats = CellFormats(styles)
    self.epoch = epoch
  }

  /// What a cell shows.
  ///
  /// A formula whose value is not stored prints itself: it is no figure, and no blank. What a format hides is told, and
  /// what may be taken for another number, or is white on white, is not read for sure.
  func content(of cell: MarkupElement) throws(DocumentReadingError) -> CellContent {
    let format = formats[cell.number("s") ?? 0]
    var content = try storedContent(of: cell, number: format.number)
    guard content.text.contains(where: { !$0.isWhitespace }) else {
      return CellContent(leftOutCount: content.leftOutCount)
    }
    guard !format.font.isStruck else { return CellContent(leftOutCount: content.leftOutCount + 1) }
    if format.hasWhiteFill, format.font.isWhite || content.hasWhitePart { content.isUnread = true }
    if format.font.alignment != .baseline {
      let text = content.text
      content.text = ""
      content.text.append(text, aligned: format.font.alignment)
    }
    return content
  }

  private func storedContent(
    of cell: MarkupElement, number: NumberFormat
  ) throws(DocumentReadingError) -> CellContent {
    let stored = cell.first("v")?.text
    if stored ?? "" == "", cell["t"] != "str" || stored == nil, let formula = cell.first("f") {
      return CellContent(text: "formula =\(formula.text)")
    }
    let value = stored ?? ""
    switch cell["t"] {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else {
        throw .damaged(format: ExcelReader.format, reason: "cell \(cell["r"] ?? "") has no text")
      }
      return Self.text(strings[index], number)
    case "inlineStr": return Self.text(cell.first("is")?.stringContent ?? CellContent(), number)
    case "b": return CellContent(text: value == "1" || value == "true" ? "TRUE" : "FALSE")
    case "str": return Self.text(CellContent(text: value), number)
    case "e": return CellContent(text: value)
    // With a time, an ISO 8601 date is no figure.
    case "d": return CellContent(text: value.contains("T") ? value : "\(value)T00:00:00")
    default:
      guard let decimal = DecimalNumber(value) else { return CellContent(text: value) }
      return CellContent(number.print(decimal, epoch: epoch))
    }
  }

  /// A text in a cell whose numbers have a format.
  private static func text(_ content: CellContent, _ number: NumberFormat) -> CellContent {
    number.showsTexts || content.text.isEmpty ? content : content.hidden
  }
}

extension CellContent {
  fileprivate init(_ print: NumberFormat.Print) {
    self.init(text: print.text)
    switch print.content {
    case .number: break
    case .otherDigits: isUnread = true
    case .nothing: self = hidden
    }
  }

  /// The same where its format does not show it.
  fileprivate var hidden: CellContent {
    CellContent(text: text, isUnread: true, leftOutCount: leftOutCount + 1)
  }
}
