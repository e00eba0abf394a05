import OGIDocuments
import Testing

@testable import OGIPageLayout

@Suite("Running titles and page numbers")
struct PageFurnitureTests {
  private static func body(_ text: String) -> [PageWord] { [word(text, 60, 400), word("正文在此", 60, 420)] }

  @Test("Page numbers go, of one page too", arguments: ["3", "- 3 -", "－3－", "3/12", "— 12 —"])
  func pageNumbers(number: String) throws {
    let document = try document(of: Self.body("第一段") + [word(number, 290, 810)])
    #expect(document.lines == ["第一段", "正文在此"])
  }

  @Test("What stands at the top or the bottom of two pages goes, whatever its numbers")
  func runningTitles() throws {
    let document = try document(
      of: Self.body("第一段") + [word("某市年度报告", 250, 30), word("第1页", 290, 810)],
      Self.body("第二段") + [word("某市年度报告", 250, 30), word("第2页", 290, 810)])
    #expect(document.lines == ["第一段", "正文在此", "第二段", "正文在此"])
  }

  @Test("A line at the foot of one page alone stays, and so does one that is close to the text")
  func text() throws {
    let document = try document(
      of: Self.body("第一段") + [word("联系电话12345", 60, 810)], Self.body("第二段") + [word("联系人", 60, 810)])
    #expect(document.lines.contains("联系电话12345") && document.lines.contains("联系人"))
    let close = try OGIPageLayoutTests.document(of: [word("正文在此", 60, 794), word("3", 60, 808)])
    #expect(close.lines.joined().contains("3"))
  }

  @Test("A figure in the last cell of a page is no page number")
  func ruledFigure() throws {
    let rules =
      [740.0, 760, 840].map { Rule(.horizontal, at: $0, over: 50...400) }
      + [50.0, 200, 400].map { Rule(.vertical, at: $0, over: 740...840) }
    let document = try document(
      of: Self.body("第一段") + [
        word("甲", 60, 750), word("1", 290, 750), word("乙", 60, 780), word("25", 290, 830),
      ],
      rules: rules)
    #expect(document.rows == [["甲", "1"], ["乙", "25"]])
  }

  @Test("A number under a column of figures, or where no page numbers stand, is a figure")
  func figuresAtFoot() throws {
    let column = (0..<4).flatMap { row in
      [word("申请数量", 60, 700 + 20 * Double(row)), word("1\(row)", 295, 700 + 20 * Double(row))]
    }
    #expect(try document(of: column + [word("25", 295, 800)]).rows.joined().contains("25"))
    let aside = try document(of: Self.body("第一段") + [word("25", 370, 810)])
    #expect(aside.pieces.map(aside.text).contains("25"))
  }

  @Test("A number that counts the pages goes, wherever it stands; so does one between dashes")
  func counters() throws {
    let column = (0..<4).flatMap { row in
      [word("申请数量", 60, 700 + 20 * Double(row)), word("1\(row)", 370, 700 + 20 * Double(row))]
    }
    let document = try document(of: column + [word("7", 370, 800)], column + [word("8", 370, 800)])
    #expect(document.pieces.map(document.text).allSatisfy { $0 != "7" && $0 != "8" })
    let dashed = try OGIPageLayoutTests.document(of: column + [word("-2-", 370, 800)])
    #expect(dashed.pieces.map(dashed.text).allSatisfy { $0 != "-2-" })
  }

  @Test("A row of figures at the foot of pages stays")
  func figures() throws {
    let row = [word("5", 200, 810), word("6", 300, 810), word("7", 400, 810)]
    let document = try document(of: Self.body("第一段") + row, Self.body("第二段") + row)
    let text = String(decoding: document.utf8, as: UTF8.self)
    #expect(text.count { $0 == "5" } == 2 && text.count { $0 == "7" } == 2)
  }
}
