/// Makes small zip archives for tests, without compression (PKWARE's APPNOTE 6.3).
public struct StoredZip: Sendable {
  private var local: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Makes an empty archive.
  public init() {}

  /// Makes an archive of texts by their names.
  public init(_ files: KeyValuePairs<String, String>) {
    for (name, text) in files { add(Array(name.utf8), Array(text.utf8)) }
  }

  /// Adds a file.
  ///
  /// - Parameter flags: The general purpose flags: bit 0 says that it is encrypted, bit 11 that the name is UTF-8.
  public mutating func add(_ name: [UInt8], _ content: [UInt8], flags: UInt16 = 0) {
    let offset = UInt32(local.count)
    let size = UInt32(content.count)
    let common =
      Self.bytes(20 as UInt16) + Self.bytes(flags) + Self.bytes(0 as UInt16) + Self.bytes(0 as UInt16)
      + Self.bytes(0x21 as UInt16) + Self.bytes(Self.checksum(of: content)) + Self.bytes(size)
      + Self.bytes(size)
      + Self.bytes(UInt16(name.count)) + Self.bytes(0 as UInt16)
    local += Self.bytes(0x0403_4B50 as UInt32) + common + name + content
    directory +=
      Self.bytes(0x0201_4B50 as UInt32) + Self.bytes(20 as UInt16) + common + Self.bytes(0 as UInt16)
    directory +=
      Self.bytes(0 as UInt16) + Self.bytes(0 as UInt16) + Self.bytes(0 as UInt32) + Self.bytes(offset) + name
    count += 1
  }

  /// The archive's bytes.
  public var bytes: [UInt8] {
    let end =
      Self.bytes(0x0605_4B50 as UInt32) + Self.bytes(0 as UInt32) + Self.bytes(count) + Self.bytes(count)
      + Self.bytes(UInt32(directory.count)) + Self.bytes(UInt32(local.count)) + Self.bytes(0 as UInt16)
    return local + directory + end
  }

  private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  /// CRC-32 (ISO 3309), a bit at a time.
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0 as UInt32) { checksum, byte in
      (0..<8).reduce(checksum ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
      }
    }
  }
}
