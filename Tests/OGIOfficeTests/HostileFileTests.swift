import OGIDocuments
import OGIOffice
import TestSupport
import Testing

/// Files that are broken, or made to do harm: each is read or refused, and none takes long.
@Suite struct HostileFileTests {
  private func failure(of file: WordFile) -> DocumentReadingError? {
    do throws(DocumentReadingError) {
      _ = try WordReader().read(file.bytes)
      return nil
    } catch {
      return error
    }
  }

  private func failure(of file: ExcelFile) -> DocumentReadingError? {
    do throws(DocumentReadingError) {
      _ = try ExcelReader().read(file.bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func cutFilesAreDamaged() {
    let word = WordFile(p("a")).bytes
    let excel = ExcelFile(row("A1", "a", "1")).bytes
    for share in 0..<20 {
      let end = word.count * share / 20
      #expect(throws: DocumentReadingError.self) { try WordReader().read(Array(word[..<end])) }
      #expect(throws: DocumentReadingError.self) {
        try ExcelReader().read(Array(excel[..<(excel.count * share / 20)]))
      }
    }
    let half = Array(word[..<(word.count / 2)])
    #expect(WordReader().canRead(half, fileExtension: "docx"))
    #expect(!ExcelReader().canRead(half, fileExtension: "docx"))
  }

  @Test func missingPartsAreNamed() {
    let error = #expect(throws: DocumentReadingError.self) {
      try WordReader().read(StoredZip(["a.xml": "<a/>"]).bytes)
    }
    #expect(error == .damaged(format: "Word (DOCX)", reason: "no part is the document"))
  }

  @Test func brokenXMLIsDamaged() {
    guard case .damaged(_, let reason) = failure(of: WordFile("<w:p>")) else { Issue.record("read"); return }
    #expect(reason.hasPrefix("word/document.xml, line 1:"))
  }

  @Test func entitiesAreNotExpanded() {
    var file = WordFile(p("&b;"))
    file.styles = ""
    let bomb = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
    let bytes = StoredZip([
      "_rels/.rels":
        "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"d.xml\"/></Relationships>",
      "d.xml":
        "\(bomb)<w:document xmlns:w=\"\(WordFile.transitional)\"><w:body>\(file.body)</w:body></w:document>",
    ]).bytes
    #expect(throws: DocumentReadingError.self) { try WordReader().read(bytes) }
  }

  @Test func deepNestingIsRefused() {
    let deep = String(repeating: "<w:tbl><w:tr><w:tc>", count: 20_000)
    let closing = String(repeating: "</w:tc></w:tr></w:tbl>", count: 20_000)
    #expect(failure(of: WordFile(deep + p("a") + closing)) == .tooDeep(limit: 256))
  }

  @Test func tablesNestedAsDeepAsTheLimitAreRead() throws {
    let deep = String(repeating: "<w:tbl><w:tr>\(tc("x"))<w:tc>", count: 80)
    let closing = String(repeating: "</w:tc></w:tr></w:tbl>", count: 80)
    #expect(try WordFile(deep + p("a") + closing).outline.last == "x|a")
  }

  @Test func wideSpansAreCut() throws {
    let wide = "<w:gridSpan w:val=\"2147483647\"/><w:vMerge w:val=\"restart\"/>"
    let row = (0..<2_000).map { _ in tc("1", wide) }
    #expect(try WordFile(tbl(row, row)).document().pieces.count == 4_000)
    #expect(throws: Never.self) {
      try WordFile(tbl([tc("1", "<w:gridSpan w:val=\"-7\"/>"), tc("2")])).document()
    }
  }

