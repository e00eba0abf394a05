import OGIDocuments
import Testing

/// Conditional formats that show nothing of what a cell holds. Few formulas are computed: where others are, nothing is sure.
@Suite struct ConditionalHidingTests {
  private static let styles = """
    <cellXfs><xf/></cellXfs><dxfs><dxf><font><strike/></font></dxf><dxf><numFmt numFmtId="176" formatCode=";;;"/></dxf>\
    <dxf><numFmt numFmtId="177" formatCode="0.0"/></dxf>\
    <dxf><font><color rgb="FFFFFFFF"/></font></dxf>\
    <dxf><font><color theme="4"/></font><fill><patternFill><bgColor theme="4"/></patternFill></fill></dxf>\
    <dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/><bgColor rgb="FF000000"/></patternFill></fill></dxf>\
    <dxf><font><color rgb="FFFF0000"/></font></dxf>\
    <dxf><font><color theme="0"/></font><fill><patternFill><bgColor theme="4"/></patternFill></fill></dxf></dxfs>
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
    ("equal", "0", ["a||5", "b|7|", "c||无"]), ("greaterThan", "5", ["a|0|5", "b|7?|0", "c||无?"]),
    ("lessThan", "$D$1", ["a|0?|5?", "b|7?|0?", "c||无?"]),
  ])
  func comparisonsWithNumbersAreMade(comparison: String, formula: String, expected: [String]) throws {
    let rule =
      "<cfRule type=\"cellIs\" dxfId=\"1\" operator=\"\(comparison)\"><formula>\(formula)</formula></cfRule>"
    #expect(try outline(format("A1:XFD1048576", rule)).map { $0.replacing(/^(.)\?/) { $0.1 } } == expected)
  }

  /// What hides errors, blanks and other texts leaves figures as they are.
  @Test(arguments: [
    "type=\"containsErrors\" dxfId=\"1\"><formula>ISERROR(A1)</formula>",
    "type=\"containsBlanks\" dxfId=\"1\"><formula>LEN(TRIM(A1))=0</formula>",
    "type=\"cellIs\" operator=\"equal\" dxfId=\"1\"><formula>\"\"</formula>",
    "type=\"expression\" dxfId=\"1\"><formula>ISERROR(A1)</formula>",
    "type=\"expression\" dxfId=\"1\"><formula>ISBLANK(A1)</formula>",
    "type=\"expression\" dxfId=\"1\"><formula>A1=\"\"</formula>",
    "type=\"expression\" dxfId=\"1\"><formula>A1=9</formula>",
  ])
  func whatHoldsForNoFigureHidesNone(rule: String) throws {
    #expect(try outline(format("A1:C3", "<cfRule \(rule)</cfRule>")) == ["a|0|5", "b|7|0", "c||无"])
  }

  @Test(arguments: [
    ("containsText", "无", ["a|0|5", "b|7|0", "c||无?"]), ("beginsWith", "其他", ["a|0|5", "b|7|0", "c||无?"]),
    ("notContainsText", "无", ["a||5?", "b|7?|", "c||无?"]),
    ("containsText", "5", ["a|0?|5?", "b|7?|0?", "c||无?"]),
    ("endsWith", "", ["a|0?|5?", "b|7?|0?", "c||无?"]),
  ])
  func noNumberHasWords(type: String, text: String, expected: [String]) throws {
    let rule =
      "<cfRule type=\"\(type)\" text=\"\(text)\" dxfId=\"1\"><formula>SEARCH(\"\(text)\",B1)</formula></cfRule>"
    #expect(try outline(format("B1:C3", rule)) == expected)
  }

  @Test(arguments: ["notContainsErrors", "notContainsBlanks"])
  func whatHoldsForAllHidesAll(type: String) throws {
    #expect(
      try outline(format("B1:C3", "<cfRule type=\"\(type)\" dxfId=\"1\"/>")) == ["a||5?", "b|7?|", "c||无?"])
  }

  @Test(arguments: [
    ("B1=0", ["a||5", "b|7|", "c||无"]), ("B1<>0", ["a|0|5?", "b|7?|0", "c||无?"]),
    ("B$1=0", ["a||5", "b|7?|0?", "c||无?"]), ("$B1=0", ["a||5?", "b|7|0?", "c||无?"]),
    ("$B$1=0", ["a||5?", "b|7?|0?", "c||无?"]), ("C1=0", ["a|0?|5?", "b|7?|0?", "c||无?"]),
    ("B1=B2", ["a|0?|5?", "b|7?|0?", "c||无?"]), ("B1>\"\"", ["a|0|5", "b|7|0", "c||无?"]),
    ("B1=\"无\"", ["a|0|5", "b|7|0", "c||无?"]), ("NOT(ISERROR(B1))", ["a|0?|5?", "b|7?|0?", "c||无?"]),
    ("B1=\"\"&\"\"", ["a|0?|5?", "b|7?|0?", "c||无?"]), ("", ["a|0?|5?", "b|7?|0?", "c||无?"]),
  ])
  func formulasThatAskForTheCellAloneAreComputed(formula: String, expected: [String]) throws {
    let text = formula.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let rule = "<cfRule type=\"expression\" dxfId=\"1\"><formula>\(text)</formula></cfRule>"
    #expect(try outline(format("B1:C3", rule)) == expected)
  }

  @Test(arguments: [
    (3, ["a||5", "b|7|", "c||无"]), (4, ["a||5", "b|7|", "c||无"]), (5, ["a||5", "b|7|", "c||无"]),
    (6, ["a|0|5", "b|7|0", "c||无"]), (7, ["a|0|5", "b|7|0", "c||无"]),
  ])
  func theColourOfTheCellHides(difference: Int, expected: [String]) throws {
    let rule =
      "<cfRule type=\"cellIs\" operator=\"equal\" dxfId=\"\(difference)\"><formula>0</formula></cfRule>"
    #expect(try outline(format("B1:C3", rule)) == expected)
  }

  @Test func ofTwoRulesOneMayShowWhatTheOtherHides() throws {
    func rule(_ difference: Int, _ formula: String) -> String {
      "<cfRule type=\"expression\" dxfId=\"\(difference)\"><formula>\(formula)</formula></cfRule>"
    }
    #expect(
      try outline(format("B1:C3", rule(2, "B1=0") + rule(1, "B1=0"))) == ["a|0?|5", "b|7|0?", "c||无"])
    #expect(try outline(format("B1:C3", rule(2, "B1=7") + rule(1, "B1=0"))) == ["a||5", "b|7|", "c||无"])
    #expect(try outline(format("B1:C3", rule(1, "D1=0") + rule(1, "B1=0"))) == ["a||5?", "b|7?|", "c||无?"])
  }

  @Test func theNumberOfASharedTextIsNoNumberOfTheCell() throws {
    let rule = "<cfRule type=\"cellIs\" operator=\"equal\" dxfId=\"1\"><formula>0</formula></cfRule>"
    let cells = "<row><c t=\"s\"><v>0</v></c><c><v>5</v></c></row>"
    let file = ExcelFile(cells, more: format("A1:B1", rule), strings: ["<t>12</t>"], styles: Self.styles)
    #expect(try file.outline == ["12|5"])
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
