import OGIDocuments
import OGIOCR
import Testing

/// The three formats, each with one small page: a heading and two rows of a label and two figures.
@Suite("Results of OCR")
struct OCRReaderTests {
  private static let words: [(text: String, x: Int, y: Int, width: Int, line: Int)] = [
    ("申请情况", 100, 85, 80, 0), ("新收申请数量", 100, 160, 120, 1), ("12", 300, 160, 20, 1), ("7", 400, 161, 10, 1),
    ("结转申请数量", 100, 190, 120, 2), ("3", 305, 190, 10, 2), ("45", 396, 191, 20, 2),
  ]

  static let tsv =
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
    + "1\t1\t0\t0\t0\t0\t0\t0\t600\t800\t-1\t\n"
    + words.map { "5\t1\t1\t1\t\($0.line)\t1\t\($0.x)\t\($0.y)\t\($0.width)\t20\t91.5\t\($0.text)\n" }
    .joined()

  static let hOCR =
    "<html><body><div class='ocr_page' title='bbox 0 0 600 800'>"
    + words.map {
      "<span class='ocr_line'><span class='ocrx_word' title='bbox \($0.x) \($0.y) \($0.x + $0.width) \($0.y + 20); "
        + "x_wconf 91.5'><strong>\($0.text)</strong></span></span>"
    }.joined() + "</div></body></html>"

  static let alto =
    "<?xml version='1.0'?><a:alto xmlns:a='http://www.loc.gov/standards/alto/ns-v4#'><a:Layout>"
    + "<a:Page WIDTH='600' HEIGHT='800'>"
    + words.map {
      "<a:TextLine><a:String HPOS='\($0.x).0' VPOS='\($0.y)' WIDTH='\($0.width)' HEIGHT='20' WC='0.915' "
        + "CONTENT='\($0.text)'/></a:TextLine>"
    }.joined() + "</a:Page></a:Layout></a:alto>"

  static func read(_ text: String) throws -> Document { try OCRReader().read(Array(text.utf8)) }

  static func texts(of document: Document) -> [String] { document.pieces.map(document.text) }

  @Test("Rows, columns, places and confidences are the same in every format", arguments: [tsv, hOCR, alto])
  func formats(text: String) throws {
    let document = try Self.read(text)
    #expect(document.isScanned)
    #expect(Self.texts(of: document) == ["申请情况", "新收申请数量", "12", "7", "结转申请数量", "3", "45"])
    let rows = try #require(document.blocks.last)
    #expect(rows.layout == .rows && rows.pieces == 1..<7)
    #expect(document.pieces.indices.filter { document.pieces[$0].startsRow }.suffix(2) == [1, 4])
    #expect(document.pieces[3].place == .page(number: 1, x: 400, y: 161, width: 10, height: 20))
    #expect((1..<7).allSatisfy { document.attributes[$0]?.confidence == 0.915 })
  }

  @Test("The content tells the format, whatever the name", arguments: [tsv, hOCR, alto])
  func canRead(text: String) {
    let bytes = Array(text.utf8)
    #expect(OCRReader().canRead(bytes, fileExtension: "txt"))
    #expect(OCRReader().canRead([0xEF, 0xBB, 0xBF] + bytes, fileExtension: ""))
  }

  @Test(
    "Other files are not taken",
    arguments: [
      "", "新收申请 12", "<html><body><p>报告</p></body></html>", "<?xml version='1.0'?><a/>", "level,page_num",
      "{}",
    ])
  func cannotRead(text: String) {
    #expect(!OCRReader().canRead(Array(text.utf8), fileExtension: "hocr"))
    #expect(throws: DocumentReadingError.self) { try Self.read(text) }
  }

  @Test("The order of the boxes counts, and not that of the file", arguments: [tsv])
  func order(text: String) throws {
    var rows = text.split(separator: "\n")
    let words = rows[2...].reversed()
    rows.replaceSubrange(2..., with: words)
    let document = try Self.read(rows.joined(separator: "\n"))
    #expect(Self.texts(of: document) == ["申请情况", "新收申请数量", "12", "7", "结转申请数量", "3", "45"])
  }

  @Test("Pages follow each other, whether or not the table has rows for them")
  func pages() throws {
    let row = "5\t%\t1\t1\t1\t1\t10\t10\t40\t20\t90\t某段%\n"
    let head = String(Self.tsv.prefix { $0 != "\n" }) + "\n"
    let text = head + (1...3).map { row.replacing("%", with: "\($0)") }.joined()
    let document = try Self.read(text)
    #expect(Self.texts(of: document) == ["某段1", "某段2", "某段3"])
    #expect(document.pieces.last?.place == .page(number: 3, x: 10, y: 10, width: 40, height: 20))
    // Tables that were put together, each with names and pages of its own.
    let twice = try Self.read(Self.tsv + Self.tsv)
    #expect(Self.texts(of: twice).count == 14)
    #expect(twice.pieces.last?.place == .page(number: 2, x: 396, y: 191, width: 20, height: 20))
  }

  @Test("hOCR in another encoding is read as it says")
  func encodings() throws {
    let head =
      "<html><head><meta charset='gb18030'></head><body><div class='ocr_page' title='bbox 0 0 600 800'>"
      + "<span class='ocrx_word' title='bbox 10 10 50 30'>"
    let document = try OCRReader().read(
      Array(head.utf8) + [0xC9, 0xEA, 0xC7, 0xEB] + Array("</span></div></body></html>".utf8))
    #expect(Self.texts(of: document) == ["申请"])
  }

  @Test(
    "A head of up to 64 kB does not hide hOCR", arguments: [(5_000, true), (60_000, true), (70_000, false)])
  func longHead(length: Int, isRead: Bool) {
    let style = "<style>\(String(repeating: "a", count: length))</style>"
    let text = Self.hOCR.replacing("<html>", with: "<html><head>\(style)</head>")
    #expect(OCRReader().canRead(Array(text.utf8), fileExtension: "hocr") == isRead)
  }

  @Test("Words of ALTO that stand in no line are read")
  func looseStrings() throws {
    let document = try Self.read(
      Self.alto.replacing("<a:TextLine>", with: "").replacing("</a:TextLine>", with: ""))
    #expect(Self.texts(of: document) == ["申请情况", "新收申请数量", "12", "7", "结转申请数量", "3", "45"])
  }

  @Test("Engines that give lines without words are read by their lines")
  func lines() throws {
    let document = try Self.read(
      "<div class='ocr_page' title='bbox 0 0 600 800'><span class='ocr_line' title='bbox 10 10 200 30'>收到申请 一批</span>"
        + "<span class='ocrx_word' title='bbox 10 50 60 70'>完</span></div>")
    #expect(Self.texts(of: document) == ["收到申请 一批", "完"])
  }

  @Test("A source beyond a limit is refused")
  func limits() {
    #expect(throws: DocumentReadingError.tooLarge(size: Self.tsv.utf8.count, limit: 100)) {
      try OCRReader(sizeLimit: 100).read(Array(Self.tsv.utf8))
    }
    #expect(throws: DocumentReadingError.tooManyPieces(limit: 5)) {
      try OCRReader(pieceLimit: 5).read(Array(Self.hOCR.utf8))
    }
  }
}
