/// What bytes hold if they are read as UTF-8.
struct UTF8Survey {
  /// How many sequences are invalid.
  private(set) var invalidCount = 0
  /// How many U+FFFD are there, invalid sequences not counted.
  private(set) var replacementCount = 0
  /// How many control characters are there, tabs, ends of lines and form feeds not counted.
  private(set) var controlCount = 0
  /// How many of the bytes are no ASCII.
  private(set) var wideByteCount = 0
  /// How many bytes belong to valid sequences of three: most of what a Chinese text is made of.
  private(set) var tripleByteCount = 0

  init(_ bytes: some RandomAccessCollection<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ survey($0) }) == nil {
      Array(bytes).withUnsafeBufferPointer { survey($0) }
    }
  }

  private mutating func survey(_ bytes: UnsafeBufferPointer<UInt8>) {
    var reader = UTF8Reader(bytes)
    var start = 0
    while let (scalar, isValid) = reader.next() {
      if scalar < 0xA0 {
        if scalar < 0x20 ? !Self.isLayout(scalar) : scalar >= 0x7F { controlCount += 1 }
      } else if !isValid {
        invalidCount += 1
      } else if scalar == 0xFFFD {
        replacementCount += 1
      } else if 0x800...0xFFFF ~= scalar {
        tripleByteCount += 3
      }
      if scalar >= 0x80 { wideByteCount += reader.position - start }
      start = reader.position
    }
  }

  private static func isLayout(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0C, 0x0D: true
    default: false
    }
  }

  /// Whether the bytes are UTF-8 but for some damage, rather than text in another encoding.
  ///
  /// Chinese in a double-byte encoding makes few valid sequences of three bytes by chance: some 2 % of its characters.
  var isDamagedUTF8: Bool {
    tripleByteCount * 2 > wideByteCount
  }
}
