/// A format of files that are no text, as told by their first bytes.
public enum BinaryFormat: String, Hashable, Sendable, CaseIterable {
  /// Portable Document Format.
  case pdf
  /// ZIP archives, and what is made of them: DOCX, XLSX, ODT, OFD.
  case zip
  /// OLE compound files: the DOC and XLS of older Office and WPS versions.
  case ole
  /// PNG images.
  case png
  /// JPEG images.
  case jpeg
  /// GIF images.
  case gif
  /// TIFF images.
  case tiff
  /// gzip streams.
  case gzip
  /// RAR archives.
  case rar
  /// 7z archives.
  case sevenZip

  /// The format whose mark stands at the start of the bytes, or `nil` if none does.
  public init?(startOf bytes: some Collection<UInt8>) {
    guard let format = Self.allCases.first(where: { $0.marks.contains { bytes.starts(with: $0) } }) else {
      return nil
    }
    self = format
  }

  private var marks: [[UInt8]] {
    switch self {
    case .pdf: [Array("%PDF-".utf8)]
    case .zip: [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
    case .ole: [[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]]
    case .png: [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]]
    case .jpeg: [[0xFF, 0xD8, 0xFF]]
    case .gif: [Array("GIF87a".utf8), Array("GIF89a".utf8)]
    case .tiff: [[0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]]
    case .gzip: [[0x1F, 0x8B, 0x08]]
    case .rar: [[0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]]
    case .sevenZip: [[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]]
    }
  }
}

extension BinaryFormat: CustomStringConvertible {
  /// The format's usual name.
  public var description: String {
    switch self {
    case .ole: "OLE (DOC, XLS)"
    case .zip: "ZIP (DOCX, XLSX, OFD)"
    case .sevenZip: "7z"
    default: rawValue.uppercased()
    }
  }
}
