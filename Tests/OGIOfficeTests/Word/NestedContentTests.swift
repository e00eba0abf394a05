import Testing

/// Tables in tables, and text boxes.
@Suite struct NestedContentTests {
  @Test func aRowThatHoldsATableIsLayout() throws {
    let inner = "<w:tc>\(p("标题"))\(tbl([tc("a"), tc("1")], [tc("b"), tc("2")]))\(p("注"))</w:tc>"
    let file = WordFile(tbl([tc("x"), tc("9")], [tc("left"), inner], [tc("y"), tc("8")]))
    #expect(try file.outline == ["x|9", "left", "标题", "a|1", "b|2", "注", "y|8"])
  }

  @Test func aTableOfOneColumnInACellIsItsText() throws {
    let inner = "<w:tc>\(tbl([tc("其他")], [tc("处理")]))<w:p/></w:tc>"
    #expect(try WordFile(tbl([inner, tc("1")])).outline == ["其他⏎处理|1"])
  }

  @Test func aTableOfASingleColumnIsLines() throws {
    #expect(try WordFile(tbl([tc("a")], [tc("b")])).outline == ["a", "b"])
  }

  @Test func aTextBoxIsReadOnceBehindItsParagraph() throws {
    let content = "<w:txbxContent>\(tbl([tc("a"), tc("1")]))</w:txbxContent>"
    let box = """
      <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>\(content)</wps:txbx></wps:wsp>\
      </w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>\(content)</v:textbox></v:shape></w:pict>\
      </mc:Fallback></mc:AlternateContent>
      """
    #expect(try WordFile("<w:p>\(r("b"))<w:r>\(box)</w:r>\(r("c"))</w:p>").outline == ["bc", "a|1"])
  }

  @Test func theFallbackIsReadWhereTheChoiceHoldsNoText() throws {
    let box = """
      <mc:AlternateContent><mc:Choice Requires="new"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox>\
      <w:txbxContent>\(p("old"))</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>
      """
    #expect(try WordFile("<w:p><w:r>\(box)</w:r></w:p>").outline.filter { !$0.isEmpty } == ["old"])
  }

  @Test func oneAlternativeOfRowsAndCellsIsRead() throws {
    func either(_ choice: String, _ fallback: String) -> String {
      "<mc:AlternateContent><mc:Choice Requires=\"new\">\(choice)</mc:Choice><mc:Fallback>\(fallback)</mc:Fallback></mc:AlternateContent>"
    }
    let row = either("<w:tr>\(tc("b"))\(tc("2"))</w:tr>", "<w:tr>\(tc("b"))\(tc("3"))</w:tr>")
    let cell = "<w:tr>\(tc("c"))\(either("", tc("4")))</w:tr>"
    #expect(
      try WordFile("<w:tbl><w:tr>\(tc("a"))\(tc("1"))</w:tr>\(row)\(cell)</w:tbl>").outline == [
        "a|1", "b|2", "c|4",
      ])
  }

  @Test func aTextBoxInACellIsPartOfIt() throws {
    let box = "<w:r><w:pict><v:textbox><w:txbxContent>\(p("12"))</w:txbxContent></v:textbox></w:pict></w:r>"
    #expect(try WordFile(tbl([tc("a"), "<w:tc><w:p>\(box)</w:p></w:tc>"])).outline == ["a|12"])
  }

  @Test func formulasKeepTheirText() throws {
    let formula = "<m:oMathPara><m:oMath><m:r><m:t>12</m:t></m:r></m:oMath></m:oMathPara>"
    #expect(try WordFile("<w:p>\(formula)</w:p>").outline == ["12"])
  }
}
