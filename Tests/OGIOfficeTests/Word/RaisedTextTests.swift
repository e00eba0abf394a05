import OGIDocuments
import Testing

/// The signs of notes, powers and the like: none of their digits is one of the figure's.
@Suite struct WordRaisedTextTests {
  private func cell(_ runs: String..., style: String = "") -> String {
    "<w:tc><w:p><w:pPr>\(style)</w:pPr>\(runs.joined())</w:p></w:tc>"
  }

  private func outline(_ cell: String, styles: String = "") throws -> String? {
    try WordFile(tbl([tc("a"), cell]), styles: styles).outline.first
  }

  private let superscript = "<w:vertAlign w:val=\"superscript\"/>"
  private let `subscript` = "<w:vertAlign w:val=\"subscript\"/>"

  @Test func digitsThatAreRaisedOrLoweredAreNoneOfTheFigure() throws {
    #expect(try outline(cell(r("25"), r("1", superscript))) == "a|25¹")
    #expect(try outline(cell(r("1", superscript), r("25"))) == "a|¹25")
    #expect(try outline(cell(r("25"), r("1", `subscript`))) == "a|25₁")
    #expect(try outline(cell(r("10"), r("1", superscript), r("2", superscript))) == "a|10¹²")
    #expect(try outline(cell(r("25"), r(" 1 ", superscript))) == "a|25 ¹")
    #expect(try outline(cell(r("25"), r("注", superscript))) == "a|25（注）")
    #expect(try outline(cell(r("行政许可"), r("[1]", superscript))) == "a|行政许可[1]")
    #expect(try outline(cell(r("25"), r("1", "<w:vertAlign w:val=\"baseline\"/>"))) == "a|251")
  }

  @Test func stylesRaiseText() throws {
    let styles = """
      <w:style w:type="character" w:styleId="FootnoteReference"><w:rPr>\(superscript)</w:rPr></w:style>
      <w:style w:type="character" w:styleId="base"><w:rPr>\(superscript)</w:rPr></w:style>
      <w:style w:type="character" w:styleId="sign"><w:basedOn w:val="base"/></w:style>
      <w:style w:type="paragraph" w:styleId="high"><w:rPr>\(superscript)</w:rPr></w:style>
      """
    let sign = "<w:rStyle w:val=\"sign\"/>"
    #expect(try outline(cell(r("25"), r("1", sign)), styles: styles) == "a|25¹")
    #expect(
      try outline(cell(r("25"), r("1", "\(sign)<w:vertAlign w:val=\"baseline\"/>")), styles: styles)
        == "a|251")
    let high = "<w:pStyle w:val=\"high\"/>"
    #expect(
      try outline(cell(r("25", "<w:vertAlign w:val=\"baseline\"/>"), r("1"), style: high), styles: styles)
        == "a|25¹")
  }

  /// Word's dialog raises by 3 points.
  @Test(arguments: ["<w:position w:val=\"6\"/>", "<w:position w:val=\"8\"/><w:sz w:val=\"12\"/>"])
  func textThatIsShiftedOffItsLineIsRaised(properties: String) throws {
    let size = "<w:sz w:val=\"24\"/>"
    #expect(try outline(cell(r("25", size), r("1", "\(size)\(properties)"))) == "a|25¹")
    let lowered = properties.replacing("position w:val=\"", with: "position w:val=\"-")
    #expect(try outline(cell(r("25", size), r("1", "\(size)\(lowered)"))) == "a|25₁")
  }

  /// Small text is a mark however little it is raised; the largest stands in the line.
  @Test func smallTextThatIsShiftedIsRaised() throws {
    func run(_ text: String, _ size: Int, _ shift: Int) -> String {
      r(text, "<w:position w:val=\"\(shift)\"/><w:sz w:val=\"\(size)\"/>")
    }
    #expect(try outline(cell(run("25", 24, 0), run("1", 14, 1))) == "a|25¹")
    #expect(try outline(cell(run("25", 24, 0), run("1", 14, -1))) == "a|25₁")
    #expect(try outline(cell(run("25", 24, 4), run("1", 14, 0))) == "a|25₁")
    #expect(try outline(cell(run("2", 24, 0), run("5", 21, 1))) == "a|25")
    #expect(try outline(cell(run("25", 24, 0), run("1", 14, 0))) == "a|251")
    #expect(try outline(cell(run("公开", 24, 0), run("1", 14, 1))) == "a|公开（1）")
  }

  @Test func sizesAreThoseOfStyles() throws {
    let styles = """
      <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="base"><w:rPr><w:sz w:val="24"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="text"><w:basedOn w:val="base"/></w:style>
      <w:style w:type="character" w:styleId="small"><w:rPr><w:sz w:val="16"/></w:rPr></w:style>
      """
    let small = r("1", "<w:rStyle w:val=\"small\"/><w:position w:val=\"1\"/>")
    let text = "<w:pStyle w:val=\"text\"/>"
    #expect(try outline(cell(r("25"), small, style: text), styles: styles) == "a|25¹")
    #expect(try outline(cell(r("25", "<w:sz w:val=\"20\"/>"), small, style: text), styles: styles) == "a|251")
    #expect(try outline(cell(r("25"), r("1", "<w:position w:val=\"1\"/>")), styles: styles) == "a|251")
    let direct = "<w:sz w:val=\"24\"/><w:position w:val=\"1\"/>"
    #expect(try outline(cell(r("25"), r("1", direct)), styles: styles) == "a|25¹")
  }

  /// People tune where the text of a cell stands.
  @Test func textThatIsShiftedAsAWholeStandsInItsLine() throws {
    let raised = "<w:position w:val=\"6\"/>"
    #expect(try outline(cell(r("2", raised), r(" "), r("5", raised))) == "a|2 5")
    #expect(try outline(cell(r("25", raised))) == "a|25")
    let slightly = "<w:position w:val=\"-2\"/><w:sz w:val=\"21\"/>"
    #expect(try outline(cell(r("2", slightly), r("5"))) == "a|25")
    #expect(try outline(cell(r("25", "<w:position w:val=\"-6\"/>"), r("1", raised))) == "a|25¹")
    // Words are no sign of a note.
    #expect(try outline(cell(r("（二）"), r("不", raised), r("予公开"))) == "a|（二）不予公开")
  }

  @Test func theSignsOfNotesAreNoDigits() throws {
    #expect(try outline(cell(r("25"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")) == "a|25")
    let chosen = "<w:r><w:endnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>1</w:t></w:r>"
    #expect(try outline(cell(r("25"), chosen)) == "a|25¹")
  }
}
