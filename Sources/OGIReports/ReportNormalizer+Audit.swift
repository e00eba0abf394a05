#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import OGIDocuments
public import OGIMapping

/// By which labels reports were read.
///
/// ```swift
/// var audit = LabelAudit(normalizer.catalog)
/// for url in urls { audit.add(try normalizer.audit(contentsOf: url).labels, of: url.path) }
/// ```
extension ReportNormalizer {
  /// Reads the report in a file and tells by which labels.
  ///
  /// - Throws: ``NormalizationError`` if the file cannot be read, exceeds a limit, or holds no statistics.
  public func audit(contentsOf url: URL) throws(NormalizationError) -> AuditedReport {
    try audit(document(contentsOf: url))
  }

  /// Reads a report from the bytes of a file and tells by which labels.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, in whatever encoding it is.
  ///   - fileExtension: The file's extension, lower-case and without the dot: a hint, as the content decides.
  /// - Throws: ``NormalizationError`` if the bytes cannot be read, exceed a limit, or hold no statistics.
  public func audit(
    _ bytes: [UInt8], fileExtension: String = ""
  ) throws(NormalizationError) -> AuditedReport {
    try audit(document(of: bytes, fileExtension: fileExtension))
  }

  /// Maps a document that a reader has read and tells by which labels.
  ///
  /// - Throws: ``NormalizationError`` if the document holds no statistics.
  public func audit(_ document: Document) throws(NormalizationError) -> AuditedReport {
    let audited = mapper.audit(document)
    try requireStatistics(in: audited.report)
    return audited
  }
}