  @Test func stylesThatAreBasedOnEachOtherEnd() throws {
    let styles = (0..<500).map { number in
      """
      <w:style w:type="paragraph" w:styleId="s\(number)"><w:basedOn w:val="s\((number + 1) % 500)"/></w:style>
      """
    }
    #expect(
      try WordFile(p("a", properties: "<w:pStyle w:val=\"s3\"/>"), styles: styles.joined()).outline == ["a"])
  }

  @Test func numberingsThatLinkToEachOtherEnd() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="s"/></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let styles = "<w:style w:styleId=\"s\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    let numbered = p("a", properties: "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr>")
    #expect(try WordFile(numbered, styles: styles, numbering: numbering).outline == ["a"])
  }

  @Test func elementsWithThousandsOfAttributesAreRefused() {
    let attributes = (0..<200_000).map { "a\($0)=\"\"" }.joined(separator: " ")
    #expect(failure(of: WordFile("<w:p \(attributes)/>")) == .tooManyPieces(limit: 4096))
  }

  // MARK: Spreadsheets

  @Test(arguments: ["ZZZ1", "A0", "A1048577", "XFE1", "1A", "", "B1"])
  func cellsThatStandNowhereAreDamage(reference: String) {
    let cells = "<row r=\"2\"><c r=\"\(reference)\"><v>1</v></c></row>"
    guard case .damaged = failure(of: ExcelFile(cells)) else { Issue.record("read"); return }
  }

  @Test(arguments: [
    "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>", row("A1", "1") + row("A1", "2"),
    "<row r=\"0\"/>", "<row><c t=\"s\"><v>1</v></c></row>", "<row><c t=\"s\"><v>-1</v></c></row>",
    "<row><c t=\"s\"><v>99999999999999999999</v></c></row>",
  ])
  func cellsThatTellTwoThingsOrNothingAreDamage(rows: String) {
    guard case .damaged = failure(of: ExcelFile(rows, strings: ["<t>a</t>"])) else {
      Issue.record("read"); return
    }
  }

  @Test func moreBlanksThanTheLimitAreRefused() {
    let wide = "<row r=\"1\">" + String(repeating: "<c><v>1</v></c>", count: 16_384) + "</row>"
    let rows = wide + (2..<200).map { row("A\($0)", "1") }.joined()
    #expect(failure(of: ExcelFile(rows)) == .tooManyPieces(limit: ReadingLimits.pieces))
  }

  @Test func mergedCellsThatOverlapAThousandTimesAreRefused() {
    let wide = "<row r=\"1\">" + String(repeating: "<c><v>1</v></c>", count: 16_384) + "</row>"
    let merges = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 2_000)
    #expect(
      failure(of: ExcelFile(wide, more: "<mergeCells>\(merges)</mergeCells>"))
        == .tooManyPieces(limit: ReadingLimits.pieces))
  }

  /// Less than a megabyte in the file, and gigabytes in its cells.
  @Test func aTextThatManyCellsShareCountsInEach() {
    let cell = "<c t=\"s\"><v>0</v></c>"
    let rows = String(repeating: "<row>\(String(repeating: cell, count: 20))</row>", count: 100)
    let text = "<t>\(String(repeating: "a", count: 500_000))</t>"
    #expect(failure(of: ExcelFile(rows, strings: [text])) == .tooLarge(size: nil, limit: ReadingLimits.bytes))
    let blank = "<t>\(String(repeating: " ", count: 500_000))</t>"
    #expect(failure(of: ExcelFile(rows, strings: [blank])) == .empty)
  }

  @Test(.timeLimit(.minutes(10))) func aTextOfManyPartsThatManyCellsShareIsReadOnce() throws {
    let part = "<r><rPr><strike/></rPr><t>1</t></r><r/>"
    let text = String(repeating: part, count: 20_000)
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 500)
    let rows = String(repeating: "<row>\(cells)</row>", count: 40) + "<row><c><v>1</v></c></row>"
    #expect(try ExcelFile(rows, strings: [text]).outline == ["1"])
  }

  @Test func aSheetThatIsListedTwiceIsReadOnce() throws {
    var file = ExcelFile(row("A1", "a", "1"))
    file.listed = 1_000
    #expect(try file.outline == ["a|1"])
  }

  @Test func longNamesAndFormatsAreCut() throws {
    let code = "0&quot;\(String(repeating: "x", count: 5_000))"
    var file = ExcelFile(
      "<row><c><v>1</v></c><c s=\"0\"><v>2</v></c></row>",
      styles:
        "<numFmts><numFmt numFmtId=\"7\" formatCode=\"\(code)\"/></numFmts><cellXfs><xf numFmtId=\"7\"/></cellXfs>"
    )
    file.sheets[0].name = String(repeating: "n", count: 5_000)
    let document = try file.document()
    #expect(document.utf8.count < 600)
    #expect(document.places.first == String(repeating: "n", count: 31) + "!A1")
  }

  @Test func hiddenColumnsThatOverlapEnd() throws {
    let columns = String(repeating: "<col min=\"2\" max=\"16384\" hidden=\"1\"/>", count: 100_000)
    #expect(try ExcelFile(row("A1", "a", "1"), before: "<cols>\(columns)</cols>").outline == ["a"])
  }

  @Test(arguments: ["A1", "A1:", "C3:A1", "A1:A1:A1", "x"])
  func rangesThatAreNoneMergeNothing(range: String) throws {
    let merges = "<mergeCells><mergeCell ref=\"\(range)\"/></mergeCells>"
    #expect(try ExcelFile(row("A1", "a", "1"), more: merges).outline == ["a|1"])
  }
}
