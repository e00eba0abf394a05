import OGIDocuments
import OGIHTML
import Testing

@Suite("Tables of pages")
struct TableTests {
  @Test("Cells stand in their rows, and an empty one is a blank")
  func readsCells() throws {
    let html = """
      <p>题</p><table><tbody><tr><td>规章</td><td>1</td><td></td></tr>
      <tr><td>许可</td><td>&nbsp;</td><td>　3 </td></tr></tbody></table>
      """
    #expect(try shown(html) == ["-题", "规章|1|", "许可||3"])
  }

  @Test("Blocks and breaks within a cell are lines of one cell")
  func joinsLines() throws {
    let html = """
      <table><tr><td><p>其他</p><p>&nbsp;</p><div>许可<br>事项</div></td><td><p>1</p></td></tr>
      <tr><td>许<span>可</span> <b>二</b>
         三</td><td>4</td></table>
      """
    #expect(try shown(html) == ["其他\n许可\n事项|1", "许可 二 三|4"])
  }

  @Test("Blanks that pages indent with are indentation, and so is a style's")
  func keepsIndentation() throws {
    let html = """
      <table><tr><td> &nbsp; &nbsp;（一）</td><td>　　1</td></tr>
      <tr><td style="padding-left: 2em">1.</td><td></td></tr>
      <tr><td><p style="TEXT-INDENT:24pt">2.</p></td><td></td></tr></table>
      """
    let document = try HTMLReader().read(Array(html.utf8))
    #expect(document.pieces.map(\.indentation) == [3, 2, 2, 0, 2, 0])
  }

