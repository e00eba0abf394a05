#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
@_exported public import OGIDocuments
@_exported public import OGISchema

/// Reads reports and gives their figures as canonical facts.
///
/// A stand-in until the engine is in place: it knows the types and none of the forms.
public struct ReportNormalizer: Sendable {
  /// Loads the mappings.
  public init() throws {}

  /// Reads the report in a file.
  public func normalize(contentsOf url: URL) throws(NormalizationError) -> NormalizedReport {
    let data: Data
    do {
      data = try Data(contentsOf: url)
    } catch {
      throw .unreadable(path: url.path, reason: String(describing: error))
    }
    return try normalize([UInt8](data), fileExtension: url.pathExtension)
  }

  /// Reads a report from the bytes of a file.
  public func normalize(
    _ bytes: [UInt8], fileExtension: String = ""
  ) throws(NormalizationError) -> NormalizedReport {
    try normalize(String(decoding: bytes, as: UTF8.self))
  }

  /// Reads a report from text.
  public func normalize(_ text: String) throws(NormalizationError) -> NormalizedReport {
    guard !text.isEmpty else { throw .reading(.empty) }
    guard text.contains("\t") else { throw .noStatistics(passedOver: []) }
    let fact = Fact(
      form: "article20-2021", concept: "requests.received", dimensions: ["applicant": "total"], value: 1,
      unit: "case", status: .reported, confidence: 1, label: "", printed: "1",
      source: .text(line: 1, column: 1))
    return NormalizedReport(
      tables: [
        .init(form: fact.form, table: "requests", source: fact.source, end: fact.source, facts: 0..<1)
      ],
      facts: [fact])
  }
}

/// Why a report could not be normalised.
public enum NormalizationError: Error, Sendable {
  /// The file could not be read.
  case unreadable(path: String, reason: String)
  /// The bytes could not be read as a document.
  case reading(DocumentReadingError)
  /// The document holds no table of a known form.
  case noStatistics(passedOver: [NormalizedReport.PassedOverTable])
}
