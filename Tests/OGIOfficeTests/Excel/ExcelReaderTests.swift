import OGIDocuments
import OGIOffice
import Testing

@Suite struct ExcelReaderTests {
  @Test func cellsOfAllTypesPrintWhatIsSeen() throws {
    let cells = """
      <row><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c t="str"><v>c</v></c>\
      <c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2019-03-05</v></c><c><v>0.30000000000000004</v></c></row>
      """
    let strings = ["<t>not used</t>", "<r><t>数</t></r><r><t>量</t></r><rPh sb=\"0\" eb=\"1\"><t>シュ</t></rPh>"]
    #expect(
      try ExcelFile(cells, strings: strings).outline == ["数量|ab|c|TRUE?|#REF!?|2019-03-05T00:00:00|0.3"])
  }

  @Test func placesAreThoseOfTheSheet() throws {
    let file = ExcelFile(sheets: [
      .init(name: "封面", content: "<sheetData>\(row("B2", "标题"))</sheetData>"),
      .init(name: "统计表", content: "<sheetData>\(row("C5", "a", "1"))\(row("C6", "b", "2"))</sheetData>"),
    ])
    let document = try file.document()
    #expect(document.outline == ["标题", "a|1", "b|2"])
    #expect(document.places == ["封面!B2", "统计表!C5", "统计表!D5", "统计表!C6", "统计表!D6"])
    for (piece, next) in zip(document.pieces, document.pieces.dropFirst()) {
      #expect(piece.place.stands(before: next.place))
    }
  }

  @Test func whatIsHiddenIsLeftOut() throws {
    let rows =
      row("A1", "a", "1", "2") + row("A2", "b", "3", "4", attributes: "hidden=\"1\"")
      + row("A3", "c", "5", "6")
    var file = ExcelFile(rows, before: "<cols><col min=\"2\" max=\"2\" hidden=\"true\"/></cols>")
    file.sheets += ["hidden", "veryHidden"].map {
      .init(name: $0, state: $0, content: "<sheetData>\(row("A1", "old", "9"))</sheetData>")
    }
    // A hidden row is no gap.
    #expect(try file.outline == ["a|2", "c|6"])
    // Three cells of the row, two more of the column, two sheets.
    #expect(try file.document().notices == [.hiddenText(count: 7)])
  }

  @Test func whatHoldsNothingIsNotHidden() throws {
    var file = ExcelFile(row("A1", "a", "1") + "<row r=\"2\" hidden=\"1\"><c s=\"1\"/></row>")
    file.sheets.append(
      .init(name: "2", state: "hidden", content: "<sheetData><row><c s=\"1\"/></row></sheetData>"))
    #expect(try file.document().notices == [])
  }

  @Test func whatMergedCellsCoverIsTold() throws {
    let file = ExcelFile(
      row("A1", "a", "1") + row("A2", "b", "2") + row("A3", "c", "3"),
      more: "<mergeCells><mergeCell ref=\"B1:B2\"/></mergeCells>")
    #expect(try file.outline == ["a|1", "b", "c|3"])
    #expect(try file.document().notices == [.hiddenText(count: 1)])
  }

  @Test func textThatIsTooSmallToBeSeenIsNotReadForSure() throws {
    let styles =
      "<fonts><font><sz val=\"11\"/></font><font><sz val=\"1\"/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>"
    let string = "<r><t>25</t></r><r><rPr><sz val=\"1.5\"/></rPr><t>1</t></r>"
    let cells = "<row><c><v>1</v></c><c s=\"1\"><v>2</v></c><c t=\"s\"><v>0</v></c></row>"
    #expect(try ExcelFile(cells, strings: [string], styles: styles).outline == ["1|2?|251?"])
  }

  @Test func aMergedCellShowsItsTextWhereSomeOfItIsHidden() throws {
    let file = ExcelFile(
      row("A1", "title") + row("B2", "a", "1"),
      before: "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols>",
      more: "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>")
    #expect(try file.outline == ["title", "a|1"])
  }

  @Test func whatIsStruckOutIsLeftOut() throws {
    let styles = "<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>"
    let file = ExcelFile(
      row("A1", "x", "y", "z")
        + "<row r=\"2\"><c t=\"s\"><v>0</v></c><c s=\"1\"><v>12</v></c><c><v>13</v></c></row>",
      strings: ["<r><rPr><strike/></rPr><t>old</t></r><r><rPr><strike val=\"0\"/></rPr><t>new</t></r>"],
      styles: styles)
    #expect(try file.outline == ["x|y|z", "new|?|13"])
  }

  /// A blank would tell that nothing was counted.
  @Test func aFormulaWithoutAValueIsNoBlank() throws {
    let cells =
      "<row><c><f>SUM(B2:B5)</f></c><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A9</f><v></v></c><c><v>3</v></c></row>"
    #expect(try ExcelFile(cells).outline == ["formula =SUM(B2:B5)?|2|3"])
    let text = "<row><c t=\"str\"><f>A9</f></c><c><v>3</v></c></row>"
    #expect(try ExcelFile(text).outline == ["formula =A9?|3"])
  }

  /// Programs that write formulas and do not compute them leave noughts as their values, and have Excel compute them.
  @Test func valuesThatExcelComputesAnewAreNotReadForSure() throws {
    let cells =
      "<row><c><v>1</v></c><c><f>A1+1</f><v>0</v></c><c t=\"str\"><f>A9</f><v></v></c><c><v>3</v></c></row>"
    var file = ExcelFile(cells)
    file.properties = "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>"
    #expect(try file.outline == ["1|0?|?|3"])
    file.properties = "<calcPr fullCalcOnLoad=\"0\"/>"
    #expect(try file.outline == ["1|0|3"])
  }

  @Test func formatsPrintNumbersAndDates() throws {
    let styles = """
      <numFmts><numFmt numFmtId="176" formatCode="0.00&quot;万元&quot;"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="3"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>
      """
    let cells = [(1, "3659.9"), (2, "1234567"), (3, "43529"), (4, "0.125"), (99, "7"), (-1, "8")].map {
      "<c s=\"\($0)\"><v>\($1)</v></c>"
    }
    var file = ExcelFile("<row>\(cells.joined())</row>", styles: styles)
    #expect(try file.outline == ["3659.90万元|1,234,567|2019年3月5日|12.50%|7|8"])
    file.properties = "<workbookPr date1904=\"1\"/>"
    #expect(try file.outline == ["3659.90万元|1,234,567|2023年3月6日|12.50%|7|8"])
  }

  @Test func linesWithoutRoomAreHidden() throws {
    let rows = row("A1", "a", "1", "2") + row("A2", "b", "3", "4", attributes: "ht=\"0\" customHeight=\"1\"")
    let file = ExcelFile(
      rows, before: "<cols><col min=\"3\" max=\"3\" width=\"0.08\" customWidth=\"1\"/></cols>")
    #expect(try file.outline == ["a|1"])
    #expect(try file.document().notices == [.hiddenText(count: 4)])
    #expect(try ExcelFile(row("A1", "a", "1", attributes: "ht=\"9.5\"")).outline == ["a|1"])
  }

  @Test func digitsThatAreRaisedOrLoweredAreNoneOfTheFigure() throws {
    func part(_ text: String, _ alignment: String) -> String {
      "<r><rPr><vertAlign val=\"\(alignment)\"/></rPr><t>\(text)</t></r>"
    }
    let rich = "<r><t>25</t></r>\(part("1", "superscript"))"
    let styles = """
      <fonts><font/><font><vertAlign val="superscript"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>
      """
    let cells = """
      <row><c t="s"><v>0</v></c><c t="inlineStr"><is>\(rich)</is></c><c t="s"><v>1</v></c><c s="1"><v>25</v></c>\
      <c s="1" t="str"><v>m2</v></c></row>
      """
    let strings = [rich, "<r><t>25</t></r>\(part("2", "subscript"))\(part("3", "baseline"))"]
    #expect(try ExcelFile(cells, strings: strings, styles: styles).outline == ["25¹|25¹|25₂3|²⁵|m²"])
  }

  /// Figures that a person sees otherwise, or not at all, are not read for sure.
  @Test func formatsThatShowAnotherNumberAreNotReadForSure() throws {
    let styles = """
      <numFmts><numFmt numFmtId="176" formatCode="0&quot;2&quot;"/><numFmt numFmtId="177" formatCode=";;;"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs>
      """
    let cells = """
      <row><c><v>1</v></c><c s="1"><v>25</v></c><c s="2"><v>26</v></c><c s="2" t="str"><v>27</v></c><c s="1" t="str">\
      <v>28</v></c></row>
      """
    let document = try ExcelFile(cells, styles: styles).document()
    #expect(document.outline == ["1|252?|26?|27?|28"])
    #expect(document.notices == [.hiddenText(count: 2)])
  }

  @Test func whiteOnWhiteIsNotReadForSure() throws {
    let styles = """
      <fonts><font/><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font><font><color theme="0" tint="-0.5"/>\
      </font></fonts>
      <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF0070C0"/>\
      </patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="9"/></patternFill></fill>\
      <fill><gradientFill/></fill></fills>
      <cellXfs><xf/><xf fontId="1" fillId="0"/><xf fontId="1" fillId="1"/><xf fontId="2" fillId="2"/><xf fontId="2"/>\
      <xf fontId="3"/><xf fontId="1" fillId="3"/></cellXfs>
      """
    let cells = (0..<7).map { "<c s=\"\($0)\"><v>\($0)</v></c>" }
    #expect(try ExcelFile("<row>\(cells.joined())</row>", styles: styles).outline == ["0|1?|2|3?|4?|5|6"])
  }

  @Test func textOfTheColourOfItsCellIsNotReadForSure() throws {
    func fill(_ color: String) -> String {
      "<fill><patternFill patternType=\"solid\"><fgColor \(color)/></patternFill></fill>"
    }
    let colors = [
      "rgb=\"FF0070C0\"", "rgb=\"000070c0\"", "theme=\"4\" tint=\"0.5\"", "theme=\"4\"", "indexed=\"10\"",
      "indexed=\"64\"",
    ]
    let fonts = colors.map { "<font><color \($0)/></font>" }.joined() + "<font/>"
    let fills =
      colors.map(fill).joined() + fill("rgb=\"FF000000\"")
      + "<fill><patternFill patternType=\"gray125\"/></fill>"
    let pairs = [(0, 0), (0, 1), (2, 2), (2, 3), (4, 4), (4, 0), (5, 6), (6, 6), (6, 5), (6, 7), (3, 3)]
    let formats = pairs.map { "<xf fontId=\"\($0.0)\" fillId=\"\($0.1)\"/>" }.joined()
    let styles = "<fonts>\(fonts)</fonts><fills>\(fills)</fills><cellXfs>\(formats)</cellXfs>"
    let cells = pairs.indices.map { "<c s=\"\($0)\"><v>\($0)</v></c>" }.joined()
    let head = "<row><c s=\"3\"><v>1</v></c><c s=\"3\"><v>2</v></c></row>"
    let document = try ExcelFile("\(head)<row>\(cells)</row>", styles: styles).document()
    #expect(document.outline == ["1|2|||||||||", "|1?|2?|3|4?|5|6?|7?|8?|9|10?"])
    #expect(document.notices == [.hiddenText(count: 8)])
  }

  @Test func aWhitePartOfATextIsNotReadForSure() throws {
    let string = "<r><t>25</t></r><r><rPr><color rgb=\"FFFFFFFF\"/></rPr><t>1</t></r>"
    let styles = """
      <fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF0070C0"/></patternFill></fill></fills>
      <cellXfs><xf/><xf fillId="1"/></cellXfs>
      """
    let file = ExcelFile(
      "<row><c t=\"s\"><v>0</v></c><c s=\"1\" t=\"s\"><v>0</v></c></row>", strings: [string], styles: styles)
    #expect(try file.outline == ["251?|251"])
  }

  @Test func partsOfATextThatAreStruckOutAreTold() throws {
    let string = "<r><rPr><strike/></rPr><t>25</t></r><r><t>52</t></r>"
    let file = ExcelFile("<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row>", strings: [string])
    #expect(try file.outline == ["52|1"])
    #expect(try file.document().notices == [.hiddenText(count: 1)])
  }

  /// What a part says takes the place of all that the cell's font says.
  @Test func partsOfATextHaveTheirOwnFonts() throws {
    let styles = """
      <fonts><font/><font><strike/></font><font><color rgb="FFFFFFFF"/></font><font><vertAlign val="superscript"/></font>\
      </fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>
      """
    let strings = [
      "<r><t>25</t></r><r><rPr><b/></rPr><t>52</t></r>", "<r><rPr><strike/></rPr><t>25</t></r>", "<t>25</t>",
    ]
    func outline(_ string: Int) throws -> [String] {
      let shared = (0..<4).map { "<c s=\"\($0)\" t=\"s\"><v>\(string)</v></c>" }.joined()
      let inline = "<c s=\"1\" t=\"inlineStr\"><is>\(strings[string])</is></c><c><v>1</v></c>"
      return try ExcelFile("<row>\(shared)\(inline)</row>", strings: strings, styles: styles).outline
    }
    #expect(try outline(0) == ["2552|52|2552?|²⁵52|52|1"])
    #expect(try outline(1) == ["?|?|?|?|?|1"])
    #expect(try outline(2) == ["25|?|25?|²⁵|?|1"])
  }

  /// A blank would tell that nothing was counted.
  @Test func aCellOfWhichFiguresAloneAreLeftOutIsNoBlank() throws {
    let struck = "<r><rPr><strike/></rPr><t>25</t></r><r><t> </t></r>"
    let words = "<r><rPr><strike/></rPr><t>无</t></r>"
    func cells(_ number: Int) -> String {
      "<row r=\"\(number)\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c><v>\(number)</v></c></row>"
    }
    let file = ExcelFile(row("A1", "a", "b", "c") + cells(2), strings: [struck, words])
    #expect(try file.outline == ["a|b|c", "?||2"])
    #expect(try file.document().notices == [.hiddenText(count: 2)])
  }

  @Test func aRowThatIsStruckOutIsLeftOut() throws {
    let styles = "<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>"
    let struck = "<row r=\"2\"><c s=\"1\" t=\"str\"><v>b</v></c><c s=\"1\"><v>2</v></c></row>"
    let file = ExcelFile(row("A1", "a", "1") + struck + row("A3", "c", "3"), styles: styles)
    #expect(try file.outline == ["a|1", "c|3"])
    #expect(try file.document().blocks.count == 1)
    #expect(try file.document().notices == [.hiddenText(count: 2)])
  }

  /// What the cell holds is known, and a blank is what was published.
  @Test func noughtsThatAreNotShownAreReadAsBlanks() throws {
    let styles = """
      <numFmts><numFmt numFmtId="176" formatCode="#,##0;;"/><numFmt numFmtId="177" formatCode="0;0;&quot;-&quot;"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs>
      """
    let cells = "<row><c><v>0</v></c><c s=\"1\"><v>0</v></c><c s=\"2\"><v>0.0</v></c><c><v>5</v></c></row>"
    let shown = try ExcelFile(row("A1", "a", "b", "c", "d") + cells, styles: styles).document()
    #expect(shown.outline == ["a|b|c|d", "0||0|5"])
    #expect(shown.notices == [.hiddenText(count: 1)])
    func views(_ value: String) -> String { "<sheetViews><sheetView showZeros=\"\(value)\"/></sheetViews>" }
    let hiding = ExcelFile(row("A1", "a", "b", "c", "d") + cells, before: views("0"), styles: styles)
    #expect(try hiding.outline == ["a|b|c|d", "|||5"])
    #expect(try hiding.document().notices == [.hiddenText(count: 3)])
    #expect(try ExcelFile(cells, before: views("true"), styles: styles).outline == ["0|0|5"])
    var both = hiding
    both.sheets.append(.init(name: "2", content: "<sheetData>\(row("A1", "a", "0"))</sheetData>"))
    #expect(try both.outline == ["a|b|c|d", "|||5", "a|0"])
  }

  @Test func aRowOfNoughtsThatAreNotShownIsEmpty() throws {
    let rows =
      row("A1", "a", "1") + row("A2", "b", "2") + row("A3", "0", "0") + row("A4", "c", "3")
      + row("A5", "d", "4")
    let file = ExcelFile(rows, before: "<sheetViews><sheetView showZeros=\"0\"/></sheetViews>")
    #expect(try file.outline == ["a|1", "b|2", "c|3", "d|4"])
    #expect(try file.document().blocks.count == 2)
    let styles =
      "<fonts><font><strike/></font></fonts><cellXfs><xf fontId=\"9\"/><xf fontId=\"0\"/></cellXfs>"
    let struck = rows.replacing(">0<", with: ">5<").replacing("r=\"A3\"", with: "r=\"A3\" s=\"1\"")
      .replacing("r=\"B3\"", with: "r=\"B3\" s=\"1\"")
    #expect(try ExcelFile(struck, styles: styles).document().blocks.count == 1)
    #expect(
      try ExcelFile(struck.replacing(">5<", with: ">0<"), styles: styles).document().blocks.count == 1)
  }

  @Test func charactersThatXMLCannotHoldAreRead() throws {
    let file = ExcelFile(
      "<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row>", strings: ["<t>a_x000A_b_x5F_c_xyz_</t>"])
    #expect(try file.outline == ["a⏎b_x5F_c_xyz_|1"])
  }

  @Test func aWorkbookWithoutTextIsEmpty() {
    #expect(throws: DocumentReadingError.empty) { try ExcelFile("<row><c s=\"1\"/></row>").document() }
  }
}
