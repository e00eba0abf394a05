import Foundation
import OGIPrograms
import TestSupport

/// A file that is broken, or made to do harm, and what the tool says of it.
struct HostileFile {
  let name: String
  /// The start of what follows the path in the line on standard error.
  let message: String
  let bytes: [UInt8]

  /// Those that no other program is needed for.
  static func all() throws -> [HostileFile] {
    let word = try Media.bytes("article20-2019-pipes-distinct/writer.docx")
    let noise = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 167 >> 5) }
    var locked = StoredZip()
    locked.add(Array("a.txt".utf8), [7], flags: 1)
    return [
      HostileFile(name: "empty.txt", message: "is empty — ", bytes: []),
      HostileFile(name: "cut.docx", message: "is damaged Word (DOCX) (", bytes: Array(word.prefix(5_000))),
      HostileFile(name: "bomb.xlsx", message: "unpacks to more than the limit of ", bytes: ZipBomb.bytes),
      HostileFile(name: "locked.docx", message: "is encrypted Office — ", bytes: encryptedPackage),
      HostileFile(name: "entities.docx", message: "is damaged Word (DOCX) (", bytes: entityBomb),
      HostileFile(
        name: "deep.html", message: "nests its elements deeper than the limit of ", bytes: nestedPage),
      HostileFile(name: "picture.pdf", message: "is not text but PNG — ", bytes: picture),
      HostileFile(name: "far.xlsx", message: "holds no statistics tables — ", bytes: endlessSheet),
      HostileFile(name: "noise.html", message: "is not text — ", bytes: noise),
      HostileFile(name: "cut.zip", message: "is damaged (", bytes: Array(locked.bytes.prefix(60))),
      HostileFile(name: "locked.zip/a.txt", message: "is encrypted — ", bytes: locked.bytes),
      HostileFile(
        name: "lines.txt", message: "has more ", bytes: [UInt8](repeating: 0x0A, count: 1_000_001)),
      HostileFile(
        name: "words.xml", message: "is empty — ", bytes: Array("<alto><Page/></alto>".utf8)),
    ]
  }

  /// Those that `pdftotext` is needed for.
  static func pages() throws -> [HostileFile] {
    let page = try Media.bytes("article20-2019-pipes-distinct/writer.pdf")
    return [
      HostileFile(name: "scan.pdf", message: "is PDF without text", bytes: emptyPage),
      HostileFile(name: "cut.pdf", message: "is damaged PDF (", bytes: Array(page.prefix(page.count / 2))),
    ]
  }

  // MARK: What they hold

  /// A compound file with an entry of its directory: [MS-CFB], [MS-OFFCRYPTO].
  private static let encryptedPackage: [UInt8] = {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var entry = name + [UInt8](repeating: 0, count: 128 - name.count)
    entry[64] = UInt8(name.count + 2)
    entry[66] = 2
    let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    return mark + [UInt8](repeating: 0, count: 512 - mark.count) + entry
  }()

  private static func office(_ part: String, _ content: String) -> [UInt8] {
    StoredZip([
      "_rels/.rels":
        "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"\(part)\"/></Relationships>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"sheet.xml\"/></Relationships>",
      "\(part)": content,
      "xl/sheet.xml": """
      <worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>\
      <row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>\
      <mergeCells>\((1...2_000).map { "<mergeCell ref=\"A\($0):XFD1048576\"/>" }.joined())</mergeCells></worksheet>
      """,
    ]).bytes
  }

  private static let entityBomb = office(
    "word/document.xml",
    """
    <!DOCTYPE a [<!ENTITY a0 "ha">\((1...30).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);\">" }.joined())]>\
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>\
    <w:t>&a30;</w:t></w:r></w:p></w:body></w:document>
    """)

  private static let endlessSheet = office(
    "xl/workbook.xml",
    """
    <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
    <sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>
    """)

  private static let nestedPage = Array(
    ("<html><body>" + String(repeating: "<table><tr><td>", count: 100_000) + "1").utf8)

  /// A PNG image of one pixel.
  private static let picture = [UInt8](
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
      ?? Data()
  )

  /// A PDF of one empty page.
  private static let emptyPage: [UInt8] = {
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ]
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 4\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = "\(offset)"
      text += String(repeating: "0", count: 10 - digits.count) + "\(digits) 00000 n \n"
    }
    return Array((text + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n").utf8)
  }()
}
