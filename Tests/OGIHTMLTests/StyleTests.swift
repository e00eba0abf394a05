import OGIDocuments
import OGIHTML
import Testing

@Suite("What a page's styles say of its text")
struct StyleTests {
  /// What a cell shows whose page has a style sheet.
  private func cell(_ cell: String, sheet: String = "", attributes: String = "") throws -> String {
    let html = """
      <html><head>\(sheet.isEmpty ? "" : "<style>\(sheet)</style>")</head><body><table><tr><td>a</td>\(cell)</tr>
      <tr><td>b</td><td>3</td></tr></table></body></html>
      """
    return try shown(html).first ?? ""
  }

  @Test(
    "Struck out is what an element, a cell, a row or a table strikes out, and all in it",
    arguments: [
      "<td style='text-decoration:line-through'>25</td>", "<td><del>25</del></td>",
      "<td style='text-decoration: underline Line-Through red'><p style='text-decoration:none'>25</p></td>",
      "<td><span style='text-decoration-line:line-through'><b>2</b>5</span></td>",
      "<td><del style='text-decoration:none'>25</del></td>",
    ])
  func strikesOut(cell: String) throws {
    #expect(try self.cell(cell) == "a|")
    let document = try HTMLReader().read(Array("<table><tr><td>a</td>\(cell)</tr></table>".utf8))
    #expect(document.notices.count == 1)
  }

  @Test("A row and a table that are struck out keep their places")
  func strikesOutRows() throws {
    let strike = "style='text-decoration:line-through'"
    let html = "<table><tr \(strike)><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>"
    #expect(try shown(html) == ["|", "b|2"])
    #expect(try shown("<p>x</p><table \(strike)><tr><td>a</td><td>1</td></tr></table>") == ["-x", "|"])
  }

  @Test(
    "Style sheets strike out and hide by name, class and id, as Office writes them",
    arguments: [
      (".xl66{text-decoration:line-through;}", "<td class=xl66>25</td>", "a|"),
      (
        "<!--table {x:y}\n.xl66\n\t{mso-x:y;\n\tTEXT-DECORATION:line-through;}\n-->",
        "<td class=XL66>25</td>", "a|"
      ),
      (".d{display:none}", "<td><span class='c d e'>25</span>52</td>", "a|52"),
      ("p.d, span.d{display:none}", "<td><span class=d>25</span><b class=d>52</b></td>", "a|52"),
      (
        "span.d.e#f{display:none}", "<td><span class='e d' id=F>25</span><span class=d>52</span></td>", "a|52"
      ),
      ("i{display:none}", "<td><i>25</i>52</td>", "a|52"),
      ("#x{visibility:hidden}", "<td><i id=x>25</i>52</td>", "a|52"),
      (".x{font-size:0}", "<td>2<i class=x>9</i>5</td>", "a|25"),
      ("i{font-size:0}.x{font-size:xx-small}", "<td><i>9</i>2<i class=x>5</i></td>", "a|25"),
      ("*.x{font-size:0em}", "<td>2<i class=x>9</i>5</td>", "a|25"),
      ("body{display:none;visibility:hidden}", "<td>25</td>", "a|25"),
      (".x{font:0/0 a}", "<td>2<i class=x>9</i>5</td>", "a|25"),
      (".x{mso-hide:all}", "<td>2<i class=x>9</i>5</td>", "a|25"),
      ("td .x{display:none}", "<td>2<i class=x>9</i>5</td>", "a|25"),
      ("table tr>td > .x{display:none}", "<td>2<i class=x>9</i>5</td>", "a|25"),
      (
        ".MsoFootnoteReference{vertical-align:super}", "<td>25<i class=MsoFootnoteReference>1</i></td>",
        "a|25¹"
      ),
      ("@charset 'a';@media screen{.x{display:none}}", "<td>2<i class=x>9</i>5</td>", "a|25"),
      ("/* } */ .y{content:'}{';background:url(a;b)} .x{display:none", "<td>2<i class=x>9</i>5</td>", "a|25"),
    ])
  func readsSheets(sheet: String, cell: String, expected: String) throws {
    #expect(try self.cell(cell, sheet: sheet) == expected)
  }

