import OGIDocuments
import OGIHTML
import Testing

@Suite("Text that stands apart, elsewhere, or out of sight")
struct PlacementTests {
  @Test(
    "Figures that are laid out apart are not one figure",
    arguments: [
      "display:block", "display:inline-block;width:3em", "display:table-cell", "display:flex",
      "display:inline-flex",
      "padding-left:1em", "margin-right:8px", "padding-left:4px", "letter-spacing:1em", "display:list-item",
      "position:relative;left:10px", "margin:0 10px", "padding:1px 2px 1px 9px", "border-left:9px solid",
      "margin-inline-start:1em",
    ])
  func parts(style: String) throws {
    let span = "<span style='\(style)'>"
    #expect(try shownCell("<td>\(span)12</span>\(span)3</span></td>") == "12\n3")
    #expect(try shownCell("<td>12\(span)3</span></td>") == "12\n3")
    #expect(try shownCell("<td><p>\(span)12</span></p></td>") == "12")
  }

  @Test("What stands in a flexible box or a grid is laid out apart")
  func partsItems() throws {
    for display in ["flex", "grid", "inline-flex"] {
      let cell = "<td><div style='display:\(display)'><b>12</b><b>3</b></div></td>"
      #expect(try shownCell(cell) == "12\n3")
    }
  }

