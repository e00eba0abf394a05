import Foundation
import OGIDocuments
import OGIHTML
import OGIText
import Testing

@Suite("What is read as a page, and in which encoding")
struct SourceTests {
  @Test(
    "Pages are told by their content",
    arguments: [
      "<!DOCTYPE html><p>a", "  \n<!-- saved --><html>", "<TABLE border=1><TR><TD>1", "<p>a</p>",
      "<div\nid=x>a",
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">",
      "\u{FEFF}<meta charset=utf-8>",
      "正文\n<table><tr><td>1</td></tr></table>", "junk <html><body>",
    ])
  func readsPages(text: String) {
    #expect(HTMLReader().canRead(Array(text.utf8), fileExtension: ""))
    #expect(HTMLReader().canRead(Array(text.utf8), fileExtension: "doc"))
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      #expect(HTMLReader().canRead([UInt8](text.data(using: encoding) ?? Data()), fileExtension: "txt"))
    }
  }

  @Test(
    "Text is no page, whatever brackets it holds",
    arguments: [
      "", "规章 <3> 1", "<附件> 规章", "a < b", "规章<br>1", "<w:document>", "<?xml version=\"1.0\"?><alto/>",
      "<table>一览</table>",
      "<!-- x", "| a | b |\n|---|---|\n| 规章<br>二 | 1 |",
    ])
  func leavesText(text: String) { #expect(!HTMLReader().canRead(Array(text.utf8), fileExtension: "txt")) }

  @Test("A file that is named as a page is one if it holds an element")
  func believesNames() {
    #expect(HTMLReader().canRead(Array("规章<br>1".utf8), fileExtension: "htm"))
    #expect(!HTMLReader().canRead(Array("规章 1".utf8), fileExtension: "html"))
  }

  @Test(
    "A file of another format is no page, whatever it holds and is named",
    arguments: ["%PDF-1.7\n", "PK\u{3}\u{4}"])
  func leavesOtherFormats(mark: String) {
    #expect(!HTMLReader().canRead(Array("\(mark)<!DOCTYPE html><table><tr><td>".utf8), fileExtension: "html"))
  }

  @Test("A page in an archive of MIME is named as such")
  func namesArchives() {
    let archive = """
      From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n
      <html><body>x
      """
    #expect(HTMLReader().canRead(Array(archive.utf8), fileExtension: "mht"))
    #expect(throws: DocumentReadingError.notText(suspectedFormat: "MHTML")) {
      try HTMLReader().read(Array(archive.utf8))
    }
  }

  private static let gb18030: [UInt8] = [0xB9, 0xE6, 0xD5, 0xC2]
  /// A line that is long enough for its encoding to be found by statistics.
  private static let longGB18030: [UInt8] = [
    0xD5, 0xFE, 0xB8, 0xAE, 0xD0, 0xC5, 0xCF, 0xA2, 0xB9, 0xAB, 0xBF, 0xAA, 0xB9, 0xA4, 0xD7, 0xF7,
    0xC4, 0xEA, 0xB6, 0xC8, 0xB1, 0xA8, 0xB8, 0xE6, 0xA3, 0xAC, 0xB1, 0xBE, 0xC4, 0xEA, 0xB6, 0xC8,
    0xB0, 0xEC, 0xC0, 0xED, 0xBD, 0xE1, 0xB9, 0xFB, 0xA3, 0xAC, 0xB9, 0xE6, 0xD5, 0xC2, 0xA3, 0xAC,
    0xCF, 0xD6, 0xD0, 0xD0, 0xD3, 0xD0, 0xD0, 0xA7, 0xBC, 0xFE, 0xCA, 0xFD, 0xA1, 0xA3,
  ]
  private static let big5: [UInt8] = [0xB3, 0x57, 0xB3, 0xB9]

  private func page(_ meta: String, _ text: [UInt8]) -> [UInt8] {
    Array("<html><head>\(meta)</head><body><p>".utf8) + text + Array("</p></body></html>".utf8)
  }

  @Test(
    "The encoding that a page states is believed where the bytes bear it out",
    arguments: [
      "<meta charset=gb2312>", "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset = GBK\">",
      "<!-- <meta charset=big5> --><meta charset='gb18030'/>",
    ])
  func believesMeta(meta: String) throws {
    let document = try HTMLReader().read(page(meta, Self.gb18030))
    #expect(document.pieces.map { document.text(of: $0) } == ["规章"] && document.notices.isEmpty)
  }

  @Test("A Big5 page is read as it says")
  func readsBig5() throws {
    #expect(try shown(page("<meta charset=big5>", Self.big5)) == ["-規章"])
  }

  @Test("A page that states the wrong encoding is found out")
  func doubtsMeta() throws {
    #expect(try shown(page("<meta charset=gb2312>", Array("规章".utf8))) == ["-规章"])
    #expect(try shown(page("<meta charset=utf-8>", Self.gb18030)) == ["-规章"])
    let long = "政府信息公开工作年度报告，本年度办理结果，规章，现行有效件数。"
    #expect(try shown(page("<meta charset=big5>", Self.longGB18030)) == ["-" + long])
  }

  @Test("UTF-16 pages are read with and without a mark")
  func readsUTF16() throws {
    let html = "<html><body><p>规章的数量</p><table><tr><td>规章</td><td>12</td></tr></table></body></html>"
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf16] {
      let bytes = [UInt8](try #require(html.data(using: encoding)))
      #expect(try shown(bytes) == ["-规章的数量", "规章|12"])
    }
  }

  @Test("Characters that are lost are told")
  func tellsOfLosses() throws {
    let document = try HTMLReader().read(page("<meta charset=utf-8>", Array("规章文件\u{FFFD}".utf8)))
    #expect(document.notices == [.charactersLost(count: 1, encoding: "UTF-8")])
  }

  @Test("What exceeds a limit or shows nothing is refused with the reason")
  func refuses() {
    func error(_ reader: HTMLReader, _ html: String) -> DocumentReadingError? {
      do throws(DocumentReadingError) {
        _ = try reader.read(Array(html.utf8))
        return nil
      } catch { return error }
    }
    #expect(error(HTMLReader(), "<html><body><script>1</script></body></html>") == .empty)
    #expect(error(HTMLReader(sizeLimit: 10), "<html><body>12345") == .tooLarge(size: 17, limit: 10))
    #expect(error(HTMLReader(pieceLimit: 3), "<p>1<p>2<p>3<p>4") == .tooManyPieces(limit: 3))
    let deep = String(repeating: "<div>", count: 100_000)
    #expect(error(HTMLReader(), deep) == .tooDeep(limit: 256))
  }

  @Test(
    "Hostile pages end",
    arguments: [
      "<div>", "<table><tr><td>", "<td colspan=1000 rowspan=1000>1", "<tr><td rowspan=9>", "<br>", "<sup>1",
      "<a href=x>1",
      "<p style='a:b", "<table>1", "<td>", "<del>", "<pre>\n", "<table><tr><td>1<td>2</table>",
      "<tr><td>1<td>",
    ])
  func ends(part: String) {
    let count = 2_000_000 / part.utf8.count
    for start in ["<html>", "<html><table><tr>"] {
      _ = try? HTMLReader().read(Array((start + String(repeating: part, count: count)).utf8))
    }
  }
}