  @Test(
    "Rules that do not hold for an element, a screen or its state are left alone",
    arguments: [
      ".y .x{display:none}", "td>b>.x{display:none}", "table>.x{display:none}", "b.x{display:none}",
      "i+.x{display:none}", ".x:hover{display:none}", ".x::before{display:none}", ".x[title]{display:none}",
      "@media print{.x{display:none}}", "@media (max-width:600px){i{}.x{display:none}}",
      "i:not(.y,.x,.z){display:none}",
      "@font-face{display:none}", ".x{display:none}.x{display:inline}", ".x{display:none}i.x{display:inline}",
      "#w .x{display:inline}.x{display:none}", "i.x{display:inline !important}#i{display:none}",
      ".x{_display:none}",
      ".x{display:none\\9 !ie}", "/* .x{display:none} */", "<!-- --> .x-y{display:none}",
      ".x{visibility:hide}",
    ])
  func leavesOtherRules(sheet: String) throws {
    #expect(try cell("<td id=w>2<i class=x id=i>9</i>5</td>", sheet: sheet) == "a|295")
  }

  @Test("An element's own style is stronger than a sheet, the last declaration than one before")
  func overrides() throws {
    let sheet = ".x{display:none;text-decoration:line-through;vertical-align:super}"
    let own = "style='display:inline;text-decoration:none;vertical-align:baseline'"
    #expect(try cell("<td>2<i class=x \(own)>9</i></td>", sheet: sheet) == "a|29")
    #expect(try cell("<td style='display:none;display:table-cell'>2</td>") == "a|2")
    #expect(try cell("<td style='display:none !important;display:table-cell'>2</td>") == "a")
    #expect(try cell("<td><i hidden style='display:inline'>2</i></td>") == "a|2")
    #expect(try cell("<td style='visibility:hidden'>1<i style='visibility:visible'>2</i></td>") == "a|2")
    #expect(
      try cell("<td style='font-size:0'>1<i style='font-size:1em'>2</i><b style='font-size:9pt'>3</b></td>")
        == "a|3")
  }

  @Test("A page whose text is hidden as a whole says so")
  func allHidden() {
    let html = "<table hidden><tr><td>a</td><td>1</td></tr></table>"
    #expect(throws: DocumentReadingError.allHidden(count: 1)) { try HTMLReader().read(Array(html.utf8)) }
  }

  @Test("What is raised may hold a table")
  func readsRaisedTables() throws {
    let table = "<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>"
    #expect(try shown("<p>x<div>y<sup>1\(table)2</sup>z</div>") == ["-x", "-y（1）", "a|1", "b|2", "-²z"])
  }

  @Test("A style sheet for print, or of what does not show, is not read")
  func leavesOtherSheets() throws {
    for start in [
      "<style media=print>", "<style type='text/less'>", "<noscript><style>", "<!--[if IE]><style>",
    ] {
      let html = "\(start).x{display:none}</style><!--[endif]--></noscript><p>1<i class=x>2</i></p>"
      #expect(try shown(html) == ["-12"])
    }
    #expect(
      try shown("<style media='print, Screen'>.x{display:none}</style><p>1<i class=x>2</i></p>") == ["-1"])
  }

  @Test("A hidden cell keeps its place, and one that is not there has none")
  func keepsPlaces() throws {
    #expect(try cell("<td style='visibility:hidden'>1</td><td>2</td>") == "a||2")
    #expect(try cell("<td style='visibility:collapse'>1</td><td>2</td>") == "a||2")
    #expect(try cell("<td style='display:none'>1</td><td>2</td>") == "a|2")
    let html =
      "<table><tr style='visibility:collapse'><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>"
    #expect(try shown(html) == ["b|2"])
  }

  @Test("What is left out of a table is told, and so is what is struck out anywhere; hidden menus are not")
  func tells() throws {
    func notices(_ html: String) throws -> [ReadingNotice] { try HTMLReader().read(Array(html.utf8)).notices }
    let table = "<table><tr><td>a</td><td>1</td></tr>%</table>"
    func withRow(_ row: String) -> String { table.replacing("%", with: row) }
    #expect(try notices(withRow("<tr hidden><td>x</td><td>2</td></tr>")) == [.hiddenText(count: 1)])
    #expect(try notices(withRow("<tr hidden><td> </td><td>&nbsp;</td></tr>")) == [])
    #expect(
      try notices(withRow("<tr><td hidden>x</td><td>1<i hidden>2</i></td></tr>")) == [.hiddenText(count: 2)])
    #expect(
      try notices(withRow("<tr><td>x</td><td style='visibility:hidden'>2</td></tr>")) == [
        .hiddenText(count: 1)
      ])
    #expect(try notices("<ul hidden><li>x<li>2</ul><p>1<i hidden>2</i></p>" + withRow("")) == [])
    #expect(try notices("<p><s>x</s><del>2</del></p>" + withRow("")) == [.hiddenText(count: 2)])
    let menu =
      "<table><tr><td><ul hidden><li>x</ul>y</td><td>\(withRow("<tr><td>b</td><td>2</td></tr>"))</td></tr></table>"
    #expect(try notices(menu) == [])
    #expect(
      try notices(withRow("<tr><td>b</td><td><table><tr><td hidden>2</td></tr></table></td></tr>")) == [
        .hiddenText(count: 1)
      ])
    let column = "<table>\(String(repeating: "<tr><td><i hidden>x</i>y</td></tr>", count: 20_000))</table>"
    #expect(try notices(column) == [])
  }

  @Test(
    "Raised and lowered text is no digit of the figure beside it, however it is moved",
    arguments: [
      ("25<sup>1</sup>", "25¹"), ("<sup>1</sup>25", "¹25"), ("10<sup>4</sup>", "10⁴"),
      ("25<sub>1</sub>", "25₁"),
      ("25<span style='vertical-align:super;font-size:60%'>1</span>", "25¹"),
      ("25<span style='vertical-align:4px'>1</span>", "25¹"),
      ("25<span style='vertical-align:-20%'>1</span>", "25₁"),
      ("25<small style='position:relative;top:-4px'>1</small>", "25¹"),
      ("25<span style='position:relative;top:-4.0pt;mso-text-raise:4.0pt'>1</span>", "25¹"),
      ("25<small style='position:relative;bottom:-.3em'>1</small>", "25₁"),
      ("25<sup style='vertical-align:baseline'><b>1</b></sup>", "25¹"),
      ("25<sup><i hidden>1</i></sup>", "25"),
      ("25<sup>注</sup>", "25（注）"), ("25<sup><p>1</p><p>2</p></sup>", "25¹\n²"), ("25<sup></sup>", "25"),
      ("许可<sup>①</sup>", "许可"), ("2<i style='vertical-align:middle'>5</i>", "25"),
      ("2<i style='position:relative;top:-1px'>5</i>", "25"),
      ("2<i style='position:relative;top:80px'>5</i>", "25"),
      ("2<i style='top:-4px'>5</i>", "25"), ("<p style='vertical-align:super'>25</p>", "25"),
    ])
  func raises(cell: String, expected: String) throws {
    #expect(try self.cell("<td>\(cell)</td>") == "a|" + expected)
  }

  @Test("A class sets text in as a style does")
  func indents() throws {
    let html = """
      <style>.xl67{padding-left:24px;mso-char-indent-count:2}</style>
      <table><tr><td class=xl67>a</td><td>1</td></tr><tr><td><div style='margin-left:1em'><p style='text-indent:2em'>b</td><td>2</td></tr></table>
      """
    #expect(try HTMLReader().read(Array(html.utf8)).pieces.map(\.indentation) == [2, 0, 3, 0])
  }

  @Test(
    "Hostile style sheets end",
    arguments: [
      "a", ".a{display:none}", "a b c d e f g h{", "@media screen{", "{", "}", "\"", "\\", "/*", "(", ",",
      ".a,", "a>",
      "*{font-size:0}", ".a .a .a{display:block}", ".a", "a:b;",
    ])
  func ends(part: String) {
    let sheet = String(repeating: part, count: 300_000 / part.utf8.count)
    let body =
      String(repeating: "<a class='a b a' id=a>", count: 20)
      + String(repeating: "<i class=a>1</i>", count: 10_000)
    _ = try? HTMLReader().read(Array("<style>\(sheet)</style>\(body)".utf8))
    _ = try? HTMLReader().read(Array("<style>.a{}</style><p style='\(sheet)'>1".utf8))
  }
}
