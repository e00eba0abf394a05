import OGIDocuments
import Testing

/// Cells that show something other than text are no blanks, and their text is not all that they say.
@Suite struct UnreadCellTests {
  private func outline(_ content: String, styles: String = "", numbering: String = "") throws -> String? {
    let row = tbl([tc("a"), "<w:tc>\(content)</w:tc>"])
    return try WordFile(row, styles: styles, numbering: numbering).outline.first
  }

  private func outline(run: String) throws -> String? { try outline("<w:p><w:r>\(run)</w:r></w:p>") }

  private func field(_ instruction: String, _ result: String?) -> String {
    func char(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
    return char("begin") + "<w:r><w:instrText> \(instruction) </w:instrText></w:r>"
      + (result.map { char("separate") + $0 } ?? "") + char("end")
  }

  @Test(arguments: [
    "<w:drawing><x:inline xmlns:x=\"p\"><x:pic><x:blip/></x:pic></x:inline></w:drawing>",
    "<w:drawing><x:anchor xmlns:x=\"c\"><x:chart/></x:anchor></w:drawing>",
    "<w:pict><v:shape><v:imagedata/></v:shape></w:pict>",
    "<w:pict><v:shape><v:textpath string=\"25\"/></v:shape></w:pict>",
    "<w:object><x:OLEObject xmlns:x=\"o\"/></w:object>", "<w:object><w:control/></w:object>",
    "<mc:AlternateContent><mc:Choice><w:contentPart/></mc:Choice></mc:AlternateContent>", "<w:pgNum/>",
    "<w:drawing/>", "<w:drawing><x:graphicData xmlns:x=\"a\"><x:model3d/></x:graphicData></w:drawing>",
  ])
  func whatIsNoTextIsNotRead(content: String) throws {
    #expect(try outline(run: content) == "a|?")
    #expect(try outline("<w:p>\(r("25"))<w:r>\(content)</w:r></w:p>") == "a|25?")
  }

  @Test(arguments: [
    "<w:pict><v:line/></w:pict>", "<w:drawing><wps:wsp/></w:drawing>", "<w:commentReference/>",
  ])
  func linesAndFramesSayNothing(content: String) throws { #expect(try outline(run: content) == "a|") }

  @Test func aTextBoxIsRead() throws {
    let box = "<w:pict><v:textbox><w:txbxContent>\(p("12"))</w:txbxContent></v:textbox></w:pict>"
    #expect(try outline(run: box) == "a|12")
  }

  @Test func formulasOfMoreThanALineAreNotRead() throws {
    func formula(_ content: String) -> String { "<w:p><m:oMath>\(content)</m:oMath></w:p>" }
    func run(_ text: String) -> String { "<m:r><m:rPr/><m:t>\(text)</m:t></m:r>" }
    #expect(try outline(formula(run("2") + run("5"))) == "a|25")
    let fraction = "<m:f><m:num>\(run("2"))</m:num><m:den>\(run("5"))</m:den></m:f>"
    #expect(try outline(formula(fraction)) == "a|?")
    let power = "<m:sSup><m:e>\(run("10"))</m:e><m:sup>\(run("4"))</m:sup></m:sSup>"
    #expect(try outline(formula(run("3") + power)) == "a|3?")
    #expect(
      try outline("<w:p><m:oMathPara><m:oMathParaPr/><m:oMath>\(run("7"))</m:oMath></m:oMathPara></w:p>")
        == "a|7")
  }

  @Test func fieldsWithoutAResultAreNotRead() throws {
    #expect(try outline("<w:p>\(field("=SUM(ABOVE)", nil))</w:p>") == "a|?")
    #expect(try outline("<w:p>\(field("=SUM(ABOVE)", ""))</w:p>") == "a|?")
    #expect(try outline("<w:p>\(field("FORMDROPDOWN", nil))</w:p>") == "a|?")
    #expect(try outline("<w:p><w:fldSimple w:instr=\" =SUM(ABOVE) \"/></w:p>") == "a|?")
    #expect(try outline("<w:p>\(field("eq \\f(2,5)", nil))</w:p>") == "a|?")
    // One that nobody has filled in shows blanks.
    #expect(try outline("<w:p>\(field("FORMTEXT", r("\u{2002}\u{2002}")))</w:p>") == "a|")
    #expect(try outline("<w:p>\(field("=SUM(ABOVE)", r("25")))</w:p>") == "a|25")
    #expect(try outline("<w:p>\(field("QUOTE", field("=2", r("2"))))</w:p>") == "a|2")
    // Marks for an index show nothing.
    #expect(try outline("<w:p>\(r("25"))\(field("xe \"许可\"", nil))</w:p>") == "a|25")
    let inInstruction = field("IF \(field("PAGE", nil)) = 1", r("9"))
    #expect(try outline("<w:p>\(inInstruction)</w:p>") == "a|9")
  }

  @Test func resultsThatWordCountsAnewAreNotReadForSure() throws {
    let simple = "<w:fldSimple w:instr=\"=SUM(ABOVE)\" w:dirty=\"true\">\(r("25"))</w:fldSimple>"
    #expect(try outline("<w:p>\(simple)</w:p>") == "a|25?")
    #expect(try outline("<w:p>\(simple.replacing("true", with: "0"))</w:p>") == "a|25")
    let dirty = field("=SUM(ABOVE)", r("25")).replacing("\"begin\"", with: "\"begin\" w:dirty=\"1\"")
    #expect(try outline("<w:p>\(dirty)</w:p>") == "a|25?")
  }

  @Test func aFieldThatIsNotClosedIsNotRead() throws {
    #expect(try outline("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(r("12"))</w:p>") == "a|?")
  }

  /// What is seen is a prompt, be it a nought.
  @Test func thePromptOfAControlIsNoFigure() throws {
    func control(_ content: String, _ properties: String = "<w:showingPlcHdr/>") -> String {
      "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    #expect(try outline("<w:p>\(control(r("0")))</w:p>") == "a|?")
    #expect(try outline(control(p("0"))) == "a|?")
    #expect(try outline("<w:p>\(control(r("  ")))</w:p>") == "a|")
    #expect(try outline("<w:p>\(control(r("0"), "<w:showingPlcHdr w:val=\"0\"/>"))\(r("5"))</w:p>") == "a|05")
    let row = "<w:tbl><w:tr>\(tc("a"))\(control(tc("0")))\(tc("6"))</w:tr></w:tbl>"
    #expect(try WordFile(row).outline == ["a|?|6"])
  }

  @Test func anEmbeddedDocumentIsNotRead() throws {
    #expect(try outline("<w:altChunk r:id=\"x\" xmlns:r=\"r\"/><w:p/>") == "a|?")
  }

  /// It may be all that a person sees in the cell, or seem to be part of the figure.
  @Test func aNumberBeforeWhatIsNoWordIsNotReadForSure() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>\
      <w:lvlText w:val="%1."/><w:suff w:val="nothing"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    func item(_ text: String) -> String {
      p(text, properties: "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
    }
    #expect(try outline(item(""), numbering: numbering) == "a|1.?")
    #expect(try outline(item("25"), numbering: numbering) == "a|1.25?")
    #expect(try outline(item("件"), numbering: numbering) == "a|1.件")
  }

  @Test func aBulletAloneIsNoBlank() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>\
      <w:lvl w:ilvl="1"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    func item(_ text: String, level: Int = 0) -> String {
      p(text, properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr>")
    }
    #expect(try outline(item(""), numbering: numbering) == "a|?")
    #expect(try outline(item("25"), numbering: numbering) == "a|25")
    #expect(try outline(item("", level: 1), numbering: numbering) == "a|")
  }

  @Test func whiteOnWhiteIsNotReadForSure() throws {
    let white = "<w:color w:val=\"FFFFFF\"/>"
    let shade = "<w:shd w:val=\"clear\" w:fill=\"0070C0\"/>"
    let whiteShade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"ffffff\"/>"
    #expect(try outline("<w:p>\(r("25", white))</w:p>") == "a|25?")
    #expect(try outline("<w:p>\(r("25"))\(r("1", white))</w:p>") == "a|251?")
    #expect(try outline("<w:p>\(r("25"))\(r(" ", white))</w:p>") == "a|25")
    #expect(try outline("<w:p>\(r("25", "<w:color w:val=\"FF0000\"/>"))</w:p>") == "a|25")
    #expect(try outline("<w:p>\(r("25", white + whiteShade))</w:p>") == "a|25?")
    #expect(try outline("<w:p>\(r("25", white + shade))</w:p>") == "a|25")
    #expect(try outline("<w:p>\(r("25", white + "<w:highlight w:val=\"black\"/>"))</w:p>") == "a|25")
    #expect(try outline(p("25", properties: shade, run: white)) == "a|25")
    #expect(try outline("<w:tcPr>\(shade)</w:tcPr>\(p("25", run: white))") == "a|25")
    #expect(try outline("<w:tcPr>\(shade)</w:tcPr>\(p("25", properties: whiteShade, run: white))") == "a|25?")
    let table = tbl([tc("a"), "<w:tc>\(p("25", run: white))</w:tc>"])
    let shaded = table.replacing("<w:tbl>", with: "<w:tbl><w:tblPr>\(shade)</w:tblPr>")
    #expect(try WordFile(shaded).outline == ["a|25"])
    let clear = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"auto\"/>"
    #expect(
      try outline("<w:tcPr>\(shade)</w:tcPr>\(p("25", properties: clear, run: white + clear))") == "a|25")
    let style = "<w:style w:type=\"character\" w:styleId=\"s\"><w:rPr>\(white)</w:rPr></w:style>"
    #expect(try outline("<w:p>\(r("25", "<w:rStyle w:val=\"s\"/>"))</w:p>", styles: style) == "a|25?")
  }

  @Test func textOfTheColourOfItsBackgroundIsNotReadForSure() throws {
    let blue = "<w:color w:val=\"0070c0\"/>"
    let shade = "<w:shd w:val=\"clear\" w:fill=\"0070C0\"/>"
    #expect(try outline("<w:tcPr>\(shade)</w:tcPr>\(p("25", run: blue))") == "a|25?")
    #expect(try outline("<w:tcPr>\(shade)</w:tcPr>\(p("25", run: "<w:color w:val=\"auto\"/>"))") == "a|25")
    #expect(try outline("<w:p>\(r("25", blue + shade))</w:p>") == "a|25?")
    #expect(try outline("<w:p>\(r("25", blue))</w:p>") == "a|25")
    let pattern = "<w:shd w:val=\"pct50\" w:color=\"0070C0\" w:fill=\"0070C0\"/>"
    #expect(try outline("<w:tcPr>\(pattern)</w:tcPr>\(p("25", run: blue))") == "a|25")
    let black = "<w:color w:val=\"000000\"/>"
    #expect(try outline("<w:p>\(r("25", black + "<w:highlight w:val=\"black\"/>"))</w:p>") == "a|25?")
    #expect(try outline("<w:p>\(r("25", black + "<w:highlight w:val=\"none\"/>"))</w:p>") == "a|25")
  }

  @Test func textThatIsTooSmallToBeSeenIsNotReadForSure() throws {
    let tiny = "<w:sz w:val=\"2\"/>"
    #expect(try outline("<w:p>\(r("25", tiny))</w:p>") == "a|25?")
    #expect(try outline("<w:p>\(r("25"))\(r("1", tiny))</w:p>") == "a|251?")
    #expect(try outline("<w:p>\(r("25"))\(r(" ", tiny))</w:p>") == "a|25")
    #expect(try outline("<w:p>\(r("25", "<w:sz w:val=\"10\"/>"))</w:p>") == "a|25")
  }

  @Test(arguments: ["<w:hidden/>", "<w:trHeight w:val=\"10\" w:hRule=\"exact\"/>"])
  func aHiddenRowIsTold(property: String) throws {
    let hidden = "<w:tr><w:trPr>\(property)</w:trPr>\(tc("b"))\(tc("2"))</w:tr>"
    let document = try WordFile("<w:tbl><w:tr>\(tc("a"))\(tc("1"))</w:tr>\(hidden)</w:tbl>").document()
    #expect(document.outline == ["a|1"])
    #expect(document.notices == [.hiddenText(count: 1)])
  }

  @Test(arguments: [
    "<w:hidden w:val=\"0\"/>", "<w:trHeight w:val=\"10\"/>", "<w:trHeight w:val=\"400\" w:hRule=\"exact\"/>",
  ])
  func rowsWithRoomAreRead(property: String) throws {
    let shown = "<w:tr><w:trPr>\(property)</w:trPr>\(tc("b"))\(tc("2"))</w:tr>"
    #expect(
      try WordFile("<w:tbl><w:tr>\(tc("a"))\(tc("1"))</w:tr>\(shown)</w:tbl>").outline == ["a|1", "b|2"])
  }
}
