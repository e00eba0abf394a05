/// A double-byte encoding of Chinese that a source may state, under any of its names.
public enum StatedEncoding: String, Hashable, Sendable {
  /// GB18030, with GBK and GB2312.
  case gb18030 = "GB18030"
  /// Big5, with the characters of Hong Kong.
  case big5 = "Big5"

  /// The encoding of a name; `nil` for other encodings.
  ///
  /// - Parameter label: A name in lower case, one of those that the WHATWG's Encoding Standard (4.2) has for the two.
  public init?(label: String) {
    switch label {
    case "chinese", "csgb2312", "csiso58gb231280", "gb2312", "gb_2312", "gb_2312-80", "gbk", "iso-ir-58",
      "x-gbk",
      "gb18030":
      self = .gb18030
    case "big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5": self = .big5
    default: return nil
    }
  }
}
