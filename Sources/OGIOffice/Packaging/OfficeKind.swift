internal import OGIArchives
internal import OGIDocuments

/// The kinds of Office Open XML files that are read.
enum OfficeKind: CaseIterable {
  case word
  case excel

  /// The usual name of the main part.
  private var mainPart: String {
    switch self {
    case .word: "word/document.xml"
    case .excel: "xl/workbook.xml"
    }
  }

  /// What names the kind among the content types of a file, macros and templates included.
  private var contentTypes: [String] {
    switch self {
    case .word:
      ["wordprocessingml.document.main", "wordprocessingml.template.main", "ms-word.document.macro"]
    case .excel: ["spreadsheetml.sheet.main", "spreadsheetml.template.main", "ms-excel.sheet.macro"]
    }
  }

  private var fileExtensions: [String] {
    switch self {
    case .word: ["docx", "docm", "dotx"]
    case .excel: ["xlsx", "xlsm", "xltx"]
    }
  }

  /// Whether bytes are a file of this kind, broken ones included.
  ///
  /// - Complexity: Linear in the bytes.
  func matches(_ bytes: [UInt8], fileExtension: String) -> Bool {
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
    do {
      return try matchesParts(of: bytes)
    } catch {
      // A broken archive tells little: whoever names it so learns what is wrong with it.
      return fileExtensions.contains(fileExtension)
    }
  }

  private func matchesParts(of bytes: [UInt8]) throws(ArchiveError) -> Bool {
    let reader = try ZipReader(bytes, limits: ArchiveLimits(entryBytes: ReadingLimits.bytes))
    while let entry = try reader.next() {
      let name = entry.name.lowercased()
      if name == mainPart { return true }
      guard name == "[content_types].xml" else { continue }
      let types = String(decoding: try reader.contents(), as: UTF8.self)
      if contentTypes.contains(where: types.contains) { return true }
    }
    return false
  }
}
