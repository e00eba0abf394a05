import OGIDocuments
import OGIPrograms
import TestSupport
import Testing

@testable import OGIOffice

@Suite struct LegacyOfficeReaderTests {
  /// A compound file whose directory has a stream of a name.
  private func compoundFile(_ stream: String, extra: [UInt8] = []) -> [UInt8] {
    let name = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var entry = name + [UInt8](repeating: 0, count: 128 - name.count)
    entry[64] = UInt8(name.count + 2)
    entry[66] = 2
    let header: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    return header + entry + extra
  }

  private func reader(with programs: [String]) -> LegacyOfficeReader {
    LegacyOfficeReader(secondsLimit: 60) { name in
      programs.contains(name) ? ExternalProgram(named: name) : nil
    }
  }

  private let missing = LegacyOfficeReader(secondsLimit: 60) { _ in nil }

  @Test(arguments: [
    ("WordDocument", "Word 97-2003 (DOC)", ["soffice", "catdoc", "antiword"]),
    ("Workbook", "Excel 97-2003 (XLS)", ["soffice"]),
    ("Book", "Excel 97-2003 (XLS)", ["soffice"]),
  ])
  func missingProgramsAreNamed(stream: String, format: String, programs: [String]) {
    let bytes = compoundFile(stream)
    #expect(missing.canRead(bytes, fileExtension: "txt"))
    #expect(throws: DocumentReadingError.programMissing(format: format, programs: programs)) {
      try missing.read(bytes)
    }
  }

  /// catdoc and antiword give text that was deleted while changes were tracked.
  @Test func aDocumentWithDeletedTextTakesLibreOffice() {
    let mark: [UInt8] = [0x00, 0x08, 0x01, 0x63, 0x48, 0x02, 0x00, 0x64, 0x68, 0x00]
    #expect(throws: DocumentReadingError.programMissing(format: "Word 97-2003 (DOC)", programs: ["soffice"]))
    {
      try missing.read(compoundFile("WordDocument", extra: mark))
    }
  }

  @Test func encryptedAndUnknownFilesAreToldWithoutAProgram() {
    #expect(throws: DocumentReadingError.encrypted(format: "Office")) {
      try missing.read(compoundFile("EncryptedPackage"))
    }
    #expect(throws: DocumentReadingError.notText(suspectedFormat: "an OLE file of an unknown kind")) {
      try missing.read(compoundFile("Other"))
    }
  }

  @Test func whatComesFirstInTheDirectoryTells() {
    #expect(
      CompoundFile(compoundFile("WordDocument", extra: Array(compoundFile("Workbook")[512...]))).kind
        == .word)
    #expect(
      CompoundFile(compoundFile("Workbook", extra: Array(compoundFile("WordDocument")[512...]))).kind
        == .excel)
    #expect(CompoundFile(Array(compoundFile("Workbook")[..<520])).kind == nil)
    #expect(CompoundFile([]).kind == nil)
  }

  @Test func richTextAndOpenDocumentAreKnown() {
    #expect(LegacyFormat(Array("{\\rtf1 }".utf8)) == .richText)
    let type = "application/vnd.oasis.opendocument."
    #expect(LegacyFormat(StoredZip(["mimetype": "\(type)text"]).bytes) == .openText)
    #expect(LegacyFormat(StoredZip(["mimetype": "\(type)spreadsheet"]).bytes) == .openSpreadsheet)
    #expect(LegacyFormat(StoredZip(["other": "\(type)text"]).bytes) == nil)
  }

  @Test(.enabled(if: ExternalProgram(named: "soffice") != nil))
  func libreOfficeReadsRichText() throws {
    let row = #"\trowd\cellx2000\cellx4000\intbl a\cell 12\cell\row"#
    let document = try reader(with: ["soffice"]).read(
      Array("{\\rtf1\\ansi before\\par \(row) \\pard after\\par}".utf8))
    #expect(document.outline.filter { !$0.isEmpty } == ["before", "a|12", "after"])
  }

  @Test(.enabled(if: ExternalProgram(named: "soffice") != nil))
  func whatNoProgramReadsIsRefused() {
    #expect(throws: DocumentReadingError.self) {
      try reader(with: ["soffice"]).read(compoundFile("Workbook"))
    }
  }

  @Test(.enabled(if: ExternalProgram(named: "catdoc") != nil))
  func aProgramThatFailsIsNamedWithItsReason() {
    let error = #expect(throws: DocumentReadingError.self) {
      try reader(with: ["catdoc"]).read(compoundFile("WordDocument"))
    }
    #expect(error != nil)
  }
}
