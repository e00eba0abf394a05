/// An OLE compound file, as far as the names of its streams tell what it is: [MS-CFB].
struct CompoundFile {
  /// What a compound file may be.
  enum Kind: Hashable {
    case word
    case excel
    /// An Office Open XML file that needs a password: [MS-OFFCRYPTO].
    case encrypted
  }

  let kind: Kind?

  /// The size of an entry of the directory; it stands at a multiple of it, as sectors do.
  private static let entrySize = 128
  private static let headerSize = 512
  /// Where an entry has the length of its name in bytes, and its type.
  private static let nameLengthOffset = 64
  private static let typeOffset = 66
  private static let streamType: UInt8 = 2

  private static let streams: [(name: String, kind: Kind)] = [
    ("EncryptedPackage", .encrypted), ("WordDocument", .word), ("Workbook", .excel), ("Book", .excel),
  ]

  /// Looks at the bytes of a compound file.
  ///
  /// The first entry that tells counts: a document comes before what is embedded in it.
  ///
  /// - Complexity: Linear in the bytes.
  init(_ bytes: [UInt8]) {
    let names = Self.streams.map { stream in
      (name: stream.name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, kind: stream.kind)
    }
    kind =
      stride(from: Self.headerSize, through: bytes.count - Self.entrySize, by: Self.entrySize)
      .lazy.compactMap { start -> Kind? in
        let entry = bytes[start..<start + Self.entrySize]
        guard entry[start + Self.typeOffset] == Self.streamType else { return nil }
        let length = Int(entry[start + Self.nameLengthOffset])
        return names.first { $0.name.count + 2 == length && entry.starts(with: $0.name) }?.kind
      }.first
  }
}
