import OGIDocuments
import Testing

/// What is a table of a sheet, and what a blank of it.
@Suite struct SheetLayoutTests {
  private func merges(_ ranges: String...) -> String {
    "<mergeCells>\(ranges.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>"
  }

  @Test func cellsThatAreNotThereAreBlanksOfTheTable() throws {
    let rows =
      row("A1", "指标", "甲", "乙", "总计") + row("A2", "a", "1", "2") + row("A3", "b") + row("A4", "c", "", "3")
    #expect(try ExcelFile(rows).outline == ["指标|甲|乙|总计", "a|1|2|", "b|||", "c||3|"])
  }

  @Test func styledCellsWithoutTextWidenNothing() throws {
    let empty = (0..<50).map { _ in "<c s=\"1\"/>" }.joined()
    let rows = "<row r=\"1\"><c><v>1</v></c><c><v>2</v></c>\(empty)</row><row r=\"2\">\(empty)</row>"
    #expect(try ExcelFile(rows).outline == ["1|2"])
  }

  @Test func anEmptyRowPartsTables() throws {
    let rows = row("A1", "a", "1") + row("A3", "b", "2", "3")
    #expect(try ExcelFile(rows).outline == ["a|1", "b|2|3"])
    #expect(try ExcelFile(rows).document().blocks.count == 2)
  }

  @Test func titlesAndUnitsBeforeATableAreLines() throws {
    let rows = row("A1", "报告") + row("A2", "", "", "单位：件") + row("A3", "a", "b", "c") + row("A4", "x", "1")
    #expect(try ExcelFile(rows).outline == ["报告", "单位：件", "a|b|c", "x|1|"])
    #expect(try ExcelFile(rows).document().places.prefix(2) == ["Sheet1!A1", "Sheet1!C2"])
  }

  @Test func aTitleOverAllColumnsPartsTables() throws {
    let rows = row("A1", "a", "1", "2") + row("A2", "第二") + row("A3", "b", "3") + row("A4", "c", "4")
    #expect(try ExcelFile(rows, more: merges("A2:C2")).outline == ["a|1|2", "第二", "b|3", "c|4"])
    // A label whose figures are blank parts nothing.
    #expect(try ExcelFile(rows).outline == ["a|1|2", "第二||", "b|3|", "c|4|"])
  }

  @Test func mergedCellsAreOne() throws {
    let rows =
      row("A1", "指标", "申请人", "", "总计") + row("A2", "", "甲", "乙") + row("A3", "结果", "1", "2", "3")
      + row("A4", "covered", "4", "5", "9")
    let document = try ExcelFile(rows, more: merges("A1:A2", "B1:C1", "D1:D2", "A3:A4")).document()
    #expect(document.outline == ["指标|申请人|总计", "甲|乙", "结果|1|2|3", "4|5|9"])
    #expect(document.attributes[0] == PieceAttributes(rowSpan: 2))
    #expect(document.attributes[1] == PieceAttributes(columnSpan: 2))
    #expect(document.places.suffix(3) == ["Sheet1!B4", "Sheet1!C4", "Sheet1!D4"])
  }

  /// A picture may show a figure.
  @Test func aBlankOnWhichSomethingIsDrawnIsNotRead() throws {
    func anchor(_ column: Int, _ row: Int, _ content: String) -> String {
      """
      <twoCellAnchor><from><col>\(column)</col><colOff>9</colOff><row>\(row)</row></from><to><col>9</col><row>9</row></to>\
      \(content)</twoCellAnchor>
      """
    }
    let rows = row("A1", "a", "1", "2") + row("A2", "b", "", "3") + row("A3", "c") + row("A4", "d", "", "4")
    var file = ExcelFile(rows, more: merges("B3:C3"))
    file.sheets[0].drawing =
      anchor(1, 1, "<pic/>") + anchor(2, 2, "<grpSp><graphicFrame/></grpSp>") + anchor(2, 0, "<pic/>")
      + anchor(1, 3, "<cxnSp/>") + anchor(-7, -7, "<pic/>") + "<absoluteAnchor><pic/></absoluteAnchor>"
    #expect(try file.outline == ["a|1|2", "b|?|3", "c|?", "d||4"])
    file.sheets[0].drawing =
      anchor(1, 1, "<sp><txBody><p>5</p></txBody></sp>") + anchor(1, 3, "<sp><txBody> </txBody></sp>")
    #expect(try file.outline == ["a|1|2", "b|?|3", "c|", "d||4"])
  }

  /// As Excel writes objects and controls: where they are, the sheet says as well.
  @Test func aBlankWithAnEmbeddedObjectIsNotRead() throws {
    func at(_ column: Int, _ content: String = "") -> String {
      "<anchor><from><col>\(column)</col><row>0</row></from></anchor>\(content)"
    }
    let rows = row("A1", "a", "", "", "", "1") + row("A2", "b", "2", "3", "4", "5")
    let objects = """
      <oleObjects><AlternateContent><Choice><oleObject><objectPr>\(at(1))</objectPr></oleObject></Choice></AlternateContent>\
      </oleObjects><controls><control><controlPr>\(at(2))</controlPr></control></controls>
      """
    var file = ExcelFile(rows, more: objects)
    file.sheets[0].drawing =
      "<AlternateContent><Choice>\(at(3).replacing("</anchor>", with: "<pic/></anchor>"))</Choice></AlternateContent>"
    #expect(try file.outline == ["a|?|?|?|1", "b|2|3|4|5"])
  }

  @Test func aMergedTextReachesOverEmptyRows() throws {
    let rows = row("A1", "a", "1") + row("A4", "b", "2")
    #expect(try ExcelFile(rows, more: merges("A1:A3")).document().blocks.count == 1)
    #expect(try ExcelFile(rows).document().blocks.count == 2)
  }

  @Test func rowsAndCellsMayStandInAnyOrder() throws {
    let rows = row("A2", "b", "2") + "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>0</v></c></row>"
    #expect(try ExcelFile(rows).outline == ["0|1", "b|2"])
  }

  @Test func twoCellsFarApartHaveNoCellsBetweenThem() throws {
    let rows = """
      <row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>\
      <row r="1048576"><c r="A1048576"><v>3</v></c><c r="XFD1048576"><v>4</v></c></row>
      """
    let document = try ExcelFile(rows, more: merges("B2:XFC1048575")).document()
    #expect(document.outline == ["1|2", "3|4"])
    #expect(document.places.last == "Sheet1!XFD1048576")
  }
}
