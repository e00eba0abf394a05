import OGIDocuments
import OGIHTML
import Testing

@Suite("Text of pages")
struct TextTests {
  @Test("Blocks and breaks end lines, and blanks collapse as browsers show them")
  func readsLines() throws {
    let html = """
      <html><head><title>t</title></head><body>一
        二<br/>三<div>四<p>五　六</p>七</div><ul><li>八<li>九</ul><pre>十  a
      b</pre></body></html>
      """
    #expect(try shown(html) == ["-一 二", "-三", "-四", "-五　六", "-七", "-八", "-九", "十|a", "-b"])
  }

  @Test(
    "What does not show and what a page is worked with is left out",
    arguments: [
      "<script>var x = '9</p>'</script>", "<style>9</style>", "<noscript>9</noscript>",
      "<select><option>9</select>",
      "<button>9</button>", "<textarea>9</textarea>", "<input value=9>", "<iframe>9</iframe>", "<nav>9</nav>",
      "<div role=navigation>9</div>", "<p hidden>9</p>", "<dialog>9</dialog>", "<p popover>9</p>",
      "<p style='visibility : hidden'>9</p>", "<!-- 9 -->",
      "<template>9</template>", "<xml>9</xml>", "<svg><text>9</text></svg>",
      "<span style='mso-hide:all'>9</span>",
    ])
  func leavesOut(part: String) throws { #expect(try shown("<body><p>1</p>\(part)<p>2</p>") == ["-1", "-2"]) }

  @Test("Figures that are struck out do not stand")
  func leavesOutStruckText() throws {
    let html = """
      <table><tr><td>a</td><td><del>1</del>2</td></tr><tr><td>b</td><td><s>3</s><strike>4</strike>5</td></tr>
      <tr><td>c</td><td><span style="text-decoration: line-through">6</span>7</td></tr></table>
      """
    #expect(try shown(html) == ["a|2", "b|5", "c|7"])
  }

  @Test("A raised mark is no digit of the figure before it")
  func setsRaisedMarksApart() throws {
    let html = """
      <table><tr><td>规章<sup>①</sup></td><td>12<sup>3</sup></td></tr><tr><td>许可</td><td><sup>45</sup></td></tr></table>
      """
    #expect(try shown(html) == ["规章|12³", "许可|⁴⁵"])
  }

  @Test("A figure whose digits stand in several elements is one")
  func joinsDigits() throws {
    #expect(try shown("<table><tr><td>a<td><span>1</span><b>2</b>,<i>3</i>45</table>") == ["a|12,345"])
  }

  @Test("How characters are pronounced is no part of the text")
  func leavesOutPronunciation() throws {
    #expect(try shown("<p><ruby>政<rp>(</rp><rt>zheng</rt><rp>)</rp>务<rt>wu</rt></ruby>公开</p>") == ["-政务公开"])
  }

  @Test("Lines that lead elsewhere are left out beside tables, and links within tables stay")
  func leavesOutNavigation() throws {
    let table = "<table><tr><td><a href=x>规章</a></td><td>1</td></tr><tr><td>许可</td><td>2</td></tr></table>"
    let html = """
      <ul><li><a href=/>首页</a></li><li><a href=/>行政许可</a>（3）</li></ul><p>题</p>\(table)
      <p>报告全文另见<a href=x>附件</a>，正文如上</p>
      """
    #expect(try shown(html) == ["-题", "规章|1", "许可|2", "-报告全文另见附件，正文如上"])
    #expect(try shown("<p><a href=x>规章</a></p><p>1</p>") == ["-规章", "-1"])
    #expect(try shown("<p><a name=_Toc1>题</a></p>\(table)").first == "-题")
    #expect(try shown("<p>许可</p><p><a href=x>25</a></p>\(table)").prefix(2) == ["-许可", "-25"])
  }

  @Test("Tables in lines of text are tables, and the lines stay lines")
  func readsTablesInText() throws {
    let text = """
      # 二、主动公开
      单位：件
      <table><tr><td>规章</td><td>1</td></tr><tr><td>许可</td><td>2</td></tr></table>
      三、申请

      | 一 | 3 |
      """
    #expect(try shown(text) == ["-二、主动公开", "-单位：件", "规章|1", "许可|2", "-三、申请", "一|3"])
  }

  @Test("Conditional comments and elements of Word and Excel leave the text as it is")
  func readsOfficePages() throws {
    let html = """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:x>9</o:x></xml><![endif]-->
      <style><!-- td {mso-x:9} --></style></head><body><p class=MsoNormal><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p>
      <table><tr><td><p class=MsoNormal><span lang=EN-US>1.<o:p></o:p></span>规章</p></td><td x:num="12.0">12</td></tr>
      <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=9></td><td></td></tr><![endif]></table></body></html>
      """
    #expect(try shown(html) == ["1.规章|12"])
  }
}
