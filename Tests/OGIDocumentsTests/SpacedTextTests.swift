import OGIDocuments
import TestSupport
import Testing

/// Text with blanks between its characters, as Tesseract writes Chinese, cut into labels and figures.
@Suite("Spaced text")
struct SpacedTextTests {
  /// Lines that make a text spaced, and that no figures end.
  private static let prose = "三 、 收 到 和 处 理 政府 信息 公开 申请 情况\n申请 人 情况\n"

  private static func document(_ text: String) throws -> Document {
    try PlainTextReader().read(Array((prose + text).utf8))
  }

  private static func cells(_ line: String) throws -> [String] {
    let document = try document(line)
    return document.pieces.dropFirst(2).map { document.text(of: $0) }
  }

  @Test(
    "A line is cut where its label ends",
    arguments: [
      ("2. 重 复 申 请 27 12 0 0 0 16 55", "2. 重 复 申 请|27|12|0|0|0|16|55"),
      ("危及 “二安全 一稳定 \" 2479 0 0 0 0 所 2484", "危及 “二安全 一稳定 \"|2479|0|0|0|0|所|2484"),
      ("8&. 属 于 行政 查询 事项 747 0 0 1 0 0 748", "8&. 属 于 行政 查询 事项|747|0|0|1|0|0|748"),
      ("3. 其他 4183 0 0 12 0 9 4204", "3. 其他|4183|0|0|12|0|9|4204"),
      ("(七 ] 总 计 29377 2 8& 108 0 81 ”29576", "(七 ] 总 计|29377|2|8&|108|0|81|”29576"),
      ("只 计 这 一 情形 52 0 0 1 | 0 53", "只 计 这 一 情形|52|0|0|1|||0|53"),
      ("规章 | 0 | 423 | 50", "规章|0|423|50"),
      ("(四 ) 无 法 提 |2 .没有 现成 信息 0 0 3", "(四 ) 无 法 提|2 .没有 现成 信息|0|0|3"),
      ("行政 处 罚 56", "行政 处 罚|56"),
    ])
  func cuts(_ line: String, _ cells: String) throws {
    #expect(try Self.cells(line).joined(separator: "|") == cells)
    #expect(try Self.document(line).blocks.map(\.layout) == [.lines, .rows])
  }

  @Test(
    "A line that no figures end stays whole",
    arguments: [
      "第 二 十 条 第 (五 ) 项", "信息 内 容 本 年 制 发 件数", "截至 2020 年 12 月 31 日", "(不 同 渠 道 计 1 条 )", "- 3 -",
      "2 .没有 现成 信息 需要 另行 制作",
    ])
  func staysWhole(_ line: String) throws {
    #expect(try Self.cells(line) == [line])
  }

  @Test("The words that lines repeat before single figures are units")
  func units() throws {
    let list = "当 面 申请 数 件 13\n传 真 申请 数 件 14\n网 络 申请 数 件 1\n稿件 发 布 数 篇 946\n会 议 数 次 3"
    let cells = ["当 面 申请 数", "件", "13", "传 真 申请 数", "件", "14", "网 络 申请 数", "件", "1"]
    #expect(try Self.cells(list).prefix(9) == cells[...])
    #expect(try Self.cells("行政 许可 9057\n行政 处 罚 56\n行政 强制 87").count == 6)
  }

  @Test("Other texts part no words at blanks")
  func typedText() throws {
    let document = try PlainTextReader().read(Array("三、收到申请情况\n危及安全 2479 0 所 2484\n".utf8))
    #expect(document.pieces.map { document.text(of: $0) }.last == "2484")
    #expect(!document.isScanned)
    #expect(try Self.document("").isScanned)
  }

  @Test("A label and its figures are parted whichever single figure is ruined")
  func ruinedFigures() throws {
    var generator = SeededGenerator(seed: 31)
    let ruins = ["所", "工", "忆", "28ss", "D", "”29", "0)", "|", "人", "l", "8&"]
    let labels = ["2. 重 复 申 请", "3. 其 他", "(七 ) 总 计", "6. 属 于 四 类 过 程 性 信息", "第 二 十 条 第 (五 ) 项"]
    for _ in 0..<2_000 {
      let label = try #require(labels.randomElement(using: &generator))
      var figures = (0..<Int.random(in: 4...7, using: &generator)).map { _ in
        "\(Int.random(in: 0...20_000, using: &generator))"
      }
      // Before the first figure, nothing tells a ruin from the label's end; nor after the last one, from dirt.
      figures[Int.random(in: 1..<figures.count - 1, using: &generator)] = try #require(
        ruins.randomElement(using: &generator))
      let line = ([label] + figures).joined(separator: " ")
      #expect(try Self.cells(line) == [label] + figures, "\(line)")
    }
  }

  @Test("No text traps, and blocks cover all pieces in order")
  func noTextTraps() throws {
    var generator = SeededGenerator(seed: 32)
    let words = [
      "申", "请", "0", "12", "|", "[", "”", "l", "ee", "3.", "(一", ")", "\n", "\n\n", "\t", "  ", "　", "-",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }.joined(separator: " ")
      let document = try Self.document(text)
      #expect(document.blocks.flatMap(\.pieces) == Array(document.pieces.indices))
    }
  }
}
