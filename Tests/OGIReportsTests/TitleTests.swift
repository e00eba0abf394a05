import Foundation
import OGIReports
import Testing

/// Which of the texts above a report's tables is its title, and what other titles mean.
@Suite("Titles")
struct TitleTests {
  static let title = "临溪市民政局2022年政府信息公开工作年度报告"
  static let text = "\n一、总体情况\n2022年，我局认真做好政府信息公开工作。\n"

  private func report(_ lines: String) throws -> NormalizedReport {
    try ReportNormalizer().normalize(lines + "\n" + MastheadTests.table)
  }

  /// A table of another form, so that a document holds more than one.
  private static let requests = """

    信息内容\t本年制发件数\t本年废止件数\t现行有效件数
    规章\t1\t0\t3
    行政规范性文件\t2\t1\t4

    """

  @Test(
    "What stands above a title on a page is none",
    arguments: [
      "当前位置：首页 > 信息公开 > 政府信息公开年报",
      "首页 / 政府信息公开 / 法定主动公开内容 / 政府信息公开年报",
      "当前位置：首页 > 政府信息公开 > 临溪市民政局2022年政府信息公开工作年度报告",
      "信息公开 › 年报 › 临溪市教育局2021年政府信息公开工作年度报告",
      "政府信息公开指南\n政府信息公开制度\n法定主动公开内容\n政府信息公开年报",
      "临溪市民政局\n临溪市教育局\n政府信息公开年报",
      "索引号：\t0123\t主题分类：\t政府信息公开年报\n名称：\t临溪市民政局2022年政府信息公开工作年度报告",
      "[信息分类] 政府信息公开年报",
      "临溪市人民政府政府信息公开平台\n政府信息公开年报",
      "上一篇：临溪市教育局2021年政府信息公开工作年度报告",
      "上一篇：\n临溪市教育局2021年政府信息公开工作年度报告",
      "上一篇 临溪市民政局2021年政府信息公开工作年度报告",
      "2020年政府信息公开年报\n2021年政府信息公开年报\n2023年政府信息公开年报",
      "政府信息公开年报\n2023年\n2022年\n2021年",
      "临溪市教育局2022年政府信息公开工作年度报告\n\(title)\n临溪市财政局2022年政府信息公开工作年度报告",
      "临溪市民政局2021年政府信息公开工作年度报告\n\(title)\n临溪市民政局2020年政府信息公开工作年度报告",
    ])
  func aboveTheTitle(lines: String) throws {
    let report = try report(lines + "\n" + Self.title + Self.text)
    #expect(report.title?.value == Self.title)
    #expect(report.agency?.value == "临溪市民政局")
    #expect(report.year?.value == 2022)
    #expect(report.findings.isEmpty)
    #expect(report.facts.allSatisfy { $0.review.isEmpty })
  }

  @Test(
    "Lists and paths after a title change nothing",
    arguments: [
      "政府信息公开年报", "2021年政府信息公开年报", "上一篇：临溪市教育局2021年政府信息公开工作年度报告",
      "主动公开政府信息一千二百八十六条，其中在门户网站上公布的有一千零三十二条，另外公\n布2021年政府信息公开工作年度报告\n等。",
    ])
  func belowTheTitle(lines: String) throws {
    let report = try report(Self.title + "\n" + lines + Self.text)
    #expect(report.agency?.value == "临溪市民政局")
    #expect(report.year?.value == 2022)
    #expect(report.findings.isEmpty)
  }

  @Test(
    "A title stands in one line or in several",
    arguments: [
      "临溪市民政局\n2022年度\n政府信息公开工作年度报告", "临溪市民政局\n政府信息公开工作年度报告\n（2022年度）",
      "临溪市民政局2022年度\n政府信息公开工作年度报告", "2022年度\n临溪市民政局政府信息公开工作年度报告",
      "临溪市民政局政府信息公开工作年度报告（2022年）", "临溪市民政局政府信息公开工作年度报告\n2022年",
      "临 溪 市 民 政 局\n2022 年政府信息公开工作年度报告", "《\(title)》", "【\(title)】", "· \(title)",
      "名称：\(title)", "附件：\n\(title)", "1. \(title)", "[图文] \(title)",
      "目录\n\(title)\t1\n一、总体情况\t2\n\(title)",
    ])
  func shapes(lines: String) throws {
    let report = try report(lines + Self.text)
    #expect(report.agency?.value.filter { $0 != " " } == "临溪市民政局")
    #expect(report.year?.value == 2022)
    #expect(report.findings.isEmpty)
  }

