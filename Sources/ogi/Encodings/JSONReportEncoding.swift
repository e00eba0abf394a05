#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Reports as JSON objects, each on a line of its own, keys in alphabetical order, decimals exact.
///
/// `Schemas/ogi-output.schema.json` describes the objects.
struct JSONReportEncoding<Document: Encodable>: ReportEncoding {
  let framing: JSONFraming
  /// What is written of a report.
  let document: @Sendable (ConvertedReport) -> Document

  var opening: String { framing == .array ? "[\n" : "" }
  var separator: String { framing == .array ? ",\n" : "" }
  var closing: String { framing == .array ? "\n]\n" : "" }

  func encode(_ converted: ConvertedReport) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes = [UInt8](try encoder.encode(document(converted)))
    if framing == .lines { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }
}

extension JSONReportEncoding where Document == ConvertedReport {
  /// Writes the reports whole.
  init(framing: JSONFraming) { self.init(framing: framing) { $0 } }
}

/// What stands around and between JSON objects.
enum JSONFraming: Sendable {
  /// One JSON array of all reports.
  case array
  /// A report a line, without anything around them (NDJSON).
  case lines
}
