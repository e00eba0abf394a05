import OGIText
import Testing

@testable import OGIOffice

@Suite struct NumberingTests {
  private static func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
    """
    <w:lvl w:ilvl="\(index)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/>\
    <w:suff w:val="nothing"/>\(more)</w:lvl>
    """
  }

  private static let numbering = """
    <w:abstractNum w:abstractNumId="0">\(level(0, "chineseCounting", "%1、"))\(level(1, "chineseCounting", "（%2）"))\
    \(level(2, "decimal", "%3."))</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
    """

  private func item(_ text: String, _ number: Int, _ level: Int) -> String {
    p(text, properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(number)\"/></w:numPr>")
  }

  @Test func numbersArePrintedBeforeTheirParagraphs() throws {
    let body =
      item("新收", 1, 0) + item("结转", 1, 0) + item("结果", 1, 0) + item("予以公开", 1, 1) + item("不予公开", 1, 1)
      + item("国家秘密", 1, 2) + item("禁止公开", 1, 2) + item("无法提供", 1, 1) + item("不掌握", 1, 2) + p("没有")
      + item("结转下年", 1, 0)
    #expect(
      try WordFile(body, numbering: Self.numbering).outline == [
        "一、新收", "二、结转", "三、结果", "（一）予以公开", "（二）不予公开", "1.国家秘密", "2.禁止公开", "（三）无法提供", "1.不掌握", "没有",
        "四、结转下年",
      ])
  }

  @Test func numberingsOfOneDefinitionCountOnAndMayStartAnew() throws {
    let body = item("a", 1, 0) + item("b", 2, 0) + item("c", 3, 0) + item("d", 3, 0) + item("e", 1, 0)
    #expect(
      try WordFile(body, numbering: Self.numbering).outline == ["一、a", "二、b", "五、c", "六、d", "七、e"])
  }

  @Test func levelsAboveThatWereNotUsedCountAsBegun() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="7">\(Self.level(0, "upperRoman", "%1"))\(Self.level(1, "decimal", "%1.%2"))\
      \(Self.level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"))</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
      """
    let body = item(" a", 1, 1) + item(" b", 1, 1) + item(" c", 1, 2)
    #expect(try WordFile(body, numbering: numbering).outline == ["I.1 a", "I.2 b", "1.2.1 c"])
  }

  @Test func aLevelMayGoOnCountingAfterThoseAbove() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0">\(Self.level(0, "decimal", "%1."))\
      \(Self.level(1, "decimal", "(%2)", "<w:lvlRestart w:val=\"0\"/>"))</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let body = item("a", 1, 0) + item("b", 1, 1) + item("c", 1, 0) + item("d", 1, 1)
    #expect(try WordFile(body, numbering: numbering).outline == ["1.a", "(1)b", "2.c", "(2)d"])
  }

  @Test func stylesNumberTheirParagraphs() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0">\(Self.level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"h1\"/>"))\
      \(Self.level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"h2\"/>"))</w:abstractNum>
      <w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>
      """
    let styles = """
      <w:style w:type="paragraph" w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="h2"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="h3"><w:basedOn w:val="h1"/></w:style>
      """
    func styled(_ text: String, _ style: String, _ more: String = "") -> String {
      p(text, properties: "<w:pStyle w:val=\"\(style)\"/>\(more)")
    }
    let off = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"
    let body = styled("a", "h1") + styled("b", "h2") + styled("c", "h3") + styled("d", "h1", off)
    #expect(try WordFile(body, styles: styles, numbering: numbering).outline == ["一、a", "（一）b", "二、c", "d"])
  }

  @Test func aNumberIsPartedFromItsText() throws {
    let numbering = Self.numbering.replacing("<w:suff w:val=\"nothing\"/>", with: "").replacing(
      "%3.", with: "%3")
    let cell = "<w:tc>\(item("2019", 1, 2))</w:tc>"
    #expect(try WordFile(tbl([cell, tc("a")]), numbering: numbering).outline == ["1 2019?|a"])
  }

  @Test func bulletsAreNotPrinted() throws {
    let numbering = Self.numbering.replacing("\"decimal\"", with: "\"bullet\"").replacing("%3.", with: "-")
    #expect(
      try WordFile(tbl([tc("a"), "<w:tc>\(item("5", 1, 2))</w:tc>"]), numbering: numbering).outline == ["a|5"]
    )
  }

  /// A column of row numbers that Word counts is one as if they were typed; in the place of a figure such a number is none.
  @Test func aNumberAloneInACellIsThatOfItsRow() throws {
    func cell(_ text: String) -> String { "<w:tc>\(item(text, 1, 2))</w:tc>" }
    let rows = [
      [tc("序号"), tc("指标"), tc("数")], [cell(""), tc("新收"), tc("25")], [cell(""), tc("结转"), cell("")],
      [cell(""), tc("7"), tc("8")], [tc(""), cell(""), tc("件")],
    ]
    let body = "<w:tbl>\(rows.map { "<w:tr>\($0.joined())</w:tr>" }.joined())</w:tbl>"
    #expect(
      try WordFile(body, numbering: Self.numbering).outline == [
        "序号|指标|数", "1.|新收|25", "2.|结转|3.?", "4.?|7|8", "|5.?|件",
      ])
  }

  @Test func numeralsReadBackAsTheirNumbers() {
    for number in 1...9999 {
      #expect(ChineseNumeral.parse(ListNumeral.text(of: number, format: "chineseCountingThousand")) == number)
      #expect(ChineseNumeral.parse(ListNumeral.text(of: number, format: "ideographDigital")) == number)
    }
  }

  @Test(arguments: [
    ("upperRoman", 1994, "MCMXCIV"), ("lowerRoman", 4, "iv"), ("upperLetter", 28, "BB"),
    ("lowerLetter", 26, "z"),
    ("decimalEnclosedCircle", 20, "⑳"), ("decimalZero", 7, "07"), ("decimalFullWidth", 12, "１２"),
    ("decimalEnclosedParen", 3, "⑶"),
    ("decimalEnclosedFullstop", 3, "⒊"), ("ideographTraditional", 10, "癸"), ("ideographZodiac", 12, "亥"),
    ("ideographEnclosedCircle", 2, "㊁"), ("chineseCounting", 10, "十"), ("chineseCounting", 20, "二十"),
    ("chineseLegalSimplified", 10, "壹拾"), ("decimalEnclosedCircle", 21, "21"), ("chineseCounting", -1, "-1"),
    ("upperRoman", 0, "0"), ("none", 3, ""), ("hebrew1", 3, "3"),
  ])
  func numeralsAreThoseOfTheStandard(format: String, number: Int, expected: String) {
    #expect(ListNumeral.text(of: number, format: format) == expected)
  }
}