  @Test(
    "A line above the title that need not be the agency's name is not taken for it",
    arguments: ["附件1", "发布日期：2023-01-18", "法定主动公开内容", "政府信息公开平台", "临溪市教育局\n临溪市民政局", "临民发〔2023〕3号"])
  func noAgency(line: String) throws {
    let report = try report(line + "\n2022年政府信息公开工作年度报告" + Self.text)
    #expect(report.agency == nil)
    #expect(report.year?.value == 2022)
  }

  @Test("Titles of several agencies above the text are told, and the last one is the report's")
  func rivals() throws {
    let report = try report("临溪市教育局2021年政府信息公开工作年度报告\n" + Self.title + Self.text)
    #expect(report.agency?.value == "临溪市民政局")
    #expect(report.findings.map(\.rule) == ["several-reports"])
    #expect(report.findings.first?.messages["en"]?.contains("临溪市民政局 2022; 临溪市教育局 2021") == true)
    #expect(report.facts.allSatisfy { $0.review.isEmpty })
  }

  @Test("A title is no match for one of another agency that is more frequent")
  func outnumbered() throws {
    let links = "临溪市教育局2022年政府信息公开工作年度报告\n"
    let report = try report(Self.title + "\n一、" + Self.title + "\n" + links + Self.text)
    #expect(report.agency == nil)
    #expect(report.findings.map(\.rule) == ["several-reports"])
  }

  @Test("Titles of one agency that name different years leave the year in doubt")
  func years() throws {
    let report = try report("临溪市民政局2021年政府信息公开工作年度报告\n" + Self.title + Self.text)
    #expect(report.findings.map(\.rule) == ["year-divided"])
    #expect(report.facts.allSatisfy { $0.review == [.yearDoubtful] })
  }

  @Test("A title of another agency between tables leaves the report without an agency")
  func severalAgencies() throws {
    let lines = Self.title + Self.requests + "临溪市教育局2022年政府信息公开工作年度报告"
    let report = try report(lines)
    #expect(report.tables.count == 2)
    #expect(report.agency == nil)
    #expect(report.year?.value == 2022)
    #expect(report.findings.map(\.rule) == ["several-reports"])
  }

  @Test("A title of another year between tables leaves the year of all figures in doubt")
  func severalYears() throws {
    let report = try report(Self.title + Self.requests + "临溪市民政局2021年政府信息公开工作年度报告")
    #expect(report.agency?.value == "临溪市民政局")
    #expect(report.findings.map(\.rule) == ["year-divided"])
    #expect(report.facts.allSatisfy { $0.review == [.yearDoubtful] })
  }

  @Test(
    "Titles between tables that name the same report change nothing, nor do links behind the last table",
    arguments: [
      (Self.title, ""), ("民政局2022年政府信息公开工作年度报告", ""), ("2022年政府信息公开年报", ""),
      ("上一篇：临溪市教育局2021年政府信息公开工作年度报告", ""), ("", "临溪市教育局2021年政府信息公开工作年度报告"),
    ])
  func sameReport(between: String, behind: String) throws {
    let lines = Self.title + Self.requests + between + "\n" + MastheadTests.table + "\n\n" + behind + "\n"
    let report = try ReportNormalizer().normalize(lines)
    #expect(report.agency?.value == "临溪市民政局")
    #expect(report.findings.isEmpty)
    #expect(report.facts.allSatisfy { $0.review.isEmpty })
  }

  @Test("Ten thousand links to reports take no time to speak of", .timeLimit(.minutes(10)))
  func manyTitles() throws {
    let links = (0..<10_000).map { "第\($0)小学2022年政府信息公开工作年度报告" }.joined(separator: "\n")
    let report = try report(links + "\n" + Self.title + Self.text)
    #expect(report.agency?.value == "临溪市民政局")
    let finding = try #require(report.findings.first { $0.rule == "several-reports" })
    #expect(finding.messages.values.allSatisfy { $0.count < 500 })
  }
}
