#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
@_exported public import OGICatalog
@_exported public import OGICrosswalk
@_exported public import OGIDocuments
@_exported public import OGIDrafting
@_exported public import OGIMapping
@_exported public import OGIPanels
@_exported public import OGISchema
internal import OGIText

/// Reads reports and gives their figures as canonical facts.
///
/// ```swift
/// let normalizer = try ReportNormalizer()
/// let report = try normalizer.normalize(contentsOf: url)
/// let received = report[OGI.Requests.received, applicant: .total]
/// ```
///
/// A normalizer is an immutable value. Make one and share it between any number of tasks.
public struct ReportNormalizer: Sendable {
  let mapper: SchemaMapper
  private let readers: [any DocumentReader]

  /// Makes a normalizer with the official forms, which are embedded in the binary.
  ///
  /// - Throws: `MappingError` with every mistake in the mappings; none in a released package.
  /// - Complexity: Linear in the tables. It takes milliseconds: make one normalizer and keep it.
  public init() throws(MappingError) { self.init(catalog: try .embedded()) }

  /// Makes a normalizer with the official forms and mappings of one's own on top.
  ///
  /// ```swift
  /// let own = URL(filePath: "my-mappings")
  /// let normalizer = try ReportNormalizer(mappings: [.shipped("regional-rows"), .folder(own)])
  /// ```
  ///
  /// - Parameters:
  ///   - overlays: What is laid over the embedded mappings, the lowest first. A whole set of mappings takes their place by
  ///     ``init(catalog:decisions:readers:)`` and `MappingCatalog(wholeSetAt:)`.
  ///   - readers: Readers for further kinds of sources, as in ``init(catalog:decisions:readers:)``.
  /// - Throws: `MappingError` with every mistake in the layers and in the whole that they make.
  public init(mappings overlays: [MappingOverlay], readers: [any DocumentReader] = []) throws(MappingError) {
    self.init(catalog: try .embedded(overlays: overlays), readers: readers)
  }

  /// Makes a normalizer for a catalog.
  ///
  /// - Parameters:
  ///   - catalog: The catalog, such as `MappingCatalog.embedded()`.
  ///   - decisions: What a person decided of labels (`DecisionFile`): it takes precedence over what would be made of them.
  ///     Facts of all other rows are what they are without.
  ///   - readers: Readers for further kinds of sources. The first that can read a source reads it; plain text comes
  ///     last.
  public init(
    catalog: MappingCatalog, decisions: [LabelDecision] = [], readers: [any DocumentReader] = []
  ) {
    mapper = SchemaMapper(catalog: catalog, decisions: decisions)
    self.decisions = decisions
    self.readers = readers
  }

  /// What a person decided of labels.
  public let decisions: [LabelDecision]

  /// The catalog that reports are mapped onto.
  public var catalog: MappingCatalog { mapper.catalog }

  /// Reads the report in a file of at most 64 MiB (`ReadingLimits.bytes`). What is longer is not read to its end.
  ///
  /// - Throws: ``NormalizationError`` if the file cannot be read, exceeds a limit, or holds no statistics.
  public func normalize(contentsOf url: URL) throws(NormalizationError) -> NormalizedReport {
    try normalize(document(contentsOf: url))
  }

  /// Reads a report from the bytes of a file, at most 64 MiB (`ReadingLimits.bytes`) of them.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, in whatever encoding it is.
  ///   - fileExtension: The file's extension, lower-case and without the dot: a hint, as the content decides.
  /// - Throws: ``NormalizationError`` if the bytes cannot be read, exceed a limit, or hold no statistics.
  /// - Complexity: Linear in the bytes.
  public func normalize(
    _ bytes: [UInt8], fileExtension: String = ""
  ) throws(NormalizationError) -> NormalizedReport {
    try normalize(document(of: bytes, fileExtension: fileExtension))
  }

