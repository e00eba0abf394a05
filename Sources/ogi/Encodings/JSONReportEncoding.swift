#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Reports as JSON objects, each on a line of its own, keys in alphabetical order, decimals exact.
///
/// An object has the members of `NormalizedReport` and `report`: the path of the input.
struct JSONReportEncoding: ReportEncoding {
  enum Framing: Sendable {
    /// One JSON array of all reports.
    case array
    /// A report a line, without anything around them (NDJSON).
    case lines
  }

  let framing: Framing

  var opening: String { framing == .array ? "[\n" : "" }
  var separator: String { framing == .array ? ",\n" : "" }
  var closing: String { framing == .array ? "\n]\n" : "" }

  func encode(_ converted: ConvertedReport) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes = [UInt8](try encoder.encode(converted))
    if framing == .lines { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }
}
