import OGIDocuments
import OGIHTML
import Testing

@Suite("Which rules of style sheets hold")
struct SelectorTests {
  private static let cell = "<td class='w num'>2<i class=x title='年 度' id=i>9</i>5</td>"

  @Test(
    "Rules for what the page tells hold",
    arguments: [
      ".x[title]", "[title='年 度']", "[title~=度]", "i[title^=\"年\"]", "[title$=度].x", "[ID=i]",
      ".w > i:first-child",
      "i:nth-child(1)", "i:nth-child(2n + 1)", "i:nth-child(odd)", "i:nth-last-child(-n+3)", "i:not(.y,.z)",
      "i:only-child", "i:defined:not(:empty)",
      ":is(b, i.x)", "table > tbody > tr > td > i", "tr:nth-child(1) i", "tr td:nth-child(2) i",
      "tr:first-child > td i", "table > :first-child i",
      ".\\78", "td.num .x, b", "html table .x", "table tr td i.x",
    ])
  func holds(selector: String) throws {
    #expect(try shownCell(Self.cell, sheet: "\(selector){display:none}") == "25")
  }

  @Test(
    "Rules for what the page tells otherwise do not",
    arguments: [
      ".x[name]", "[title=年]", "[title^=度]", "i:nth-child(2)", "i:nth-child(even)",
      "i:last-child:first-child b",
      "i:not(.x)", ":is(b, .y)", "tr:nth-child(2) i", "td:first-child i", "i:hover", "td:hover > i",
      ".x::before",
      ".x:after", "i + i", "td ~ td > b", "tr td tr i", "td table .x", ".w.y i", "i::-webkit-scrollbar",
      "i:empty", "i:checked", "i:link", "i:not(:defined)",
      "i i",
      ".x:nth-last-child(n+2)",
    ])
  func fails(selector: String) throws {
    #expect(try shownCell(Self.cell, sheet: "\(selector){display:none}") == "295")
  }

  @Test(
    "Where a rule may hold that hides text or strikes it out, the figure is unread",
    arguments: [
      ".x:foo{display:none}", "i:only-of-type{text-decoration:line-through}", "td + td i{visibility:hidden}",
      "td:has(i){opacity:0}", "@supports (display:grid){.x{font-size:0}}",
      "@media (scan:interlace){.x{display:none}}",
      "@container (width > 3px){td{display:none}}", ".x{display:none}.x:lang(zh){display:inline}",
      "tr:nth-of-type(1){visibility:collapse}", "i:last-of-type{opacity:0}",
      "tr:has(b){display:none}",
      ".x:not(.y .x){display:none}",
    ])
  func doubts(sheet: String) throws {
    #expect(try shownCell(Self.cell, sheet: sheet).last == "?")
    #expect(try shownCell("<td class=w><i class=x>件</i></td>", sheet: sheet).last != "?")
  }

