import Foundation
import OGIDocuments
import OGIPDF
import OGIPrograms
import Testing

@Suite("PDF files", .enabled(if: ExternalProgram(named: "pdftotext") != nil, "pdftotext is not installed"))
struct PDFReaderTests {
  private static let media = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "OGIReportsTests/Media")

  @Test("The lines of pages, with their places")
  func lines() throws {
    let document = try PDFReader().read(PDFFile.pages(["Hello there", "World"]))
    #expect(document.pieces.map(document.text) == ["Hello there", "World"])
    #expect(!document.isScanned)
    guard case .page(let number, let x, _, _, _) = document.pieces[1].place else {
      Issue.record("The place is on no page")
      return
    }
    #expect(number == 2 && x == 50)
  }

  @Test(
    "Tables of files made by LibreOffice and by Chromium have all rows, with as many figures as are printed",
    arguments: ["writer.pdf", "browser.pdf"])
  func tables(name: String) throws {
    let file = Self.media.appending(path: "article20-2021-tab-rows-distinct/\(name)")
    let document = try PDFReader().read(Array(Data(contentsOf: file)))
    let rows = document.blocks.filter { $0.layout == .rows }.map { document.pieces[$0.pieces] }
    #expect(!rows.isEmpty)
    let texts = Set(rows.joined().map(document.text))
    let input = Self.media.deletingLastPathComponent()
      .appending(path: "Fixtures/article20-2021-tab-rows-distinct/input.txt")
    let figures = try String(contentsOf: input, encoding: .utf8).split(whereSeparator: \.isNewline)
      .filter { $0.contains("\t") }.flatMap { $0.split(separator: "\t") }
      .filter { $0.count > 1 && $0.allSatisfy(\.isNumber) }
    #expect(figures.count > 50)
    for figure in figures { #expect(texts.contains(String(figure)), "\(figure) is not in a cell of its own") }
  }

  /// Text that is not drawn (render mode 3).
  private static let undrawn = "BT 3 Tr /F 12 Tf 50 200 Td (Undrawn) Tj ET"
  private static let drawn = "BT 0 Tr /F 12 Tf 50 100 Td (Drawn) Tj ET"
  private static let image = "q 250 0 0 150 20 140 cm /I Do Q"

  @Test(
    "Text that is not drawn, under an image, was recognised in it",
    arguments: [image + " " + undrawn, undrawn + " " + image])
  func searchableScan(content: String) throws {
    let document = try PDFReader().read(PDFFile.page(content))
    #expect(document.pieces.map(document.text) == ["Undrawn"])
    #expect(document.isScanned && document.notices.isEmpty)
  }

  @Test("So is text that an image covers")
  func coveredText() throws {
    let covered = try PDFReader().read(PDFFile.page("BT /F 12 Tf 50 200 Td (Covered) Tj ET " + Self.image))
    #expect(covered.isScanned)
    let above = try PDFReader().read(PDFFile.page(Self.image + " BT /F 12 Tf 50 200 Td (Above) Tj ET"))
    #expect(!above.isScanned)
  }

  @Test("Text that is painted over is left out, and told")
  func paintedOver() throws {
    let ground = "1 1 1 rg 40 190 200 40 re f 0 0 0 rg"
    let text = "BT /F 12 Tf 50 200 Td (Covered) Tj ET "
    let covered = try PDFReader().read(PDFFile.page(text + ground + " " + Self.drawn))
    #expect(covered.pieces.map(covered.text) == ["Drawn"] && covered.notices == [.hiddenText(count: 1)])
    let above = try PDFReader().read(PDFFile.page(ground + " " + text + Self.drawn))
    #expect(above.pieces.map(above.text) == ["Covered", "Drawn"] && above.notices.isEmpty)
  }

  @Test(
    "Text in the colour of what it stands on is left out, and told",
    arguments: [
      ("1 1 1 rg", true), ("0.98 1 0.97 rg", true), ("0 0 1 rg 40 190 200 40 re f", true),
      ("0.8 1 1 rg", false), ("0 0 1 rg 40 190 200 40 re f 1 1 1 rg", false),
      ("0 0 1 rg 40 290 200 5 re f 0 0 0 rg", false),
      (image + " 1 1 1 rg", false),
    ])
  func lostColour(ground: String, isLost: Bool) throws {
    let document = try PDFReader().read(
      PDFFile.page(ground + " BT /F 12 Tf 50 200 Td (Lost) Tj ET 0 0 0 rg " + Self.drawn))
    #expect(document.pieces.map(document.text) == (isLost ? ["Drawn"] : ["Lost", "Drawn"]))
    #expect(document.notices == (isLost ? [.hiddenText(count: 1)] : []))
  }

  @Test("A file whose text is hidden as a whole says so")
  func allHidden() {
    #expect(throws: DocumentReadingError.allHidden(count: 1)) {
      try PDFReader().read(PDFFile.page(Self.undrawn))
    }
  }

  /// Words in parts that two colours have, or that a patch covers: `591152` is 33 points wide from 50 on, each digit 6.7.
  @Test(
    "A word of which a part cannot be seen is left out, and told",
    arguments: [
      ("1 1 1 rg (591) Tj 0 0 0 rg (152) Tj", "", true), ("0 0 0 rg (591) Tj 1 1 1 rg (152) Tj", "", true),
      ("(59) Tj 1 1 1 rg (1) Tj 0 0 0 rg (152) Tj", "", true),
      ("1 0 0 rg (591) Tj 0 0 1 rg (152) Tj", "", false),
      ("(591152) Tj", "1 1 1 rg 40 190 20 40 re f", true),
      ("(591152) Tj", "1 1 1 rg 80 190 20 40 re f", true),
      ("(591152) Tj", "0 0 1 rg 87 190 20 40 re f", true), ("(591152) Tj", "0 0 1 rg 62 190 6 40 re f", true),
      ("(591152) Tj", "1 1 1 rg 90.5 190 20 40 re f", false),
      ("(591152) Tj", "1 1 1 rg 30 190 19.5 40 re f", false),
      ("(591152) Tj", "1 1 1 rg 40 180 90 18 re f", false),
      ("(591152) Tj", "1 1 1 rg 40 209 90 18 re f", false),
      // A shadow, and the words beside and below.
      ("1 1 1 rg (591152) Tj 0 0 0 rg 1 0 0 1 51 199 Tm (591152) Tj", "", false),
      ("(591152) Tj 1 1 1 rg ( 77) Tj", "", false), ("(591152) Tj 1 1 1 rg 0 -12 Td (591) Tj", "", false),
    ])
  func partsOfWords(text: String, patch: String, isLost: Bool) throws {
    let document = try PDFReader().read(
      PDFFile.page("BT /F 12 Tf 1 0 0 1 50 200 Tm \(text) ET \(patch) 0 0 0 rg " + Self.drawn))
    let texts = document.pieces.map(document.text)
    #expect(texts.contains { $0.contains("591152") } == !isLost, "\(texts)")
    if isLost { #expect(document.notices == [.hiddenText(count: 1)]) }
  }

  @Test("A minus is no shadow of the digit behind it")
  func minus() throws {
    let content = "BT /F 12 Tf 50 200 Td (-8) Tj ET 1 1 1 rg 54 190 20 40 re f 0 0 0 rg " + Self.drawn
    let document = try PDFReader().read(PDFFile.page(content))
    #expect(document.pieces.map(document.text) == ["Drawn"])
  }

  @Test("Text that is not drawn, where no image is, is hidden")
  func hiddenText() throws {
    let document = try PDFReader().read(PDFFile.page(Self.undrawn + " " + Self.drawn))
    #expect(document.pieces.map(document.text) == ["Drawn"])
    #expect(document.notices == [.hiddenText(count: 1)])
    #expect(!document.isScanned)
  }

  @Test("Text whose glyphs are drawings, is filled with a colour, or drawn as an outline, is drawn")
  func drawnText() throws {
    for content in [
      "BT /T 12 Tf 50 200 Td (AA) Tj ET", "BT 1 Tr /F 12 Tf 50 200 Td (AA) Tj ET",
      "1 0 0 rg BT /F 12 Tf 50 200 Td (AA) Tj ET",
      "q BT 7 Tr /F 12 Tf 50 200 Td (AA) Tj ET 40 190 99 40 re f Q",
    ] {
      let document = try PDFReader().read(PDFFile.page(content))
      #expect(document.pieces.map(document.text) == ["AA"] && document.notices.isEmpty, "\(content)")
    }
  }

  @Test("Text in a font that Poppler has no tables for is not taken for blank")
  func unmappedFont() throws {
    let file = PDFFile.pages(["\\000A\\000B"], font: PDFFile.chineseFont)
    switch Result(catching: { try PDFReader().read(file) }) {
    case .success(let document):
      let texts = document.pieces.map(document.text)
      #expect(texts.contains("AB"))
    case .failure(let error):
      #expect("\(error)".contains("poppler-data"))
    }
  }

  @Test("An encrypted file is refused as encrypted")
  func encrypted() {
    #expect(throws: DocumentReadingError.encrypted(format: "PDF")) { try PDFReader().read(PDFFile.encrypted) }
  }

  @Test("A file of images alone has no text layer")
  func images() {
    #expect(throws: DocumentReadingError.noTextLayer(format: "PDF")) {
      try PDFReader().read(PDFFile.pages([nil, nil]))
    }
  }

  @Test("A file that is cut off anywhere, or has no pages, is damaged", arguments: [0.1, 0.5, 0.9, 1])
  func damaged(share: Double) throws {
    let whole = share < 1 ? PDFFile.pages(["Hello there", "World"]) : PDFFile.pages([])
    do {
      _ = try PDFReader().read(Array(whole.prefix(Int(share * Double(whole.count)))))
      Issue.record("It was read")
    } catch .damaged(let format, let reason) {
      #expect(format == "PDF" && !reason.isEmpty)
    }
  }

  @Test("More pages, bytes or time than the limit refuse the file")
  func limits() {
    let file = PDFFile.pages(["1", "2", "3"])
    #expect(throws: DocumentReadingError.tooManyPieces(limit: 2)) { try PDFReader(pageLimit: 2).read(file) }
    #expect(throws: Never.self) { try PDFReader(pageLimit: 3).read(file) }
    #expect(throws: DocumentReadingError.tooManyPieces(limit: 1)) { try PDFReader(pieceLimit: 1).read(file) }
    let size = ReadingLimits.bytes + 1
    #expect(throws: DocumentReadingError.tooLarge(size: size, limit: ReadingLimits.bytes)) {
      try PDFReader().read([UInt8](repeating: 0, count: size))
    }
  }
}

@Suite("Files that may be PDF")
struct PDFDetectionTests {
  @Test("The mark stands within the first kilobyte")
  func canRead() {
    let blanks = [UInt8](repeating: 0x20, count: 1000)
    #expect(PDFReader().canRead(Array("%PDF-1.7".utf8), fileExtension: "txt"))
    #expect(PDFReader().canRead(blanks + Array("%PDF-1.7".utf8), fileExtension: ""))
    #expect(!PDFReader().canRead(blanks + blanks + Array("%PDF-1.7".utf8), fileExtension: "pdf"))
    #expect(!PDFReader().canRead([], fileExtension: "pdf"))
    #expect(!PDFReader().canRead(Array("%PD".utf8), fileExtension: "pdf"))
  }
}
