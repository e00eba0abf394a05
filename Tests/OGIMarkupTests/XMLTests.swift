import OGIMarkup
import Testing

@Suite("XML as a tree")
struct XMLTests {
  private func root(of xml: String) throws -> MarkupElement { try MarkupParser().xml(Array(xml.utf8)) }

  @Test("Names have no prefixes, and their namespaces; attributes and texts keep their order")
  func keepsNames() throws {
    let root = try root(of: #"<w:p xmlns:w="urn:w" w:a="1" b="x&amp;y">a<w:t>b</w:t><![CDATA[<c>]]>d</w:p>"#)
    #expect(root.name == "p" && root.namespace == "urn:w")
    #expect(root["a"] == "1" && root["b"] == "x&y" && root["c"] == nil)
    #expect(root.first("t")?.namespace == "urn:w")
    #expect(root.text == "ab<c>d" && root.children.count == 3)
  }

  @Test("An encoding that the document states is believed")
  func readsEncodings() throws {
    let bytes =
      Array(#"<?xml version="1.0" encoding="GB18030"?><a>"#.utf8) + [0xB9, 0xE6] + Array("</a>".utf8)
    #expect(try MarkupParser().xml(bytes).text == "规")
  }

  @Test("What is not well-formed is refused, with the line")
  func refusesMalformed() {
    #expect {
      try root(of: "<a>\n<b>\n</a>")
    } throws: { error in
      guard case MarkupError.malformed(line: 3, _) = error else { return false }
      return true
    }
  }

  @Test("Entities that a document declares are not expanded, and no file is read")
  func expandsNothing() {
    let laughs = """
      <!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><a>&b;&f;</a>
      """
    let text = (try? root(of: laughs))?.text ?? ""
    #expect(!text.contains("aaaa") && !text.contains("root"))
  }

  @Test("What exceeds a limit is refused")
  func keepsLimits() {
    let deep = String(repeating: "<a>", count: 1000) + String(repeating: "</a>", count: 1000)
    #expect(throws: MarkupError.tooDeep(limit: 256)) { try root(of: deep) }
    let many = "<a>" + String(repeating: "<b/>", count: 1000) + "</a>"
    #expect(throws: MarkupError.tooManyNodes(limit: 100)) {
      try MarkupParser(nodeLimit: 100).xml(Array(many.utf8))
    }
  }
}
