import Foundation
import OGIHTML
import OGIReports
import Testing

@Suite("Reports on pages")
struct ReportTests {
  private func report(_ table: String) throws -> NormalizedReport {
    let html = """
      <!DOCTYPE html><html><body><ul><li><a href=/>依申请公开</a></li><li><a href=/>政府信息公开年报</a></li></ul>
      <h1>松坪区城市管理局2021年政府信息公开工作年度报告</h1><table border=1>\(table)</table></body></html>
      """
    return try ReportNormalizer(mappings: [], readers: [HTMLReader()]).normalize(Array(html.utf8))
  }

  private static let normativeDocuments = """
    <tr><td colspan=4>第二十条第（一）项</td></tr>
    <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
    """

  @Test("Figures are read with their places, and the page around them is not")
  func readsFigures() throws {
    let report = try report(
      """
      \(Self.normativeDocuments)
      <tr><td>规章</td><td>12<sup>1</sup></td><td></td><td><del>4</del>3</td></tr>
      <tr><td>行政规范性<br>文件<sup>①</sup></td><td>1<span>2</span></td><td>5</td><td>—</td></tr>
      <tr><td colspan=4>第二十条第（五）项</td></tr><tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr>
      <tr><td>行政许可</td><td colspan=3><table><tr><td>88</td></tr></table></td></tr>
      """)
    #expect(report.agency?.value == "松坪区城市管理局" && report.year?.value == 2021)
    let issued = try #require(report["proactive.administrative_rules.issued"])
    #expect(
      issued.value == 12 && issued.review == [.figureRepaired] && issued.source.description == "table 1!B3")
    #expect(report["proactive.administrative_rules.repealed"]?.status == .blank)
    #expect(report["proactive.administrative_rules.in_force"]?.value == 3)
    #expect(report["proactive.normative_documents.issued"]?.value == 12)
    #expect(report["proactive.normative_documents.in_force"]?.status == .blank)
    #expect(report["proactive.permits.decisions"]?.value == 88)
  }

  @Test("What style sheets strike out, hide and raise is no figure, and the report says so")
  func readsOfficeStyles() throws {
    let report = try report(
      """
      <style>.xl66{text-decoration:line-through} .d{display:none} .n{vertical-align:super}</style>
      \(Self.normativeDocuments)
      <tr><td>规章</td><td class=xl66>12</td><td><span class=d>1</span>2</td><td>3<span class=n>1</span></td></tr>
      <tr><td>行政规范性文件</td><td><img src=a.png></td><td>5</td><td>10<sup>4</sup></td></tr>
      """)
    #expect(report["proactive.administrative_rules.issued"]?.value == nil)
    #expect(report["proactive.administrative_rules.issued"]?.review == [.figureUnreadable])
    #expect(report["proactive.administrative_rules.repealed"]?.value == 2)
    let inForce = try #require(report["proactive.administrative_rules.in_force"])
    #expect(inForce.value == 3 && !inForce.review.isEmpty)
    #expect(report["proactive.normative_documents.issued"]?.review == [.figureUnreadable])
    #expect(report["proactive.normative_documents.in_force"]?.review.isEmpty == false)
    #expect(report.findings.contains { $0.rule == "hidden-text" })
  }

  @Test("A figure whose cell spans two labelled rows is for review")
  func doubtsFiguresOfTwoRows() throws {
    let report = try report(
      """
      <tr><td colspan=2>第二十条第（六）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr>
      <tr><td>行政处罚</td><td rowspan=2>6</td></tr><tr><td>行政强制</td></tr>
      """)
    #expect(report["proactive.penalties.decisions"]?.review == [.placeUncertain])
  }

  @Test("Of two rows of figures beside one label none is taken for the label's without review")
  func doubtsLabelsOfTwoRows() throws {
    let report = try report(
      """
      <tr><td colspan=2>第二十条第（六）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr>
      <tr><td rowspan=2>行政处罚</td><td>25</td></tr><tr><td>24</td></tr><tr><td>行政强制</td><td>6</td></tr>
      """)
    #expect(report["proactive.penalties.decisions"]?.review == [.placeUncertain])
    #expect(report["proactive.coercive_measures.decisions"]?.value == 6)
  }

  @Test(
    "Nor where the second row begins with a dash, or stands beside a figure of both",
    arguments: [
      "<td>4</td><td>2</td><td>60</td></tr><tr><td>-</td><td>1</td><td>9</td></tr>",
      "<td rowspan=2>4</td><td>2</td><td>60</td></tr><tr><td>1</td><td>9</td></tr>",
    ])
  func doubtsLabelsOfUnevenRows(cells: String) throws {
    let report = try report("\(Self.normativeDocuments)<tr><td rowspan=2>规章</td>\(cells)")
    let facts = report.facts.filter { "\($0.concept)".contains("administrative_rules") }
    #expect(facts.count == 3 && facts.allSatisfy { $0.review.contains(.placeUncertain) })
  }

  @Test("Figures on several lines of a cell are not one figure in silence")
  func doubtsStackedFigures() throws {
    let report = try report(
      "\(Self.normativeDocuments)<tr><td>规章</td><td>1<br>2</td><td><p>3</p><p>4</p></td><td>5</td></tr>")
    #expect(report["proactive.administrative_rules.issued"]?.review == [.figureUnreadable])
    #expect(report["proactive.administrative_rules.repealed"]?.review == [.figureUnreadable])
    #expect(report["proactive.administrative_rules.in_force"]?.review.isEmpty == true)
  }
}
