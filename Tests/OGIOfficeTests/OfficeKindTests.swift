import OGIOffice
import TestSupport
import Testing

/// The content tells what a file is, whatever its name.
@Suite struct OfficeKindTests {
  @Test func eachReaderKnowsItsOwn() {
    let word = WordFile(p("a")).bytes
    let excel = ExcelFile(row("A1", "a")).bytes
    for fileExtension in ["docx", "xlsx", "txt", ""] {
      #expect(WordReader().canRead(word, fileExtension: fileExtension))
      #expect(!WordReader().canRead(excel, fileExtension: fileExtension))
      #expect(ExcelReader().canRead(excel, fileExtension: fileExtension))
      #expect(!ExcelReader().canRead(word, fileExtension: fileExtension))
    }
  }

  @Test func contentTypesTellWhatHasAnotherName() {
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    let bytes = StoredZip([
      "[Content_Types].xml": "<Types><Override PartName=\"/main.xml\" ContentType=\"\(type)\"/></Types>",
      "main.xml": "",
    ]).bytes
    #expect(WordReader().canRead(bytes, fileExtension: ""))
    #expect(!ExcelReader().canRead(bytes, fileExtension: ""))
  }

  @Test func otherFilesAreNobodys() {
    for bytes in [[], Array("plain text".utf8), StoredZip(["a.docx": ""]).bytes, StoredZip().bytes] {
      #expect(!WordReader().canRead(bytes, fileExtension: "txt"))
      #expect(!ExcelReader().canRead(bytes, fileExtension: "txt"))
      #expect(!LegacyOfficeReader().canRead(bytes, fileExtension: "doc"))
    }
  }
}
