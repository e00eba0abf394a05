import OGIDocuments
import Testing

/// What a reader of the last version of a document does not see.
@Suite struct LeftOutTextTests {
  @Test func deletedTextIsLeftOutAndInsertedTextIsRead() throws {
    let cell = """
      <w:tc><w:p><w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:del>\(r("13"))</w:del><w:ins>\(r("15"))</w:ins>\
      <w:moveFrom>\(r("16"))</w:moveFrom><w:moveTo>\(r("件"))</w:moveTo></w:p></w:tc>
      """
    #expect(try WordFile(tbl([tc("a"), cell])).outline == ["a|15件"])
  }

  @Test func deletedRowsAndCellsAreLeftOut() throws {
    let deleted = "<w:tr><w:trPr><w:del/></w:trPr>\(tc("b"))\(tc("2"))</w:tr>"
    let inserted = "<w:tr><w:trPr><w:ins/></w:trPr>\(tc("c"))\(tc("9", "<w:cellDel/>"))\(tc("3"))</w:tr>"
    let table = "<w:tbl><w:tr>\(tc("a"))\(tc("1"))</w:tr>\(deleted)\(inserted)</w:tbl>"
    #expect(try WordFile(table).outline == ["a|1", "c|3"])
  }

  @Test func aParagraphWhoseMarkIsDeletedGoesOnInTheNext() throws {
    let cell = "<w:tc>\(p("1", properties: "<w:rPr><w:del/></w:rPr>"))\(p("2"))</w:tc>"
    #expect(try WordFile(tbl([tc("a"), cell])).outline == ["a|12"])
    #expect(try WordFile(p("last", properties: "<w:rPr><w:del/></w:rPr>")).outline == ["last"])
  }

  @Test(arguments: ["<w:vanish/>", "<w:strike/>", "<w:dstrike w:val=\"true\"/>"])
  func hiddenAndStruckTextIsLeftOut(property: String) throws {
    let document = try WordFile("<w:p>\(r("12", property))\(r(" ", property))\(r("15"))</w:p>").document()
    #expect(document.outline == ["15"])
    #expect(document.notices == [.hiddenText(count: 1)])
  }

  /// A blank would tell that nothing was counted. What was deleted while changes were tracked is gone.
  @Test(arguments: ["<w:vanish/>", "<w:strike/>", "<w:dstrike/>"])
  func aCellOfWhichFiguresAloneAreLeftOutIsNoBlank(property: String) throws {
    func outline(_ content: String) throws -> [String] {
      try WordFile(tbl([tc("a"), "<w:tc>\(content)</w:tc>"])).outline
    }
    #expect(try outline(p("25", run: property)) == ["a|?"])
    #expect(try outline("<w:p>\(r("25", property))\(r(" "))</w:p><w:p/>") == ["a|?"])
    #expect(try outline("<w:p>\(r("25", property))\(r("26"))</w:p>") == ["a|26"])
    #expect(try outline(p("25", run: property) + p("件")) == ["a|件"])
    #expect(try outline(p("无", run: property)) == ["a|"])
    #expect(try outline("<w:p><w:del>\(r("25", property))</w:del></w:p>") == ["a|"])
    let joined = p("25", properties: "<w:rPr><w:del/></w:rPr>", run: property)
    #expect(try outline(joined + "<w:p/>") == ["a|?"])
  }

  @Test func aRowThatIsStruckOutIsLeftOut() throws {
    func struck(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text, run: "<w:strike/>"))</w:tc>"
    }
    let rows = [tc("a"), tc("1")]
    let document = try WordFile(tbl(rows, [struck("b"), struck("2")], [tc("c"), struck("3")])).document()
    #expect(document.outline == ["a|1", "c|?"])
    #expect(document.notices == [.hiddenText(count: 3)])
    let merged = [tc("b", "<w:vMerge w:val=\"restart\"/>"), tc("2")]
    #expect(try WordFile(tbl(merged, [tc("", "<w:vMerge/>"), struck("3")])).outline == ["b|2", "?"])
  }

  @Test(arguments: ["<w:vanish w:val=\"0\"/>", "<w:strike w:val=\"false\"/>", "<w:dstrike w:val=\"off\"/>"])
  func whatIsOffHidesNothing(property: String) throws {
    #expect(try WordFile("<w:p>\(r("12", property))</w:p>").outline == ["12"])
  }

  @Test func stylesHideText() throws {
    let styles = """
      <w:docDefaults><w:rPrDefault><w:rPr><w:strike w:val="0"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="base"><w:rPr><w:strike/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="old"><w:basedOn w:val="base"/></w:style>
      <w:style w:type="character" w:styleId="gone"><w:rPr><w:strike/></w:rPr></w:style>
      """
    let old = "<w:pStyle w:val=\"old\"/>"
    let body =
      p("by paragraph", properties: old)
      + p("by run", run: "<w:rStyle w:val=\"gone\"/>")
      // Two styles that both strike undo each other, and what the run says holds.
      + p("by both", properties: old, run: "<w:rStyle w:val=\"gone\"/>")
      + p("stands", properties: old, run: "<w:strike w:val=\"0\"/>")
    #expect(try WordFile(body, styles: styles).outline.filter { !$0.isEmpty } == ["by both", "stands"])
  }

  @Test func fieldsPrintTheirResults() throws {
    func char(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
    let nested =
      "\(char("begin"))<w:r><w:instrText>IF 1 = 1</w:instrText></w:r>\(r("9"))\(char("separate"))\(r("2"))\(char("end"))"
    let field =
      "\(char("begin"))<w:r><w:instrText>=</w:instrText></w:r>\(nested)\(char("separate"))\(r("7"))\(char("end"))"
    let simple = "<w:fldSimple w:instr=\"PAGE\">\(r("3"))</w:fldSimple>"
    #expect(try WordFile("<w:p>\(r("a"))\(field)\(r("b"))\(simple)</w:p>").outline == ["a7b3"])
  }

  @Test func aFieldThatIsNotClosedHidesNoMoreThanItsParagraph() throws {
    let open = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(r("instruction"))</w:p>"
    #expect(try WordFile(p("a") + open + p("b")).outline.filter { !$0.isEmpty } == ["a", "b"])
  }
}
