internal import OGIText

/// The formats that a program of others turns into one that is read here.
enum LegacyFormat: Hashable {
  /// Word's and WPS's documents up to 2003: `.doc`, `.wps`.
  case word
  /// Excel's and WPS's workbooks up to 2003: `.xls`, `.et`.
  case excel
  case richText
  case openText
  case openSpreadsheet
  /// An Office file that needs a password.
  case encrypted
  /// A compound file of another kind.
  case unknown

  /// Tells the format by content; `nil` if it is none of these.
  init?(_ bytes: [UInt8]) {
    switch BinaryFormat(startOf: bytes) {
    case .ole:
      switch CompoundFile(bytes).kind {
      case .word: self = .word
      case .excel: self = .excel
      case .encrypted: self = .encrypted
      case nil: self = .unknown
      }
    case .zip where Self.hasMediaType("application/vnd.oasis.opendocument.text", bytes): self = .openText
    case .zip where Self.hasMediaType("application/vnd.oasis.opendocument.spreadsheet", bytes):
      self = .openSpreadsheet
    case nil where bytes.starts(with: Array("{\\rtf".utf8)): self = .richText
    default: return nil
    }
  }

  /// The format's usual name.
  var name: String {
    switch self {
    case .word: "Word 97-2003 (DOC)"
    case .excel: "Excel 97-2003 (XLS)"
    case .richText: "RTF"
    case .openText: "OpenDocument (ODT)"
    case .openSpreadsheet: "OpenDocument (ODS)"
    case .encrypted: "Office"
    case .unknown: "OLE"
    }
  }

  /// The extension that programs know the format by.
  var fileExtension: String {
    switch self {
    case .word, .encrypted, .unknown: "doc"
    case .excel: "xls"
    case .richText: "rtf"
    case .openText: "odt"
    case .openSpreadsheet: "ods"
    }
  }

  /// LibreOffice's name for the format: without it, it reads what is broken as plain text.
  var importFilter: String {
    switch self {
    case .word, .encrypted, .unknown: "MS Word 97"
    case .excel: "MS Excel 97"
    case .richText: "Rich Text Format"
    case .openText: "writer8"
    case .openSpreadsheet: "calc8"
    }
  }

  /// Whether the format holds sheets, not a text.
  var isSpreadsheet: Bool { self == .excel || self == .openSpreadsheet }

  /// Whether an OpenDocument file is of a type, which stands uncompressed in its first entry (OpenDocument 1.2, part 3,
  /// 3.3).
  private static func hasMediaType(_ type: String, _ bytes: [UInt8]) -> Bool {
    bytes.dropFirst(30).starts(with: Array("mimetype\(type)".utf8))
  }
}
