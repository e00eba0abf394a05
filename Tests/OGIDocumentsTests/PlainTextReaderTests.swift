import OGIDocuments
import Testing

/// Each layout in which plain text carries a table, cut into pieces.
@Suite("Plain text")
struct PlainTextReaderTests {
  @Test(
    "Each layout gives its cells, row by row",
    arguments: [
      Sample("tabs", "规章\t0\t\t3\n许可\t\t5\t", "规章|0||3 / 许可||5|"),
      Sample("tabs, a row without its first cell", "\t传真\t1\t2\n\t网络\t3\t4", "|传真|1|2 / |网络|3|4"),
      Sample("a Word table", "\t规章\n\t0\n\t\n\n\t许可\n\t 5\n\t6\n", "规章|0| / 许可|5|6"),
      Sample(
        "a Word table with a label on two lines", "\t主动公开政府信\n　　息数\n\t条\n\t4\n\n\t \n其他\n\t条\n\t2\n",
        "主动公开政府信\n　　息数|条|4 / 其他|条|2"),
      Sample("bars", "规章 | 0 | 1 | ||\n许可 | | 5 |||", "规章|0|1|| / 许可||5||"),
      Sample("Markdown", "| 规章 | 0 |\n|:---|---:|\n| **许可** | 5 |", "规章|0 / 许可|5"),
      Sample("full-width bars", "规章｜0｜\n许可│5│", "规章|0 / 许可|5"),
      Sample("aligned columns", "规章        0     12\n行政许可    345    6", "规章|0|12 / 行政许可|345|6"),
      Sample(
        "aligned columns with a gap",
        "规章        10    12    7\n行政许可    34          6\n处罚              8     9",
        "规章|10|12|7 / 行政许可|34||6 / 处罚||8|9"),
      Sample("single blanks before unit and figure", "（一）收到申请数 件 15", "（一）收到申请数|件|15"),
      Sample("figures with single blanks between them", "予以公开 0 0 12", "予以公开|0|0|12"),
      Sample("figures with signs are no groups of three", "行政许可 60 +25  483", "行政许可|60|+25|483"),
      Sample("ruined figures beside clear ones", "予以公开    84 ”29566\n许可  0) 5", "予以公开|84|”29566 / 许可|0)|5"),
      Sample(
        "columns that no row fills are none", "规章   10   12\n行政许可      345      6", "规章|10|12 / 行政许可|345|6"),
      Sample(
        "bars that a scan left of ruled lines", "（三）不予|4.商业秘密    5  0\n5.内部事务信息| 4   0",
        "（三）不予|4.商业秘密|5|0 / 5.内部事务信息|4|0"),
      Sample(
        "bars between two columns", "行政许可 | 651\n行政处罚 | 83\n行政强制 | 5", "行政许可|651 / 行政处罚|83 / 行政强制|5"),
      Sample(
        "several figures in a cell", "行政许可 |    651     -605    8971\n规章 | 1 | 2",
        "行政许可|651|-605|8971 / 规章|1|2"),
      Sample("several figures between tabs", "行政许可\t651   -605\t8971", "行政许可|651|-605|8971"),
      Sample("wide gaps in a title", "总    计\t5", "总    计|5"),
      Sample("a number in groups of three", "予以公开    1 234 567    12", "予以公开|1 234 567|12"),
    ])
  func rows(sample: Sample) throws {
    let document = try PlainTextReader().read(Array(sample.text.utf8))
    #expect(Self.rows(of: document) == sample.rows)
  }

  @Test(
    "Cells whose rows are not known are cells, and not in rows",
    arguments: ["规章|\n0|\n||\n|\n许可|\n5|\n", "\t规章\n\t0\n\t\n\t许可\n\t5\n"])
  func cells(text: String) throws {
    let document = try PlainTextReader().read(Array(text.utf8))
    #expect(document.blocks.map(\.layout) == [.cells])
    #expect(document.pieces.map { document.text(of: $0) } == ["规章", "0", "", "许可", "5"])
    #expect(document.pieces.allSatisfy { $0.isCell })
  }

