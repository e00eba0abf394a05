#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import OGIDocuments
public import OGIMapping

/// Why a figure stands where it does.
///
/// ```swift
/// let explainer = try normalizer.explainer(contentsOf: url)
/// for figure in explainer.explanations(of: OGI.Requests.received, dimensions: ["applicant": "total"]) {
///   print(figure.fact.source, figure.row.label.key, figure.row.decision?.margin ?? 0)
/// }
/// ```
extension ReportNormalizer {
  /// Reads the report in a file and keeps what is needed to explain it.
  ///
  /// - Throws: ``NormalizationError`` if the file cannot be read, exceeds a limit, or holds no statistics.
  public func explainer(contentsOf url: URL) throws(NormalizationError) -> Explainer {
    try explainer(of: document(contentsOf: url))
  }

  /// Reads a report from the bytes of a file and keeps what is needed to explain it.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, in whatever encoding it is.
  ///   - fileExtension: The file's extension, lower-case and without the dot: a hint, as the content decides.
  /// - Throws: ``NormalizationError`` if the bytes cannot be read, exceed a limit, or hold no statistics.
  public func explainer(
    of bytes: [UInt8], fileExtension: String = ""
  ) throws(NormalizationError) -> Explainer {
    try explainer(of: document(of: bytes, fileExtension: fileExtension))
  }

  /// Reads a report from text and keeps what is needed to explain it.
  ///
  /// - Throws: ``NormalizationError`` if the text holds no statistics.
  public func explainer(of text: String) throws(NormalizationError) -> Explainer {
    try explainer(of: Array(text.utf8))
  }

  /// Maps a document that a reader has read and keeps what is needed to explain it.
  ///
  /// - Throws: ``NormalizationError`` if the document holds no statistics.
  public func explainer(of document: Document) throws(NormalizationError) -> Explainer {
    let explainer = mapper.explainer(of: document)
    try requireStatistics(in: explainer.report)
    return explainer
  }
}
