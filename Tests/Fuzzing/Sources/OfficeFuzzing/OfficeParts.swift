/// Files made of the XML of their parts, which a NUL parts in the input.
enum OfficeParts {
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  static func word(_ input: ArraySlice<UInt8>) -> [UInt8] {
    package(main: "document", of: "word", ["styles", "numbering"], input)
  }

  /// The first part is a sheet, the second the workbook, and the last what is drawn on the sheet.
  static func excel(_ input: ArraySlice<UInt8>) -> [UInt8] {
    package(main: "workbook", of: "xl", ["sharedStrings", "styles"], input, sheet: "worksheet")
  }

  private static func package(
    main: String, of folder: String, _ others: [String], _ input: ArraySlice<UInt8>, sheet: String? = nil
  ) -> [UInt8] {
    var parts = input.split(separator: 0, maxSplits: others.count + 2, omittingEmptySubsequences: false)[...]
    var zip = StoredZip()
    func add(_ name: String, _ content: some Sequence<UInt8>) { zip.add(Array(name.utf8), Array(content)) }
    func relation(_ kind: String, _ target: String) -> String {
      "<Relationship Id=\"\(kind)\" Type=\"\(relations)/\(kind)\" Target=\"\(target)\"/>"
    }
    add(
      "_rels/.rels",
      "<Relationships>\(relation("officeDocument", "\(folder)/\(main).xml"))</Relationships>".utf8)
    let names = (sheet.map { [$0] } ?? []) + others
    let references = names.map { relation($0, "\($0).xml") }.joined()
    add("\(folder)/_rels/\(main).xml.rels", "<Relationships>\(references)</Relationships>".utf8)
    if let sheet {
      let drawing = relation("drawing", "drawing.xml")
      add("\(folder)/_rels/\(sheet).xml.rels", "<Relationships>\(drawing)</Relationships>".utf8)
    }
    for name in (sheet.map { [$0] } ?? []) + [main] + others + (sheet == nil ? [] : ["drawing"]) {
      add("\(folder)/\(name).xml", parts.popFirst() ?? Array("<empty/>".utf8)[...])
    }
    return zip.bytes
  }
}
