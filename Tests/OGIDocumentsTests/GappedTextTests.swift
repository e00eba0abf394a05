import OGIDocuments
import Testing

/// Text read from a scan that keeps the gaps of the page, cut into labels and figures.
@Suite("Text with gaps")
struct GappedTextTests {
  /// Lines whose stray marks show that the text was read from a scan.
  private static let header = "信息内容 ，    12    34\n第二十条 ” 第（一）项    56\n"

  private static func cells(_ line: String) throws -> String {
    let document = try PlainTextReader().read(Array((header + line).utf8))
    #expect(document.isScanned)
    return document.pieces.filter { $0.place.description.hasPrefix("3:") }
      .map { document.text(of: $0) }.joined(separator: "/")
  }

  @Test(
    "A line is cut where its label ends",
    arguments: [
      ("， ”行政许可          |    651             -605            8971", "， ”行政许可/651/-605/8971"),
      ("规范性文件 ，               2 .              区     3226", "规范性文件 ，/2/./区/3226"),
      ("本年   ee   1    10” 1 .0    2    1 35", "本年/ee/1/10”/1/.0/2/1/35"),
      ("7.属于行政执法案卷. “1 13 5. 0   0 ” 93 202     |", "7.属于行政执法案卷./“1/13/5./0/0/”/93/202/|"),
      ("(二) 总 计    1 19 8    0    0", "(二) 总 计/1/19/8/0/0"),
      ("行政强制 87 ee", "行政强制/87/ee"),
    ])
  func cuts(_ line: String, _ cells: String) throws {
    #expect(try Self.cells(line) == cells)
  }

  @Test(
    "Lines without figures are cut at their gaps",
    arguments: [
      ("信息内容      采购项目数量 |       采购总金额", "信息内容/采购项目数量/采购总金额"),
      ("结果 结果    其他   尚未    |", "结果 结果/其他/尚未"), ("截至 2020 年 12 月 31 日", "截至 2020 年 12 月 31 日"),
      ("2. 没有现成信息", "2. 没有现成信息"), ("- 3 -", "- 3 -"),
    ])
  func withoutFigures(_ line: String, _ cells: String) throws {
    #expect(try Self.cells(line) == cells)
  }

  @Test("Bars that part the cells of every row do so in a scan, too, and keep empty ones")
  func barTable() throws {
    let rows = "规　　章 | 3 |  | 4 |\n许可 | 5 |  | 6 |\n总　　计 | 8 | | 10 |"
    let document = try PlainTextReader().read(Array((Self.header + rows).utf8))
    #expect(document.isScanned)
    let cells = document.pieces.filter { $0.place.description.hasPrefix("3:") }.map { document.text(of: $0) }
    #expect(cells == ["规　　章", "3", "", "4"])
  }

  @Test("A figure behind a long line of marks is kept")
  func dottedLeader() throws {
    let cells = try Self.cells("行政处罚 " + String(repeating: ". ", count: 400) + "  37")
    #expect(cells.hasSuffix("/37"))
  }

  @Test(
    "Marks that typed reports print show no scan",
    arguments: [
      "规章     —     /    3\n许可    *   ——    5", "规章 |   3   |  4  |\n许可 |   5   |  6  |",
      "(1)  申请数    (3)    12%\n(2)  办结数    (4)    50%", "3) 申请数    3\n12) 办结数    (12)",
      "规章\t，   3\t”   4\n许可\t| 5", "规　　章 | 3 |  | 4 |\n许可 | 5 |  | 6 |\n总　　计 | 8 | | 10 |",
      "规章    12    34\n联系人：  张三  。  电话：  。  ”",
    ])
  func typed(_ text: String) throws {
    #expect(try !PlainTextReader().read(Array(text.utf8)).isScanned)
  }
}
