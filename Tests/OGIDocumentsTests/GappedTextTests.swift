import OGIDocuments
import Testing

/// Text read from a scan that keeps the gaps of the page, cut into labels and figures.
@Suite("Text with gaps")
struct GappedTextTests {
  /// Lines whose stray marks show that the text was read from a scan.
  private static let header = "信息内容 ，    本年制发件数    现行有效件数\n第二十条 ” 第（一）项    ee\n"

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

  @Test(
    "Marks that typed reports print show no scan",
    arguments: [
      "规章     —     /    3\n许可    *   ——    5", "规章 |   3   |  4  |\n许可 |   5   |  6  |",
      "(1)  申请数    (3)    12%\n(2)  办结数    (4)    50%", "3) 申请数    3\n12) 办结数    (12)",
      "规章\t，   3\t”   4\n许可\t| 5",
    ])
  func typed(_ text: String) throws {
    #expect(try !PlainTextReader().read(Array(text.utf8)).isScanned)
  }
}