  @Test("Spans are kept, whatever they are worth")
  func keepsSpans() throws {
    let html = """
      <table><tr><td rowspan="2" colspan=" 3px">a</td><td colspan="x">b</td><td colspan="0">c</td></tr>
      <tr><td colspan=99999999999999999999>d</td></tr></table>
      """
    let document = try HTMLReader().read(Array(html.utf8))
    #expect(document.attributes[0] == PieceAttributes(rowSpan: 2, columnSpan: 3))
    #expect(document.attributes[1] == nil && document.attributes[2] == nil)
    #expect(
      document.pieces.map(\.place.description) == ["table 1!A1", "table 1!D1", "table 1!E1", "table 1!D2"])
  }

  @Test("What lays out the page is read in order, and the tables in it are tables")
  func readsLayoutTables() throws {
    let html = """
      <table><tr><td>左</td><td><table><tr><td><p>题</p>
      <table><tr><td>规章</td><td>1</td></tr><tr><td>许可</td><td>2</td></tr></table></td></tr></table></td></tr>
      <tr><td>脚</td><td>注</td></tr></table>
      """
    #expect(try shown(html) == ["-左", "-题", "规章|1", "许可|2", "脚|注"])
  }

  @Test("Running text beside a column is no table")
  func readsProseAsText() throws {
    let prose = String(repeating: "公开", count: 200)
    let html =
      "<table><tr><td>左</td><td><p>一</p><p>\(prose)</p></td></tr><tr><td>a</td><td>1</td></tr></table>"
    #expect(try shown(html) == ["-左", "-一", "-\(prose)", "a|1"])
  }

  @Test("A long note in a table of figures moves no cell")
  func keepsRowsWithNotes() throws {
    let note = String(repeating: "口径", count: 200)
    let html = """
      <table><tr><td rowspan=3>甲</td><td>规章</td><td>1</td><td></td></tr>
      <tr><td>许可<p>\(note)</p></td><td></td><td>3</td></tr><tr><td>处罚</td><td>4</td><td>5</td></tr></table>
      """
    #expect(try shown(html) == ["甲|规章|1|", "许可\n\(note)||3", "处罚|4|5"])
    let document = try HTMLReader().read(Array(html.utf8))
    #expect(document.pieces.last?.place.description == "table 1!D3")
  }

  @Test(
    "A cell with something that is no text is unread, and keeps its text",
    arguments: [
      "<img src=25.png alt=25>", "<img width=40 height=20 src=a alt=''>", "<input value=25>",
      "<select><option>25</select>", "<textarea>25</textarea>", "<button>25</button>",
      "<svg><text>25</text></svg>",
      "<math><mn>25</mn></math>", "<object data=a>25</object>", "<canvas></canvas>",
      "<iframe src=a></iframe>",
      "<nav>25</nav>", "<noscript>25</noscript>", "<script>document.write(25)</script>",
      "<ol start=25><li></li></ol>",
      "<table><tr><td><img src=a></td></tr></table>", "<sup><img src=a></sup>", "<video src=a></video>",
    ])
  func tellsUnread(part: String) throws {
    let html = "<table><tr><td>a</td><td>\(part)</td></tr><tr><td>b</td><td>1\(part)</td></tr></table>"
    let document = try HTMLReader().read(Array(html.utf8))
    #expect(try shown(html) == ["a|", "b|1"])
    #expect(document.pieces.indices.map(document.isUnread) == [false, true, false, true])
  }

  @Test(
    "What shows nothing leaves a cell a blank",
    arguments: [
      "<img width=1 height=12 src=a>", "<img height=3 src=a>", "<img src=a hidden>",
      "<input type=HIDDEN value=25>",
      "<img src=a style='visibility:hidden'>", "<style>a{}</style>", "<a name=x></a>", "<ul><li></ul>",
    ])
  func tellsBlanks(part: String) throws {
    let html = "<table><tr><td>a</td><td>\(part)</td></tr><tr><td>b</td><td>1</td></tr></table>"
    let document = try HTMLReader().read(Array(html.utf8))
    #expect(!document.pieces.indices.contains(where: document.isUnread))
    #expect(try shown(html) == ["a|", "b|1"])
  }

  @Test("A cell spans no row beyond its section, and all of them if it says 0")
  func endsSpansWithSections() throws {
    let html = """
      <table><thead><tr><td rowspan=9>a</td><td>b</td></tr><tr><td>c</td></tr></thead>
      <tbody><tr><td rowspan=0>d</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></tbody>
      <tfoot><tr><td>e</td><td>4</td></tr></tfoot></table>
      """
    let document = try HTMLReader().read(Array(html.utf8))
    #expect(
      document.pieces.map { "\(document.text(of: $0)) \($0.place.description.suffix(2))" } == [
        "a A1", "b B1", "c B2", "d A3", "1 B3", "2 B4", "3 B5", "e A6", "4 B6",
      ])
    #expect(document.attributes[0]?.rowSpan == 2 && document.attributes[3]?.rowSpan == 3)
  }

  @Test("A table of one row or column within a cell is the cell's text")
  func readsSmallNestedTables() throws {
    let html = """
      <table><tr><td>规章</td><td><table><tr><td>12</td></tr></table></td></tr>
      <tr><td><table><tr><td>许</td><td>可</td></tr></table></td><td>3</td></tr></table>
      """
    #expect(try shown(html) == ["规章|12", "许\n可|3"])
  }

  @Test("Rows are found in whatever disorder they are written")
  func standsDisorder() throws {
    let html = """
      <table><form><tr><td>a<td>1<tr><th>b</th><td>2</tr></form>游离<caption>题</caption>
      <td>c</td><td>3</td><tr><font><td>d</td><td>4</td></font></tr><tr></tr></table>
      """
    #expect(try shown(html).suffix(4) == ["a|1", "b|2", "c|3", "d|4"])
    #expect(try Set(shown(html)).isSuperset(of: ["-游离", "-题"]))
  }

  @Test("Rows and cells that do not show are left out")
  func leavesOutHidden() throws {
    let html = """
      <table><tr style="display:none"><td>x</td><td>9</td></tr><tr><td>a</td><td hidden>8</td><td>1</td></tr>
      <tr><td>b</td><td><span style="DISPLAY: none">7</span>2</td></tr></table>
      """
    #expect(try shown(html) == ["a|1", "b|2"])
  }
}
