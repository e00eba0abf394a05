/// Small PDF files (ISO 32000-1, 7.5).
enum PDFFile {
  /// A file of pages with a line of text each; an image alone on a page without.
  static func pages(
    _ texts: [String?], font: String = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    encryption: String? = nil
  ) -> [UInt8] {
    let count = texts.count
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count \(count)/Kids[\((0..<count).map { "\(5 + 2 * $0) 0 R" }.joined(separator: " "))]>>",
      font,
      stream("A", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"),
    ]
    for (index, text) in texts.enumerated() {
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents \(6 + 2 * index) 0 R"
          + "/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>>>")
      objects.append(
        stream(text.map { "BT /F 12 Tf 50 200 Td (\($0)) Tj ET" } ?? "q 200 0 0 200 50 50 cm /I Do Q"))
    }
    var trailer = "/Root 1 0 R"
    if let encryption {
      objects.append(encryption)
      trailer += "/ID[<00><00>]/Encrypt \(objects.count) 0 R"
    }
    return file(of: objects, trailer: trailer)
  }

  /// A page with some content. It may use the font `F` and the image `I`, and the font `T`, whose glyphs are drawings (9.6.4):
  /// an A.
  static func page(_ content: String) -> [UInt8] {
    file(
      of: [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[5 0 R]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        stream("A", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 6 0 R"
          + "/Resources<</Font<</F 3 0 R/T 7 0 R>>/XObject<</I 4 0 R>>>>>>",
        stream(content),
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 65/LastChar 65"
          + "/Widths[1000]/Encoding<</Type/Encoding/Differences[65/A]>>/CharProcs<</A 8 0 R>>/Resources<<>>>>",
        stream("1000 0 0 0 1000 1000 d1 100 0 m 500 900 l 900 0 l 700 0 l 500 500 l 300 0 l f"),
      ], trailer: "/Root 1 0 R")
  }

  /// Encrypted with a password that nobody knows (7.6).
  static let encrypted = pages(
    ["secret"],
    encryption:
      "<</Filter/Standard/V 1/R 2/O(\(String(repeating: "A", count: 32)))/U(\(String(repeating: "B", count: 32)))/P -4>>"
  )

  /// A Chinese font that is not embedded: its characters are known from tables of its collection alone (9.7.5).
  static let chineseFont =
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts["
    + "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light"
    + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>]>>"

  private static func stream(_ content: String, _ entries: String = "") -> String {
    "<<\(entries)/Length \(content.utf8.count)>>\nstream\n\(content)\nendstream"
  }

  private static func file(of objects: [String], trailer: String) -> [UInt8] {
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer\n<</Size \(objects.count + 1)\(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
