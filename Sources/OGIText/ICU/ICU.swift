import CICUBridge

/// ICU's functions, with Swift's types and errors.
enum ICU {
  /// The major version of the ICU that is linked.
  static var version: Int { Int(icu_bridge_version()) }

  /// NFKC_Casefold of UTF-16 code units.
  static func nfkcCasefold(_ text: [UInt16]) throws(ICUError) -> [UInt16] {
    try units(.normalization, count: text.count) { buffer, capacity, length in
      icu_bridge_nfkc_casefold(text, Int32(clamping: text.count), buffer, capacity, &length)
    }
  }

  /// A transliteration by ICU's identifier. Costs some 20 ms.
  static func transliterate(_ text: [UInt16], by identifier: String) throws(ICUError) -> [UInt16] {
    try units(.transliteration, count: text.count) { buffer, capacity, length in
      icu_bridge_transliterate(identifier, text, Int32(clamping: text.count), buffer, capacity, &length)
    }
  }

  /// The number that the whole text spells by the rules for Chinese, or `nil` if it spells none.
  static func spelledNumber(_ text: [UInt16]) -> Int? {
    var number: Int64 = 0
    var consumed: Int32 = 0
    let code = icu_bridge_parse_spellout(
      "zh", text, Int32(clamping: text.count), &number, &consumed)
    guard code <= 0, Int(consumed) == text.count else { return nil }
    return Int(exactly: number)
  }

  /// The charsets that ICU holds possible for the bytes, likeliest first, with a confidence of 0…1.
  static func charsets(of bytes: ArraySlice<UInt8>) throws(ICUError) -> [(name: String, confidence: Double)] {
    var found = [icu_bridge_charset](repeating: icu_bridge_charset(), count: 8)
    var count: Int32 = 0
    let code = bytes.withUnsafeBytes { bytes in
      icu_bridge_detect(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), &found,
        Int32(found.count), &count)
    }
    guard code <= 0 else { throw ICUError(.detection, code: code) }
    return found.prefix(Int(count)).map { charset in
      let name = withUnsafeBytes(of: charset.name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      return (name, Double(charset.confidence) / 100)
    }
  }

  /// The text of bytes in a charset, as UTF-8. Each sequence that cannot be decoded is U+FFFD.
  static func decode(_ bytes: ArraySlice<UInt8>, from charset: String) throws(ICUError) -> [UInt8] {
    // No charset here needs more than three bytes of UTF-8 for one of its own.
    let capacity = bytes.count.multipliedReportingOverflow(by: 3)
    guard !capacity.overflow else { throw ICUError(.conversion, code: ICUError.memory) }
    var code: Int32 = 0
    let utf8 = [UInt8](unsafeUninitializedCapacity: capacity.partialValue + 16) { buffer, count in
      let room = Int64(buffer.count)
      var length: Int64 = 0
      code = bytes.withUnsafeBytes { bytes in
        buffer.withMemoryRebound(to: CChar.self) { buffer in
          icu_bridge_decode(
            charset, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int64(bytes.count),
            buffer.baseAddress, room, &length)
        }
      }
      count = Int(length)
    }
    guard code <= 0 else { throw ICUError(.conversion, code: code) }
    return utf8
  }

  private static func units(
    _ operation: ICUError.Operation, count: Int,
    _ body: (UnsafeMutablePointer<UInt16>?, Int32, inout Int32) -> Int32
  ) throws(ICUError) -> [UInt16] {
    guard count <= Int32.max / 4 else { throw ICUError(operation, code: ICUError.memory) }
    var capacity = count + count / 2 + 16
    while true {
      var code: Int32 = 0
      var length: Int32 = 0
      let result = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, initialized in
        code = body(buffer.baseAddress, Int32(clamping: capacity), &length)
        initialized = code <= 0 ? min(Int(length), capacity) : 0
      }
      if code <= 0 { return result }
      // A result that says that it fits and overflows all the same would be asked for without end.
      guard code == Int32(ICU_BRIDGE_BUFFER_OVERFLOW), Int(length) > capacity else {
        throw ICUError(operation, code: code)
      }
      capacity = Int(length)
    }
  }
}

extension ICUError {
  /// ICU's `U_MEMORY_ALLOCATION_ERROR`: what it would say to a text that is too long for it.
  fileprivate static let memory: Int32 = 7
}
