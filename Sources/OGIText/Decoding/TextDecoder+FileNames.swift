extension TextDecoder {
  /// A name in an archive that does not say how names are encoded: UTF-8 if it is valid, otherwise GB18030, as Chinese
  /// systems write them. Names are too short for statistics.
  package static func fileName(_ bytes: [UInt8]) -> String {
    if let name = String(validating: bytes, as: UTF8.self) { return name }
    let utf8 = (try? ICU.decode(bytes[...], from: "GB18030")) ?? bytes
    return String(decoding: utf8, as: UTF8.self)
  }
}
