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
