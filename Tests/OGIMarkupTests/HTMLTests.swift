import OGIMarkup
import Testing

@Suite("HTML as a tree")
struct HTMLTests {
  private func text(of html: String) throws -> String {
    try MarkupParser().html(utf8: Array(html.utf8)).text
  }

  @Test(
    "What browsers show as text is not lost",
    arguments: [
      ("<p>a<b>b</b>c</p>", "abc"),
      ("<p>甲<乙>丙</p>", "甲<乙>丙"),
      ("<p>1 < 2 <3</p>", "1 < 2 <3"),
      ("<p>a<", "a<"),
      ("<p>a&nbsp;b&nbspc&#160;d</p>", "a\u{A0}b\u{A0}c\u{A0}d"),
      ("<p>a\0b</p>", "ab"),
      ("<p>a &amp b & c &unknown; d</p>", "a & b & c &unknown; d"),
      ("<p>a</html><p>b", "ab"),
      ("<html><body>a<html><body>b</body></html>c</body></html>d", "abcd"),
      ("<p title='a<b'>c<p title=\"x>y\">d", "cd"),
      ("<td width=\"10\"\">a<td b=c/d/e>f", "af"),
      ("<![if x]>a<![endif]>b<!--[if y]>c<![endif]-->d", "abd"),
      ("<?php echo 1 ?>a", "a"),
      ("a<o:p>b</o:p>c", "abc"),
      ("<script>a<b</script>c<style>d</style>", "c"),
      ("<script><!-- a</script>b<SCRIPT src=x/>c<title><!--</title>d</scripted>e</Script >f", "bf"),
      ("<script src='x' />a<!-->b<!--->c<!-- d --!>e<!--", "abce"),
      ("a</>b</ c>d<!x>e<?y>f", "abdef"),
      ("&#151;&#150x&#133;&#1515;", "—–x…\u{5EB}"),
      ("&lt3&ltd>&amplt;", "<3<d>&lt;"),
    ])
  func keepsText(html: String, expected: String) throws {
    let text = try text(of: html)
    #expect(text == expected)
  }

  @Test("Cells and rows that are not closed end where the next begins")
  func closesCells() throws {
    let root = try MarkupParser().html(utf8: Array("<table><tr><td>a<td>b<tr><td>c</table>".utf8))
    let table = try #require(root.first("body")?.first("table"))
    let rows = table.elements.map { row in row.elements.map(\.text) }
    #expect(Array(rows) == [["a", "b"], ["c"]])
  }

  @Test("A style sheet stays as it is written")
  func keepsStyleSheets() throws {
    for sheet in ["<!-- .a > b{c:\"</p>&lt;\"} -->", "", String(repeating: "规<章&", count: 5_000)] {
      let root = try MarkupParser().html(utf8: Array("<style>\(sheet)</style>a<style>b".utf8))
      #expect(root.descendants("style").map(\.text) == [sheet, "b"])
      #expect(root.text == "a")
    }
  }

  @Test("A document's own entities are not expanded, and no file is read")
  func expandsNothing() throws {
    let html = """
      <!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]><p>&a;&f;</p>
      """
    #expect(try !text(of: html).contains("aaaa"))
    #expect(try !text(of: html).contains("root"))
  }

  @Test("What exceeds a limit is refused")
  func keepsLimits() {
    let deep = Array(String(repeating: "<div>", count: 1000).utf8)
    #expect(throws: MarkupError.tooDeep(limit: 256)) { try MarkupParser().html(utf8: deep) }
    let many = Array(String(repeating: "<br>", count: 1000).utf8)
    #expect(throws: MarkupError.tooManyNodes(limit: 100)) {
      try MarkupParser(nodeLimit: 100).html(utf8: many)
    }
    #expect(throws: MarkupError.empty) { try MarkupParser().html(utf8: []) }
  }

  @Test("An element keeps its first attributes, and its text")
  func limitsAttributes() throws {
    let attributes = (0..<100_000).map { "a\($0)=\"1\"" }
    for separator in [" ", "", "\n\n\n   "] {
      let html = "<p><i \(attributes.joined(separator: separator))>a</i>b</p>"
      #expect(try text(of: html) == "ab")
    }
    let root = try MarkupParser().html(utf8: Array("<p \n\n\n  a = \"1 2 3\"   b='4' c=/5/6 d>x".utf8))
    let paragraph = try #require(root.first("body")?.first("p"))
    #expect(paragraph.attributes.map(\.name) == ["a", "b", "c", "d"])
    #expect(paragraph.attributes.map(\.value) == ["1 2 3", "4", "/5/6", ""])
  }

  @Test(
    "Hostile sources end",
    arguments: [
      "<", "&", "<!--", "<![if ", "<a b=\"", "<a b=", "</", "</p", "<b></i>", "&#", "&nbsp",
      "<table><tr><td>", "<?", "<p ",
    ])
  func ends(part: String) {
    let bytes = Array(String(repeating: part, count: 2_000_000 / part.utf8.count).utf8)
    _ = try? MarkupParser().html(utf8: bytes)
  }
}