  @Test(
    "Where a rule may hold that hides nothing, figures are read",
    arguments: [
      ".x:foo{color:red}", "td + td{padding:3px;text-align:right}", "@supports (x:y){i{font-weight:bold}}",
      "@media (orientation:portrait){.main{display:none}}", "tr:nth-of-type(even){background:#eee}",
      "i:foo{display:none}.x{display:inline !important}", "table:has(td){display:table}",
      ".x:lang(zh){vertical-align:super}", "i:last-of-type{position:absolute}",
      "td:lang(zh) *{margin:1em;color:#fff}",
      "tr:nth-of-type(odd){background:blue}tr:nth-of-type(odd) td{color:#fff}",
      "i:first-letter{float:left;opacity:0}",
      "@media (orientation:portrait){.x{display:none}}",
      "@media (prefers-color-scheme:dark){td{visibility:hidden}}",
      "@media (-ms-high-contrast:none){.x{display:none}}", "@supports (-ms-ime-align:auto){.x{display:none}}",
      "i:-webkit-full-screen{display:none}", "@media (min-resolution:2dppx){.x{display:none}}",
    ])
  func reads(sheet: String) throws { #expect(try shownCell(Self.cell, sheet: sheet) == "295") }

  @Test(
    "Media are those of a desktop's screen",
    arguments: [
      ("screen", true), ("all", true), ("only screen", true), ("print", false), ("not print", true),
      ("not screen", false),
      ("print, screen", true), ("(min-width:768px)", true), ("screen and (max-width: 600px)", false),
      ("(min-width:75em) and (max-width:2000px)", true), ("speech", false), ("screen\\9", false),
    ])
  func judgesMedia(media: String, holds: Bool) throws {
    let expected = holds ? "25" : "295"
    #expect(try shownCell(Self.cell, sheet: "@media \(media){.x{display:none}}") == expected)
    #expect(try shownCell(Self.cell, sheet: "@media \(media){@layer a{.x{display:none}}}.y{}") == expected)
    let html = "<style media='\(media)'>.x{display:none}</style><p>2<i class=x>9</i>5</p>"
    #expect(try shown(html) == ["-" + expected])
  }

  @Test(
    "Nested rules are for what their selectors say together",
    arguments: [
      (".w{color:red;.x{display:none}}", "25"), (".w{& > .x{display:none};color:red}", "25"),
      (".x{&.y{display:none}}", "295"), ("td{.y,&.num{i{display:none}}}", "25"),
      (".x{@media print{display:none}}", "295"), (".x{@media screen{display:none}}", "25"),
      ("@font-face{.x{display:none}}.y{--a:{display:none}}", "295"),
      ("@media print{.x{}}.x{display:none}", "25"),
    ])
  func nests(sheet: String, expected: String) throws {
    #expect(try shownCell(Self.cell, sheet: sheet) == expected)
  }

  @Test("Classes and ids have case, but in pages without a modern doctype")
  func comparesCase() throws {
    let sheet = ".X,#I{display:none}"
    #expect(try shownCell(Self.cell, sheet: sheet) == "25")
    #expect(try shownCell(Self.cell, sheet: sheet, head: "<!DOCTYPE html>") == "295")
    let transitional = "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\""
    #expect(try shownCell(Self.cell, sheet: sheet, head: transitional + ">") == "25")
    #expect(
      try shownCell(
        Self.cell, sheet: sheet, head: transitional + " \"http://www.w3.org/TR/html4/loose.dtd\">")
        == "295")
  }

  @Test("A figure to which a style sheet writes digits is unread")
  func tellsWrittenDigits() throws {
    for content in ["'1'", "\"\\31\"", "counter(n)", "'no. ' attr(class) attr(data-n)", "'-'", "'万'"] {
      let cell = Self.cell.replacing("<i ", with: "<i data-n=3 ")
      #expect(try shownCell(cell, sheet: ".x::before{content:\(content)}") == "295?")
      let hidden = ".x::before{content:\(content)}"
      #expect(try shownCell(cell, sheet: hidden + ".x::before{display:none}") == "295")
      #expect(try shownCell(cell, sheet: hidden + "i.x::before{content:none!important}") == "295")
    }
    for content in ["'件'", "none", "'\\f101'", "url(1.png)", "attr(data-label)"] {
      #expect(try shownCell(Self.cell, sheet: ".x:after{content:\(content)}") == "295")
    }
  }

  @Test("Rules in layers are weaker than others")
  func layers() throws {
    #expect(try shownCell(Self.cell, sheet: "@layer a{td .x{display:inline}}.x{display:none}") == "25")
    #expect(try shownCell(Self.cell, sheet: ".x{display:inline}@layer{td .x{display:none}}") == "295")
  }

  @Test("A style sheet in a drawing holds for the page")
  func readsSheetsOfDrawings() throws {
    let html = "<svg><style>.x{display:none}</style></svg><p>2<i class=x>9</i>5</p>"
    #expect(try shown(html) == ["-25"])
  }

  @Test(
    "Style sheets that take too much are refused",
    arguments: [
      (".a{display:none}", 100_001), (".a .b .c .a{display:block}", 5_000), ("*{display:block}", 5_000),
      ("i:not(.b){display:block}", 5_000), (".a,.a,.a{display:block}", 40_000),
    ])
  func refuses(rule: String, count: Int) throws {
    let sheet = String(repeating: rule, count: count)
    let body = String(repeating: "<i class=a>1</i>", count: 5_000)
    #expect {
      try HTMLReader().read(Array("<style>\(sheet)</style>\(body)".utf8))
    } throws: { error in
      if case .damaged(format: "HTML", _)? = error as? DocumentReadingError { true } else { false }
    }
  }

  @Test("Many rules, classes and elements of which few go together are read")
  func readsManyRules() throws {
    let sheet = (0..<20_000).map { ".c\($0) .d,td.e\($0){display:none}" }.joined()
    let classes = (0..<5_000).map { "c\($0)" }.joined(separator: " ")
    let body =
      String(repeating: "<p class='\(classes)'>1", count: 20)
      + String(repeating: "<p class=c1>1", count: 20_000)
    #expect(try shown("<style>\(sheet)</style>\(body)").count == 20_020)
  }
}
