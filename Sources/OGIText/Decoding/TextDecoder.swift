/// Reads bytes as text whose encoding nobody stated.
///
/// In this order: a byte order mark; UTF-16 without one, as its NUL bytes show; valid UTF-8; UTF-8 with some damage;
/// otherwise GB18030 (with GBK and GB2312), unless ICU's detector is surer of Big5 and Big5 loses no more, or Big5 the
/// other way round if that is stated.
/// Damage is never hidden: what cannot be decoded becomes U+FFFD and is counted.
public struct TextDecoder: Hashable, Sendable {
  /// How many bytes a decoder takes at most if nothing else is said: 64 MiB.
  public static let defaultLimit = 64 << 20

  /// How many bytes are taken at most.
  public var limit: Int

  /// Makes a decoder.
  ///
  /// - Parameter limit: how many bytes it takes at most; ``defaultLimit`` if nothing is said.
  public init(limit: Int = defaultLimit) {
    self.limit = limit
  }

  /// The text of some bytes.
  ///
  /// Bytes that are valid UTF-8 are not copied.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - stated: The encoding that the source states, as a page's `meta` element does; only a double-byte one is
  ///     needed, and one that the bytes contradict is passed over.
  /// - Throws: ``TextDecodingError`` if there are too many bytes, if they are no text, or if ICU fails.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public func decode(
    _ bytes: [UInt8], stated: StatedEncoding? = nil
  ) throws(TextDecodingError) -> DecodedText {
    guard bytes.count <= limit else { throw .tooLarge(byteCount: bytes.count, limit: limit) }
    if let format = BinaryFormat(startOf: bytes) { throw .binary(suspectedFormat: format) }
    if let mark = ByteOrderMark(startOf: bytes), mark.encoding != "UTF-8" {
      return try convert(bytes.dropFirst(mark.length), from: mark.encoding)
    }
    let hasMark = ByteOrderMark(startOf: bytes) != nil
    let content = bytes.dropFirst(hasMark ? ByteOrderMark.utf8Length : 0)
    let survey = UTF8Survey(content)
    let isUTF8 = survey.invalidCount == 0
    if !hasMark, let encoding = UTF16Form.encoding(of: content, isUTF8: isUTF8) {
      return try convert(content, from: encoding)
    }
    // One control in twenty bytes: no text is like that, whatever its encoding.
    guard survey.controlCount * 20 <= content.count || content.count < 16 else {
      throw .binary(suspectedFormat: nil)
    }
    if isUTF8 {
      return DecodedText(
        utf8: hasMark ? Array(content) : bytes, encoding: "UTF-8", replacementCount: survey.replacementCount,
        controlCount: survey.controlCount)
    }
    if survey.isDamagedUTF8 { return repaired(content, survey, hasMark: hasMark) }
    return try guess(content, survey, stated: stated)
  }

  /// UTF-8 whose invalid sequences are replaced.
  private func repaired(_ bytes: ArraySlice<UInt8>, _ survey: UTF8Survey, hasMark: Bool) -> DecodedText {
    let share = Double(survey.tripleByteCount) / Double(max(survey.wideByteCount, 1))
    return DecodedText(
      utf8: Array(String(decoding: bytes, as: UTF8.self).utf8), encoding: "UTF-8", isGuessed: !hasMark,
      confidence: hasMark ? 1 : min(share, 0.99),
      replacementCount: survey.replacementCount + survey.invalidCount, controlCount: survey.controlCount)
  }

  /// Text in a double-byte encoding, or too short or too damaged to tell.
  private func guess(
    _ bytes: ArraySlice<UInt8>, _ survey: UTF8Survey, stated: StatedEncoding?
  ) throws(TextDecodingError) -> DecodedText {
    // The markup at the start of a page can be longer than the sample, and tells nothing.
    let detected = (try? ICU.charsets(of: bytes.drop { $0 < 0x80 }.prefix(1 << 16))) ?? []
    let confidence = { (encoding: StatedEncoding) in
      detected.first { $0.name == encoding.rawValue }?.confidence ?? 0
    }
    let likely = stated ?? .gb18030
    let other: StatedEncoding = likely == .gb18030 ? .big5 : .gb18030
    var best = try convert(bytes, from: likely.rawValue, confidence: max(confidence(likely), 0.1))
    if confidence(other) > confidence(likely) {
      let text = try convert(bytes, from: other.rawValue, confidence: confidence(other))
      if text.replacementCount <= best.replacementCount { best = text }
    }
    if survey.replacementCount + survey.invalidCount <= best.replacementCount {
      return repaired(bytes, survey, hasMark: false)
    }
    if best.encoding == stated?.rawValue {
      best.isGuessed = false
      best.confidence = 1
    }
    return best
  }

  /// Text in an encoding that is known, or guessed with a confidence.
  private func convert(
    _ bytes: ArraySlice<UInt8>, from encoding: String, confidence: Double? = nil
  ) throws(TextDecodingError) -> DecodedText {
    let utf8: [UInt8]
    do { utf8 = try ICU.decode(bytes, from: encoding) } catch { throw .conversion(error) }
    let survey = UTF8Survey(utf8)
    return DecodedText(
      utf8: utf8, encoding: encoding, isGuessed: confidence != nil, confidence: min(confidence ?? 1, 1),
      replacementCount: survey.replacementCount, controlCount: survey.controlCount)
  }
}
