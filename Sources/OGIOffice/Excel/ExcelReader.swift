internal import OGIMarkup
public import OGIDocuments

/// Reads Excel's `.xlsx` files: Office Open XML, transitional and strict.
///
/// Each sheet is cut into tables where rows are empty; the cells of a table that hold nothing are blanks. A number is
/// printed as its format prints it, a date as a text, and a formula as the value that the file stores. A nought that its format
/// prints as a dash is a nought. What is hidden (sheets, rows, columns) and what is struck out is left out: it is not what was
/// published. A nought that a cell does not show is a blank; any other number that it does not show, and a cell of whose figure
/// nothing is left, are not read.
public struct ExcelReader: DocumentReader {
  static let format = "Excel (XLSX)"
  /// Excel's: the name of a sheet has no more than 31 characters. It stands in the place of each cell.
  private static let longestName = 31

  /// The most cells that are read, blanks among them.
  public var pieceLimit: Int

  /// Makes a reader.
  ///
  /// - Parameter pieceLimit: The most cells that are read, blanks among them.
  public init(pieceLimit: Int = ReadingLimits.pieces) { self.pieceLimit = pieceLimit }

  /// Whether the bytes are a zip archive with an Excel workbook in it, whatever the extension.
  ///
  /// - Complexity: Linear in the bytes.
  public func canRead(_ bytes: [UInt8], fileExtension: String) -> Bool {
    OfficeKind.excel.matches(bytes, fileExtension: fileExtension)
  }

  /// Reads the bytes of an `.xlsx` file into pieces.
  ///
  /// - Throws: `DocumentReadingError` if the file is broken, exceeds a limit, or shows no text.
  /// - Complexity: O(n log n) at most in the bytes of the unpacked parts and the blanks.
  public func read(_ bytes: [UInt8]) throws(DocumentReadingError) -> Document {
    let package = try OfficePackage(bytes, format: Self.format)
    let part = try package.mainPart()
    let workbook = try package.root(of: part)
    var cells = SheetCellReader(
      workbook: workbook, strings: try package.root(of: "sharedStrings", for: part),
      styles: try package.root(of: "styles", for: part))
    let relations = Dictionary(try package.relations(of: part).map { ($0.id, $0) }) { first, _ in first }
    var builder = DocumentBuilder(limit: pieceLimit)
    var leftOut = 0
    var parts: Set<String> = []
    var hiddenParts: Set<String> = []
    for element in workbook.first("sheets")?.children.compactMap(\.element) ?? [] {
      // A sheet may be a chart or a macro, too.
      guard let relation = element["id"].flatMap({ relations[$0] }), relation.kind == "worksheet" else {
        continue
      }
      guard element["state"] ?? "visible" == "visible" else {
        if hiddenParts.insert(relation.part).inserted, Self.holdsText(relation.part, in: package) {
          leftOut += 1
        }
        continue
      }
      // A part that is named twice is one sheet.
      guard parts.insert(relation.part).inserted else { continue }
      let root = try package.root(of: relation.part)
      let drawing = SheetDrawing(of: root, try package.root(of: "drawing", for: relation.part))
      let sheet = try Sheet(root, drawing: drawing, reader: &cells)
      leftOut += sheet.leftOutCount
      let name = String((element["name"] ?? "sheet").prefix(Self.longestName))
      let layout = SheetLayout(sheet, name: name, limit: pieceLimit)
      for grid in try layout.grids() { builder.addTable(grid) }
    }
    if leftOut > 0 { builder.notices.append(.hiddenText(count: leftOut)) }
    return try builder.document()
  }
  /// Whether a sheet that is not read holds a text; one that cannot be read may.
  private static func holdsText(_ part: String, in package: OfficePackage) -> Bool {
    guard let root = try? package.root(of: part) else { return true }
    return root.first("sheetData")?.text.contains { !$0.isWhitespace } ?? false
  }
}