  @Test("Lines of text are pieces of their own, without signs of headings and emphasis")
  func lines() throws {
    let document = try PlainTextReader().read(Array("## **总体情况**\n\n正文。\n- 3 -\n2022 年\n".utf8))
    #expect(document.pieces.map { document.text(of: $0) } == ["总体情况", "正文。", "- 3 -", "2022 年"])
    #expect(document.blocks.map(\.layout) == [.lines])
    #expect(document.pieces.allSatisfy { !$0.isCell && !$0.startsRow })
  }

  @Test("A place is the line, and the column in Unicode scalars")
  func places() throws {
    let document = try PlainTextReader().read(Array("标题\r\n\t规章\t \t　12\r\n𠮷e\u{301}\t5".utf8))
    let places = document.pieces.map(\.place.description)
    #expect(places == ["1:1", "2:1", "2:2", "2:5", "2:8", "3:1", "3:5"])
  }

  @Test("The blanks before a label are its indentation")
  func indentation() throws {
    let document = try PlainTextReader().read(Array("\t　　（一）纸质\n\t条\n\n\t       其中\n\t件\n".utf8))
    #expect(document.pieces.map(\.indentation) == [2, 0, 7, 0])
  }

  @Test(
    "Blocks cover all pieces in order",
    arguments: ["a\tb\nc\n\nd | e |\n\nf", "", "\t\n\tg\n", "|||\n|g|", "x"])
  func blocksCover(text: String) throws {
    guard let document = try? PlainTextReader().read(Array(text.utf8)) else { return }
    #expect(document.blocks.flatMap(\.pieces) == Array(document.pieces.indices))
  }

  @Test(
    "What is no text is refused with its reason",
    arguments: [
      ([], 100, DocumentReadingError.empty),
      (Array(" \n\n　\r\n".utf8), 100, .empty),
      (Array("%PDF-1.7\n".utf8) + [0, 1, 2, 0, 0], 100, .notText(suspectedFormat: "PDF")),
      (Array("123456789".utf8), 8, .tooLarge(size: 9, limit: 8)),
    ])
  func refusals(bytes: [UInt8], limit: Int, expected: DocumentReadingError) {
    let reader = PlainTextReader(sizeLimit: limit)
    #expect(throws: expected) { _ = try reader.read(bytes) }
  }

  @Test(
    "Lines and pieces have a limit in every layout",
    arguments: ["a\tb\tc\td", "|a|b|c|d|", "a|\nb|\nc|\nd|", "\ta\n\tb\n\tc\n\td", "a  b  c  d", "a\n\n\nd"])
  func pieceLimit(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(try PlainTextReader(pieceLimit: 5).read(bytes).pieces.count <= 5)
    #expect(throws: DocumentReadingError.tooManyPieces(limit: 3)) {
      _ = try PlainTextReader(pieceLimit: 3).read(bytes)
    }
  }

  @Test("Blocks are cut to the pieces that a document has")
  func blocksBeyondThePieces() {
    let block = Document.Block(layout: .rows, pieces: 0..<9)
    #expect(Document(utf8: [], pieces: [], blocks: [block]).blocks.map(\.pieces) == [0..<0])
  }

  @Test("Lost characters are noticed")
  func notices() throws {
    let document = try PlainTextReader().read(Array("规章\t".utf8) + [0xE8] + Array("\t3\u{FFFD}\n".utf8))
    #expect(document.notices.contains(.charactersLost(count: 2, encoding: "UTF-8")))
  }

  /// A text in one layout and the rows that it carries: cells parted by `|`, rows by ` / `.
  struct Sample: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let rows: String

    init(_ name: String, _ text: String, _ rows: String) {
      testDescription = name
      self.text = text
      self.rows = rows
    }
  }

  private static func rows(of document: Document) -> String {
    var rows: [[String]] = []
    for piece in document.pieces {
      if piece.startsRow || rows.isEmpty { rows.append([]) }
      rows[rows.count - 1].append(document.text(of: piece))
    }
    return rows.map { $0.joined(separator: "|") }.joined(separator: " / ")
  }
}
