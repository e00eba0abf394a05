/// CSV as it is being written: RFC 4180 quoting, LF line ends, UTF-8.
struct CSVText {
  private(set) var bytes: [UInt8] = []
  private var isAtLineStart = true

  /// Writes a field, in quotes if it holds what would end it or its row.
  mutating func append(_ field: String) {
    separate()
    var field = field
    field.withUTF8 { utf8 in
      guard utf8.contains(where: Self.needsQuotes) else {
        bytes.append(contentsOf: utf8)
        return
      }
      bytes.append(Self.quote)
      for byte in utf8 {
        if byte == Self.quote { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(Self.quote)
    }
  }

  /// Writes fields that were written before, as they stand.
  mutating func append(written fields: CSVText) {
    separate()
    bytes.append(contentsOf: fields.bytes)
  }

  /// Ends the row.
  mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isAtLineStart = true
  }

  private static let quote = UInt8(ascii: "\"")

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == quote || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func separate() {
    if !isAtLineStart { bytes.append(UInt8(ascii: ",")) }
    isAtLineStart = false
  }
}
