#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension KeyedEncodingContainer {
  /// Writes a number if there is one. The coding of this module's types goes through here.
  ///
  /// `JSONEncoder` refuses a `Double` that is no number, but writes such a `Decimal` as `NaN`, which is no JSON.
  ///
  /// - Throws: `EncodingError.invalidValue` for what is no number.
  mutating func encodeIfPresent(_ value: Decimal?, forKey key: Key) throws {
    guard let value else { return }
    guard value.isFinite else {
      let context = EncodingError.Context(codingPath: codingPath + [key], debugDescription: "no number")
      throw EncodingError.invalidValue(value, context)
    }
    try encode(value, forKey: key)
  }
}
