import OGIDocuments
import OGIOffice
import TestSupport

/// An `.xlsx` file made of the XML of its parts.
struct ExcelFile {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A sheet: its name, whether it is visible, and what its `worksheet` and its drawing hold.
  struct Sheet {
    var name = "Sheet1"
    var state = "visible"
    var content: String
    var drawing: String?
  }

  var sheets: [Sheet]
  var strings: [String] = []
  var styles = ""
  var properties = ""
  /// How many times the workbook lists each sheet.
  var listed = 1

  /// A workbook with one sheet.
  ///
  /// - Parameters:
  ///   - rows: What the rows hold.
  ///   - more: What stands behind the rows.
  init(_ rows: String, before: String = "", more: String = "", strings: [String] = [], styles: String = "") {
    sheets = [Sheet(content: "\(before)<sheetData>\(rows)</sheetData>\(more)")]
    self.strings = strings
    self.styles = styles
  }

  init(sheets: [Sheet]) { self.sheets = sheets }

  private func part(_ name: String, _ content: String) -> String {
    "<?xml version=\"1.0\"?><\(name) xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relationships)\">\(content)</\(name)>"
  }

  private func relation(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(Self.relationships)/\(kind)\" Target=\"\(target)\"/>"
  }

  var bytes: [UInt8] {
    var zip = StoredZip()
    func add(_ name: String, _ text: String) { zip.add(Array(name.utf8), Array(text.utf8)) }
    let numbers = sheets.indices
    add("_rels/.rels", "<Relationships>\(relation("r", "officeDocument", "xl/workbook.xml"))</Relationships>")
    add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships>"
        + numbers.map { relation("s\($0)", "worksheet", "worksheets/sheet\($0).xml") }.joined()
        + relation("strings", "sharedStrings", "sharedStrings.xml")
        + relation("styles", "styles", "styles.xml")
        + "</Relationships>")
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" state=\"\($1.state)\" r:id=\"s\($0)\"/>"
    }
    add(
      "xl/workbook.xml",
      part("workbook", "\(properties)<sheets>\(String(repeating: list.joined(), count: listed))</sheets>"))
    for (number, sheet) in sheets.enumerated() {
      add("xl/worksheets/sheet\(number).xml", part("worksheet", sheet.content))
      guard let drawing = sheet.drawing else { continue }
      let relation = relation("d", "drawing", "../drawings/drawing\(number).xml")
      add("xl/worksheets/_rels/sheet\(number).xml.rels", "<Relationships>\(relation)</Relationships>")
      add("xl/drawings/drawing\(number).xml", part("wsDr", drawing))
    }
    add("xl/sharedStrings.xml", part("sst", strings.map { "<si>\($0)</si>" }.joined()))
    add("xl/styles.xml", part("styleSheet", styles))
    return zip.bytes
  }

  func document() throws -> Document { try ExcelReader().read(bytes) }

  var outline: [String] { get throws { try document().outline } }
}

/// The XML of a row of texts and numbers, from a cell on. An empty text is no cell.
func row(_ start: String, _ texts: String..., attributes: String = "") -> String {
  let number = start.filter(\.isNumber)
  let first = start.unicodeScalars.first?.value ?? 65
  let cells = texts.enumerated().map { index, text -> String in
    let name = Unicode.Scalar(first + UInt32(index)).map { "\($0)\(number)" } ?? ""
    if text.isEmpty { return "" }
    if Double(text) != nil { return "<c r=\"\(name)\"><v>\(text)</v></c>" }
    return "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }
  return "<row r=\"\(number)\" \(attributes)>\(cells.joined())</row>"
}
