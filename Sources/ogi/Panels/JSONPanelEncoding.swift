#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import OGIReports

/// A panel as JSON: one document, or an agency a line. Keys are in alphabetical order, decimals exact.
///
/// `Schemas/ogi-output.schema.json` describes both.
struct JSONPanelEncoding: PanelEncoding {
  let framing: JSONFraming

  var opening: [UInt8] {
    framing == .array ? Array("{\"$schema\":\"\(OutputSchema.panel)\",\"agencies\":[\n".utf8) : []
  }

  var separator: String { framing == .array ? ",\n" : "" }

  func encode(_ agency: Panel.Agency) throws -> [UInt8] {
    switch framing {
    case .array: try json(agency)
    case .lines: try line(PanelDocument(agency, schema: OutputSchema.panelAgency))
    }
  }

  func closing(_ rest: Panel) throws -> [UInt8] {
    let remarks = PanelRemarks(nearNames: rest.nearNames, unplaced: rest.unplaced)
    switch framing {
    case .array:
      // The members go on with those of the document that the opening began.
      return Array("\n],".utf8) + (try line(remarks)).dropFirst()
    case .lines:
      return try line(PanelDocument(remarks, schema: OutputSchema.panelRemarks))
    }
  }

  private func line(_ value: some Encodable) throws -> [UInt8] { try json(value) + [UInt8(ascii: "\n")] }

  private func json(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value))
  }
}