  /// Reads a report from text, at most 64 MiB (`ReadingLimits.bytes`) of it in UTF-8.
  ///
  /// - Throws: ``NormalizationError`` if the text exceeds a limit or holds no statistics.
  public func normalize(_ text: String) throws(NormalizationError) -> NormalizedReport {
    try normalize(Array(text.utf8))
  }

  /// Maps a document that a reader has read.
  ///
  /// - Throws: ``NormalizationError`` if the document holds no statistics.
  public func normalize(_ document: Document) throws(NormalizationError) -> NormalizedReport {
    let report = mapper.map(document)
    try requireStatistics(in: report)
    return report
  }

  /// Drafts a form of the tables in a document that no form explains.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - form: The new form's id: lower-case ASCII letters, digits, `-` and `_`.
  ///   - lines: The lines of a text that are the table, where one was taken for that of a known form; `nil` for all tables
  ///     that were passed over.
  ///   - name: What to call the document, such as its path.
  /// - Throws: `DraftingError` if there is no such table.
  public func draft(
    of document: Document, form: String, lines: ClosedRange<Int>? = nil, name: String
  ) throws(DraftingError) -> FormDraft {
    let drafter = FormDrafter(catalog: catalog)
    let stretches =
      lines.map { [document.pieces(onLines: $0)] }
      ?? drafter.stretches(of: mapper.map(document).passedOver, in: document)
    return try drafter.draft(of: stretches, in: document, form: form, name: name)
  }

  /// Refuses a report that holds no table of a known form.
  func requireStatistics(in report: NormalizedReport) throws(NormalizationError) {
    guard !report.facts.isEmpty || !report.unmapped.isEmpty else {
      throw .noStatistics(passedOver: report.passedOver)
    }
  }

  /// Reads the document in a file of at most 64 MiB (`ReadingLimits.bytes`), and maps nothing.
  ///
  /// - Throws: ``NormalizationError`` if the file cannot be read or exceeds a limit.
  public func document(contentsOf url: URL) throws(NormalizationError) -> Document {
    guard url.isFileURL else {
      throw .unreadable(path: url.absoluteString, reason: "not the URL of a file")
    }
    let bytes: [UInt8]
    do {
      bytes = try SourceBytes.read(fileAt: url.path)
    } catch {
      switch error {
      case .system(let code): throw .unreadable(path: url.path, reason: SourceBytes.message(for: code))
      case .tooLarge(let size, let limit): throw .reading(.tooLarge(size: size, limit: limit))
      }
    }
    return try document(of: bytes, fileExtension: url.pathExtension.lowercased())
  }

  /// Reads the document that bytes are, by the first reader that can read them, and maps nothing.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, in whatever encoding it is.
  ///   - fileExtension: The file's extension, lower-case and without the dot: a hint, as the content decides.
  /// - Throws: ``NormalizationError`` if the bytes cannot be read or exceed a limit.
  public func document(of bytes: [UInt8], fileExtension: String = "") throws(NormalizationError) -> Document {
    guard bytes.count <= ReadingLimits.bytes else {
      throw .reading(.tooLarge(size: bytes.count, limit: ReadingLimits.bytes))
    }
    let reader =
      readers.first { $0.canRead(bytes, fileExtension: fileExtension) } ?? PlainTextReader()
    do {
      return try reader.read(bytes)
    } catch {
      throw .reading(error)
    }
  }

  /// What comes of comparing the figures of a report by all rules of the mappings that touch them.
  ///
  /// The failures among them are the report's findings; here are also the rules that hold, and those that cannot be
  /// evaluated because figures are blank or not there.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - previous: The same agency's report on the year before. Without it the rules over years say nothing.
  /// - Complexity: Linear in the report's facts.
  public func evaluations(
    of report: NormalizedReport, previous: NormalizedReport? = nil
  ) -> [Evaluation] {
    mapper.evaluations(of: report, previous: previous)
  }
}
