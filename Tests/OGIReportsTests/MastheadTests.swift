import OGIReports
import Testing

/// What a report says of itself: title, agency, year, period.
@Suite("The masthead")
struct MastheadTests {
  static let table = """

    行政复议\t行政诉讼
    结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉
    结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
    1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0
    """

  @Test(
    "Agency and year are read from titles of every shape",
    arguments: [
      ("临溪市民政局2022年政府信息公开工作年度报告", "临溪市民政局", 2022),
      ("临溪市民政局2022年度政府信息公开工作报告", "临溪市民政局", 2022),
      ("临溪市民政局２０２２年政府信息公开工作年度报告", "临溪市民政局", 2022),
      ("临溪市民政局二〇二二年政府信息公开工作年度报告", "临溪市民政局", 2022),
      ("临溪市民政局二○二二年度政府信息公开工作年度报告", "临溪市民政局", 2022),
      ("临溪市民政局（2022年度）政府信息公开工作年度报告", "临溪市民政局", 2022),
      ("2022年度临溪市民政局政府信息公开工作年度报告", "临溪市民政局", 2022),
      ("# 临溪市民政局\n\n## 2022 年政府信息公开工作年度报告", "临溪市民政局", 2022),
      ("臨溪市民政局2022年政府信息公開工作年度報告", "臨溪市民政局", 2022),
    ])
  func titles(title: String, agency: String, year: Int) throws {
    let report = try ReportNormalizer().normalize(title + "\n" + Self.table)
    #expect(report.agency?.value == agency)
    #expect(report.year?.value == year)
    #expect(report.facts.allSatisfy { $0.review.isEmpty })
  }

  @Test("The period is read as printed")
  func period() throws {
    let text = "临溪市民政局2022年政府信息公开工作年度报告\n本报告的统计期限为2022年1月1日至2022年12月31日。\n"
    let report = try ReportNormalizer().normalize(text + Self.table)
    #expect(report.period?.value == "2022年1月1日至2022年12月31日")
    #expect(report.period?.source.description == "2:1")
  }

  @Test("A title and a period of different years leave the year in doubt")
  func dividedYears() throws {
    let text = "临溪市民政局2022年政府信息公开工作年度报告\n本报告的统计期限为2021年1月1日至2021年12月31日。\n"
    let report = try ReportNormalizer().normalize(text + Self.table)
    #expect(report.year?.value == 2022)
    #expect(report.facts.allSatisfy { $0.review == [.yearDoubtful] })
    #expect(report.findings.map(\.rule) == ["year-divided"])
    #expect(report.findings.first?.messages["en"]?.contains("2021, 2022") == true)
  }

  @Test(
    "A report that is signed before the end of its year is a finding",
    arguments: ["2022年1月16日", "　　二〇二二年一月十六日", "2022 年 01 月 16 日", "2022-01-16", "（2022年1月16日）"])
  func signedTooEarly(date: String) throws {
    let report = try ReportNormalizer().normalize("临溪市民政局2022年政府信息公开工作年度报告\n\(date)\n" + Self.table)
    #expect(report.findings.map(\.rule) == ["sign-off-date"])
    #expect(report.findings.first?.source?.description.hasPrefix("2:") == true)
    #expect(report.facts.allSatisfy { $0.review.isEmpty })
  }

  @Test(
    "The latest day that stands alone is the one on which a report is signed, and other days are not",
    arguments: [
      "2023年1月16日", "2022年12月31日", "于2022年1月16日印发。", "2022年1月16日\n二〇二三年一月十六日", "2022年13月16日",
      "2022年1月16日至17日", "2023年1月16日\n2022-01-16", "2019年4月3日", "2022年1月16日\t相关链接",
    ])
  func signedInTime(date: String) throws {
    let text = "临溪市民政局2022年政府信息公开工作年度报告\n" + Self.table + "\n\n\(date)\n"
    #expect(try ReportNormalizer().normalize(text).findings.isEmpty)
  }

  @Test("Without a title there is neither agency nor year")
  func none() throws {
    let report = try ReportNormalizer().normalize("一、总体情况\n" + Self.table)
    #expect(report.title == nil)
    #expect(report.agency == nil)
    #expect(report.year == nil)
  }
}
