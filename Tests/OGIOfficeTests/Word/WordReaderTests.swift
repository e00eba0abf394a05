import OGIDocuments
import OGIOffice
import Testing

@Suite struct WordReaderTests {
  @Test func linesAndTablesStandInOrder() throws {
    let file = WordFile(
      p("一") + tbl([tc("a"), tc("1")], [tc("b"), tc("")]) + p("二") + tbl([tc("c"), tc("2")]))
    #expect(try file.outline == ["一", "a|1", "b|", "二", "c|2"])
    #expect(
      try file.document().places == [
        "line 1", "table 1!A1", "table 1!B1", "table 1!A2", "line 2", "table 2!A1", "table 2!B1",
      ])
  }

  @Test func strictFilesAreRead() throws {
    var file = WordFile(p("一") + tbl([tc("a"), tc("1")]))
    file.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    #expect(try file.outline == ["一", "a|1"])
  }

  @Test func spansAreTold() throws {
    let document = try WordFile(
      tbl(
        [tc("a", "<w:vMerge w:val=\"restart\"/>"), tc("b", "<w:gridSpan w:val=\"2\"/>")],
        [tc("not seen", "<w:vMerge/>"), tc("1"), tc("2")],
        [tc("c"), tc("3"), tc("4")])
    ).document()
    #expect(document.outline == ["a|b", "1|2", "c|3|4"])
    #expect(document.notices == [.hiddenText(count: 1)])
    #expect(document.attributes == [0: PieceAttributes(rowSpan: 2), 1: PieceAttributes(columnSpan: 2)])
    #expect(document.places[2...3] == ["table 1!B2", "table 1!C2"])
  }

  @Test func aMergeThatBeginsNowhereIsACell() throws {
    let file = WordFile(tbl([tc("a"), tc("1", "<w:vMerge/>")], [tc("b"), tc("2", "<w:vMerge/>")]))
    #expect(try file.outline == ["a|1", "b"])
  }

  @Test func cellsMergedInOldFilesAreOne() throws {
    let row = [tc("a", "<w:hMerge w:val=\"restart\"/>"), tc("", "<w:hMerge/>"), tc("1")]
    #expect(try WordFile(tbl(row)).outline == ["a|1"])
  }

  @Test func columnsBeforeARowAreCounted() throws {
    let body = "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>\(tc("a"))\(tc("1"))</w:tr></w:tbl>"
    #expect(try WordFile(body).document().places == ["table 1!C1", "table 1!D1"])
  }

  @Test func controlsAndTagsAreLookedThrough() throws {
    func control(_ content: String) -> String {
      "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    let cell = control(tc("c"))
    let row = control("<w:tr>\(tc("b"))\(cell)</w:tr>")
    let run =
      "<w:p>\(control(r("a")))<w:hyperlink>\(r("-"))</w:hyperlink><w:smartTag>\(r("z"))</w:smartTag></w:p>"
    #expect(try WordFile(control(run) + "<w:tbl>\(row)</w:tbl>").outline == ["a-z", "b|c"])
  }

  @Test func charactersThatAreElementsAreRead() throws {
    let run = """
      <w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>-</w:t><w:noBreakHyphen/><w:softHyphen/>\
      <w:sym w:font="Symbol" w:char="F035"/><w:sym w:font="Wingdings" w:char="F035"/><w:footnoteReference w:id="7"/></w:r>
      """
    #expect(try WordFile(tbl([tc("x"), "<w:tc><w:p>\(run)</w:p></w:tc>"])).outline == ["x|a⏎b⏎--5\u{F035}"])
  }

  @Test func onlyTheBaseOfRubyIsRead() throws {
    let ruby = "<w:r><w:ruby><w:rt>\(r("shù"))</w:rt><w:rubyBase>\(r("数"))</w:rubyBase></w:ruby></w:r>"
    #expect(try WordFile("<w:p>\(ruby)\(r("量"))</w:p>").outline == ["数量"])
  }

  @Test func blanksCountWhereTheSourceSaysSo() throws {
    let paragraph = "<w:p><w:r><w:t> a\n</w:t></w:r><w:r><w:t xml:space=\"preserve\"> b</w:t></w:r></w:p>"
    #expect(try WordFile(paragraph).outline == ["a b"])
  }

  @Test func paragraphsOfACellAreItsLines() throws {
    #expect(try WordFile(tbl(["<w:tc>\(p("其他"))\(p("处理"))</w:tc>", tc("1")])).outline == ["其他⏎处理|1"])
  }

  @Test func indentationIsCountedInCharacters() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="in"><w:pPr><w:ind w:leftChars="100" w:firstLine="420"/></w:pPr></w:style>
      """
    func cell(_ indentation: String) -> String { "<w:tc>\(p("a", properties: indentation))</w:tc>" }
    let row = [
      cell(""), cell("<w:ind w:firstLineChars=\"200\"/>"), cell("<w:ind w:left=\"630\" w:hanging=\"210\"/>"),
      cell("<w:pStyle w:val=\"in\"/>"), cell("<w:pStyle w:val=\"in\"/><w:ind w:firstLine=\"0\"/>"),
      cell("<w:ind w:left=\"-9999999999999999999\" w:hanging=\"-2147483648\"/>"),
    ]
    let document = try WordFile(tbl(row), styles: styles).document()
    #expect(document.pieces.map(\.indentation) == [0, 2, 2, 3, 1, 80])
  }

  @Test func whatHoldsNoTextIsEmpty() {
    #expect(throws: DocumentReadingError.empty) { try WordFile("<w:p/><w:sectPr/>").document() }
  }
}
