/// The text of a file, with what is known of how it was read.
public struct DecodedText: Hashable, Sendable {
  /// The text as valid UTF-8, without a byte order mark. What could not be decoded is U+FFFD; controls are kept.
  public var utf8: [UInt8]
  /// The name of the encoding, as in the IANA's list: `UTF-8`, `UTF-16LE`, `GB18030`, …
  ///
  /// GBK and GB2312 are subsets of GB18030 and are reported as that.
  public var encoding: String
  /// Whether neither a byte order mark nor the form of the bytes settled the encoding.
  public var isGuessed: Bool
  /// How sure the encoding is, from 0 to 1. A guess is never sure.
  public var confidence: Double
  /// How many U+FFFD the text holds: sequences that could not be decoded, and those that were there already.
  public var replacementCount: Int
  /// How many control characters the text holds, tabs, ends of lines and form feeds not counted.
  public var controlCount: Int

  /// Makes a decoded text.
  public init(
    utf8: [UInt8], encoding: String, isGuessed: Bool = false, confidence: Double = 1,
    replacementCount: Int = 0,
    controlCount: Int = 0
  ) {
    self.utf8 = utf8
    self.encoding = encoding
    self.isGuessed = isGuessed
    self.confidence = confidence
    self.replacementCount = replacementCount
    self.controlCount = controlCount
  }

  /// The text as a string.
  ///
  /// - Complexity: O(*n*): the text is copied.
  public var string: String { String(decoding: utf8, as: UTF8.self) }
}
