import OGIDocuments
import Testing

/// Conditional formats that show nothing of what a cell holds: whether they hold is not computed, and so nothing is sure.
@Suite struct ConditionalHidingTests {
  private static let styles = """
    <cellXfs><xf/></cellXfs><dxfs><dxf><font><strike/></font></dxf><dxf><numFmt numFmtId="176" formatCode=";;;"/></dxf>\
    <dxf><numFmt numFmtId="177" formatCode="0.0"/></dxf></dxfs>
    """

  private func outline(_ formats: String) throws -> [String] {
    let rows = row("A1", "a", "0", "5") + row("A2", "b", "7", "0") + row("A3", "c", "", "无")
    return try ExcelFile(rows, more: formats, styles: Self.styles).outline
  }

  private func format(_ cells: String, _ rule: String) -> String {
    "<conditionalFormatting sqref=\"\(cells)\">\(rule)</conditionalFormatting>"
  }

  @Test func cellsThatARuleMayHideAreNotReadForSure() throws {
    let rule = "<cfRule type=\"expression\" dxfId=\"1\"><formula>$A1&gt;2</formula></cfRule>"
    #expect(try outline(format("B1:B3 C2", rule)) == ["a|0?|5", "b|7?|0?", "c||无"])
    #expect(
      try outline(format("B1", "<cfRule type=\"cellIs\" dxfId=\"0\"/>") + format("C3", rule)) == [
        "a|0|5", "b|7|0", "c||无?",
      ])
  }

  @Test(arguments: [
    ("equal", "0", ["a|0?|5", "b|7|0?", "c||无?"]), ("greaterThan", "5", ["a|0|5", "b|7?|0", "c||无?"]),
    ("lessThan", "$D$1", ["a|0?|5?", "b|7?|0?", "c||无?"]),
  ])
  func comparisonsWithNumbersAreMade(comparison: String, formula: String, expected: [String]) throws {
    let rule =
      "<cfRule type=\"cellIs\" dxfId=\"1\" operator=\"\(comparison)\"><formula>\(formula)</formula></cfRule>"
    #expect(try outline(format("A1:XFD1048576", rule)).map { $0.replacing(/^(.)\?/) { $0.1 } } == expected)
  }

  @Test(arguments: ["dataBar", "iconSet"])
  func marksInPlaceOfNumbersHideThem(mark: String) throws {
    #expect(
      try outline(format("B2", "<cfRule><\(mark) showValue=\"0\"/></cfRule>")) == ["a|0|5", "b|7?|0", "c||无"])
    #expect(try outline(format("B2", "<cfRule><\(mark)/></cfRule>")) == ["a|0|5", "b|7|0", "c||无"])
  }

  @Test(arguments: [
    "<cfRule dxfId=\"0\"/>", "<cfRule dxfId=\"2\"/>", "<cfRule dxfId=\"-1\"/>", "<cfRule dxfId=\"99\"/>",
    "<cfRule/>",
  ])
  func otherRulesHideNothing(rule: String) throws {
    #expect(try outline(format("A1:C3", rule)) == ["a|0|5", "b|7|0", "c||无"])
  }

  @Test(.timeLimit(.minutes(10))) func moreRulesThanPeopleMakeMayHideAll() throws {
    let cells = (1...200_000).map { "C\($0 + 3)" }.joined(separator: " ")
    let rows = (1...20_000).map { row("A\($0)", "a", "1") }.joined()
    let file = ExcelFile(rows, more: format(cells, "<cfRule dxfId=\"1\"/>"), styles: Self.styles)
    #expect(try Set(file.outline) == ["a?|1?"])
  }
}
