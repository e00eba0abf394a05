import OGIDocuments
import OGIOffice
import TestSupport

/// A `.docx` file made of the XML of its parts.
struct WordFile {
  static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  var body: String
  var styles = ""
  var numbering = ""
  var namespace = WordFile.transitional

  init(_ body: String, styles: String = "", numbering: String = "") {
    self.body = body
    self.styles = styles
    self.numbering = numbering
  }

  private func part(_ name: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?><w:\(name) xmlns:w="\(namespace)" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">\(content)</w:\(name)>
    """
  }

  var bytes: [UInt8] {
    StoredZip([
      "_rels/.rels": """
      <Relationships><Relationship Id="r" Type="\(Self.relationships)/officeDocument" Target="word/document.xml"/>\
      </Relationships>
      """,
      "word/_rels/document.xml.rels": """
      <Relationships><Relationship Id="s" Type="\(Self.relationships)/styles" Target="styles.xml"/>\
      <Relationship Id="n" Type="\(Self.relationships)/numbering" Target="/word/Numbering.xml"/></Relationships>
      """,
      "word/document.xml": part("document", "<w:body>\(body)</w:body>"),
      "word/styles.xml": part("styles", styles),
      "word/numbering.xml": part("numbering", numbering),
    ]).bytes
  }

  func document() throws -> Document { try WordReader().read(bytes) }

  var outline: [String] { get throws { try document().outline } }
}

/// The XML of a paragraph with a run.
func p(_ text: String, properties: String = "", run: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr>\(r(text, run))</w:p>"
}

/// The XML of a run.
func r(_ text: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// The XML of a table of rows of cells.
func tbl(_ rows: [String]...) -> String {
  "<w:tbl>\(rows.map { "<w:tr>\($0.joined())</w:tr>" }.joined())</w:tbl>"
}

/// The XML of a cell with a paragraph.
func tc(_ text: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
}