  @Test(
    "Words that are laid out apart stay in their line, and digits that are not stay a figure",
    arguments: [
      ("<td>规<i style='display:inline-block'>章</i></td>", "规章"),
      ("<td><i style='padding:0 1em'>12</i>件</td>", "12件"), ("<td>1<b>2</b>3</td>", "123"),
      ("<td>1<b style='padding:0;margin-left:0;display:inline'>2</b>3</td>", "123"),
      ("<td>1<b style='letter-spacing:.5pt;padding-left:1px'>2</b></td>", "12"),
      ("<td><b style='display:inline-block'>12</b><b style='letter-spacing:3pt'>3</b></td>", "123"),
      ("<td><p style='display:-webkit-box;-webkit-line-clamp:2'>1<b>2</b></td>", "12"),
      ("<td>1<b style='margin-left:-60px;margin:0;padding-left:9px;padding:0 0 9px'>2</b></td>", "12"),
    ])
  func joins(cell: String, expected: String) throws { #expect(try shownCell(cell) == expected) }

  @Test(
    "A cell is unread if digits in it may stand elsewhere",
    arguments: [
      "position:absolute;left:3px", "position:fixed", "transform:translateX(20px)", "clip-path:circle(20%)",
      "vertical-align:30px", "position:relative;inset:0 0 0 20px", "position:relative;left:40px",
      "margin:0 0 0 -3em", "margin-left:-3em", "float:left;display:block", "transform:rotate(0) scale(1.1)",
    ])
  func doubts(style: String) throws {
    #expect(try shownCell("<td>1<i style='\(style)'>2</i></td>").last == "?")
    #expect(try shownCell("<td><i style='\(style)'>件</i></td>") == "件")
    // What is moved as a whole keeps its order.
    #expect(try shownCell("<td style='\(style)'>2</td>") == "2")
    #expect(try shownCell("<td><div style='\(style)'><table><tr><td>2</td></tr></table></div></td>") == "2")
    #expect(try shown("<div style='\(style)'><p>1</p></div><p>2</p>") == ["-1", "-2"])
  }

  @Test(
    "A cell is unread if its digits may run otherwise, or not be seen",
    arguments: [
      "unicode-bidi:bidi-override;direction:rtl", "display:flex;flex-direction:row-reverse",
      "text-indent:-999px", "font-size:1px", "color:#fff;background:white", "font-size:1%",
      "color:transparent", "background-color:rgb(0, 0, 255);color:#00f", "color:hsla(0,0%,0%,0)",
      "color:#fefefe",
      "letter-spacing:-9px", "transform:scaleX(-1)", "transform:rotate(180deg)", "color:rgb(0 0 0 / 0%)",
    ])
  func doubtsAll(style: String) throws {
    #expect(try shownCell("<td>1<i style='\(style)'>2</i></td>").last == "?")
    #expect(try shownCell("<td style='\(style)'>2</td>").last == "?")
    #expect(try shownCell("<td><i style='\(style)'>件</i></td>") == "件")
  }

  @Test("Figures of a page whose columns float are read, and such as float beside others are not")
  func floats() throws {
    #expect(try shownCell("<td><i style='float:right'>12</i></td>") == "12")
    #expect(try shownCell("<td>1<i style='float:left'>2</i></td>") == "1\n2?")
    #expect(try shownCell("<td><i style='float:left'>1</i><i style='float:left'>2</i></td>") == "1\n2?")
    #expect(try shownCell("<td>1<i style='float:left'>件</i></td>") == "1\n件")
    #expect(try shownCell("<td><i style='float:left'></i><i style='float:left'>12</i> </td>") == "12")
    let table = "<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>"
    let page = "<div style='float:left;position:absolute;transform:none'>\(table)</div>"
    let document = try HTMLReader().read(Array(page.utf8))
    #expect(document.pieces.count == 4 && !document.pieces.indices.contains(where: document.isUnread))
  }

  @Test(
    "What can certainly not be seen is left out",
    arguments: [
      "opacity:0", "display:block;transform:scale(0)", "position:absolute;left:-9999px",
      "position:fixed;top:-999em",
      "position:absolute;clip:rect(0,0,0,0)", "position:absolute;clip:rect(1px 1px 1px 1px)",
      "display:block;height:0;overflow:hidden", "position:absolute;width:1px;height:1px;overflow:hidden",
    ])
  func leavesOut(style: String) throws {
    #expect(try shownCell("<td>1<i style='\(style)'>2</i></td>") == "1")
    let html = "<table><tr><td>a</td><td>1<i style='\(style)'>2</i></td></tr></table>"
    #expect(try HTMLReader().read(Array(html.utf8)).notices == [.hiddenText(count: 1)])
  }

  @Test(
    "What only seems to be out of sight is read",
    arguments: [
      "opacity:.5", "transform:none", "height:0;overflow:hidden", "position:relative;left:0", "clip:auto",
      "clip:rect(0,0,0,0)\\9", "color:#fff;background:#fff url(a.png)",
      "color:#fff;background-image:url(a.png)",
      "transform:translateZ(0) scale(1)", "clip-path:inset(0)", "order:2", "flex-direction:row-reverse",
      "font-size:.16rem",
      "opacity:0;animation:fade 1s forwards", "color:transparent;background-clip:text",
      "unicode-bidi:bidi-override",
      "text-decoration:foo", "display:foo",
      "width:1%;overflow:hidden",
      "color:black;background:white", "opacity:0;opacity:1",
    ])
  func reads(style: String) throws {
    #expect(try shownCell("<td>1<i style='\(style)'>2</i></td>") == "12")
    #expect(try shownCell("<td style='\(style)'>2</td>") == "2")
  }

  @Test("Figures between which something takes room that cannot be seen are not one")
  func partsAtHidden() throws {
    for style in ["visibility:hidden", "opacity:0"] {
      #expect(try shownCell("<td>12<i style='\(style)'>3</i>4</td>") == "12\n4")
    }
    #expect(try shownCell("<td>12<i hidden>3</i>4</td>") == "124")
  }

  @Test("Digits of a line that are drawn onto each other are unread")
  func doubtsOverlaps() throws {
    for style in ["margin-right:-9px", "margin-left:-9px"] {
      #expect(try shownCell("<td>1<i style='\(style)'>2</i>3</td>") == "123?")
      #expect(try shownCell("<td style='\(style)'><i style='letter-spacing:-.5pt'>2</i>3</td>") == "23")
    }
  }

  @Test("A figure that was left out leaves no blank")
  func leavesNoBlank() throws {
    for cell in ["<del>12</del>", "<i hidden>12</i>", "<p style='visibility:hidden'>12</p>&nbsp;"] {
      #expect(try shownCell("<td>\(cell)</td>") == "?")
      #expect(try shownCell("<td>\(cell)4</td>").hasSuffix("4"))
    }
    #expect(try shownCell("<td><i hidden>件</i></td>") == "")
  }

  @Test("A hidden table with figures is told, wherever it stands")
  func tellsHiddenTables() throws {
    let table = "<table><tr><td>a</td><td>%</td></tr></table>"
    for (start, end) in [
      ("<div style='display:none'>", "</div>"), ("<div hidden><p>", "</div>"), ("<template>", "</template>"),
      ("<noscript>", "</noscript>"),
      ("<div style='visibility:hidden'>", "</div>"),
    ] {
      func notices(_ figure: String) throws -> [ReadingNotice] {
        let html = "<p>x</p>\(start)\(table.replacing("%", with: figure))\(end)"
        return try HTMLReader().read(Array(html.utf8)).notices
      }
      #expect(try notices("12") != [])
      if start.contains("display") { #expect(try notices("b") == []) }
    }
    let visible = "<i style='visibility:visible'>12</i>"
    let html = "<div style='visibility:hidden'>\(table.replacing("%", with: visible))</div>"
    #expect(try shown(html) == ["|12"])
  }

  @Test(
    "A table that scripts move or fade in is read",
    arguments: [
      "opacity:0", "flex:1;width:0;overflow:hidden", "height:1px;min-height:600px;overflow:hidden",
      "position:absolute;left:-1200px", "display:flex;height:0;overflow:hidden auto",
    ])
  func readsComingTables(style: String) throws {
    let table = "<table><tr><td>a</td><td>1</td></tr></table>"
    #expect(try shown("<div style='\(style)'>\(table)</div>") == ["a|1"])
    #expect(try shown("<style>[v-cloak]{display:none}</style><div v-cloak>\(table)</div>") == ["a|1"])
  }

  @Test("White text is not seen unless the page may have another ground")
  func whiteText() throws {
    let cell = "<td>1<i style='color:#fff'>2</i></td>"
    #expect(try shownCell(cell) == "12?")
    #expect(try shownCell(cell, head: "<link rel=stylesheet href=a.css>") == "12")
    #expect(try shownCell(cell, sheet: "body{background:blue}") == "12")
  }

  @Test("Rows that collapse are not there, and what a hidden column holds is not read")
  func collapses() throws {
    let rows = "<tr><td>a</td><td>1</td></tr>"
    #expect(
      try shown("<table><tbody style='visibility:collapse'>\(rows)</tbody><tbody>\(rows)</table>") == ["a|1"])
    let html = "<table><colgroup><col><col style='visibility:collapse'></colgroup>\(rows)\(rows)</table>"
    let document = try HTMLReader().read(Array(html.utf8))
    #expect(document.pieces.indices.map(document.isUnread) == [false, true, false, true])
  }
}
