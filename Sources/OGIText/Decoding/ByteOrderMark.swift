/// The mark that tells a text's encoding at its start.
struct ByteOrderMark {
  /// The length of UTF-8's mark.
  static let utf8Length = 3

  let encoding: String
  let length: Int

  /// The mark at the start of the bytes, or `nil` if there is none.
  init?(startOf bytes: [UInt8]) {
    // UTF-32LE before UTF-16LE, whose mark it begins with.
    let marks: [(encoding: String, bytes: [UInt8])] = [
      ("UTF-8", [0xEF, 0xBB, 0xBF]), ("UTF-32LE", [0xFF, 0xFE, 0x00, 0x00]),
      ("UTF-32BE", [0x00, 0x00, 0xFE, 0xFF]),
      ("UTF-16LE", [0xFF, 0xFE]), ("UTF-16BE", [0xFE, 0xFF]), ("GB18030", [0x84, 0x31, 0x95, 0x33]),
    ]
    guard let mark = marks.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    encoding = mark.encoding
    length = mark.bytes.count
  }
}
