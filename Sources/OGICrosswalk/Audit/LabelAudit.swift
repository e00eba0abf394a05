public import OGICatalog
public import OGIMapping
import OGISchema
public import OGISSSOM
import OGIText

/// The log of an audit: each distinct label as it was read, with the row of the form that it was taken for.
///
/// A label is a mapping for each table, each row that it was taken for, and each decision on it. Labels with the same match
/// key are one. What is kept grows with these, not with the reports.
///
/// ```swift
/// var audit = LabelAudit(normalizer.catalog)
/// let audited = try normalizer.audit(contentsOf: url)
/// audit.add(audited.labels, of: url.lastPathComponent)
/// let text = SSSOMWriter().text(of: audit.mappingSet)
/// ```
///
/// The file can be fed back as decisions (``DecisionFile``).
public struct LabelAudit: Sendable {
  private struct Key: Hashable {
    let table: Int
    let label: MatchKey
    let readAs: AuditedLabel.RowPlace?
    let row: AuditedLabel.RowPlace?
    let decision: String?
  }

  private struct Entry {
    /// The label as it was read when it was doubted first, or else when it was read first.
    var label: AuditedLabel
    var similarity: Double?
    var confidence: Double?
    var count = 1
    /// Where it was read first.
    let example: String
  }

  private let directory: RowDirectory
  private var entries: [Key: Entry] = [:]

  /// Creates an audit of what is read by a catalog.
  public init(_ catalog: MappingCatalog) { directory = RowDirectory(catalog) }

  /// Takes in the labels of a report, that a normalizer with the audit's catalog has read.
  ///
  /// - Parameters:
  ///   - labels: The labels.
  ///   - report: The report's path or name.
  public mutating func add(_ labels: [AuditedLabel], of report: String) {
    for label in labels {
      let key = Key(
        table: label.table, label: MatchKey(label.label), readAs: label.readAs, row: label.row,
        decision: label.decision)
      guard var entry = entries[key] else {
        entries[key] = Entry(
          label: label, similarity: label.similarity, confidence: label.confidence,
          example: "\(report) at \(label.source)")
        continue
      }
      entry.count += 1
      // The least sure reading is what an auditor asks for.
      entry.similarity = Self.least(entry.similarity, label.similarity)
      entry.confidence = Self.least(entry.confidence, label.confidence)
      if entry.label.doubt == nil, label.doubt != nil { entry.label = label }
      entries[key] = entry
    }
  }

  private static func least(_ one: Double?, _ other: Double?) -> Double? {
    [one, other].compactMap(\.self).min()
  }

  // MARK: The mappings

  /// The labels as mappings to rows of forms. The version of the set is that of the forms.
  public var mappingSet: SSSOMMappingSet {
    SSSOMMappingSet(
      id: Vocabulary.audit, version: Digest.text(of: directory.tables.map(\.version).joined()),
      title: "Labels as they were read",
      summary: """
        Each distinct label of each table, with the row that it was taken for. To decide: change object_id where it is \
        another row, or to sssom:NoTermFound where it is none, and set mapping_justification to \
        semapv:ManualMappingCuration.
        """,
      license: Crosswalk.unspecifiedLicense,
      prefixes: Vocabulary.prefixes.filter { $0.key != "ogi" && $0.key != "ogiset" },
      mappings: entries.values.compactMap(mapping))
  }

  private func mapping(of entry: Entry) -> SSSOMMapping? {
    let label = entry.label
    guard directory.tables.indices.contains(label.table) else { return nil }
    let table = directory.tables[label.table]
    let row = label.row.flatMap { table.row(at: $0) }
    var mapping = SSSOMMapping()
    mapping[.subjectLabel] = Vocabulary.printable(label.label)
    mapping[.subjectType] = Vocabulary.literal
    mapping[.subjectSource] = Vocabulary.table(table.id)
    mapping[.predicateID] = Vocabulary.exactMatch
    mapping[.objectID] = row.map { Vocabulary.row($0.id) } ?? Vocabulary.noTerm
    mapping[.objectLabel] = row.map { Vocabulary.text(of: $0.row.path) }
    mapping[.mappingJustification] = justification(of: label).rawValue
    mapping[.confidence] = entry.confidence.map(SSSOMMapping.text)
    mapping[.mappingTool] = label.decision == nil ? Vocabulary.tool : nil
    if let similarity = entry.similarity {
      mapping[list: .subjectPreprocessing] = Vocabulary.preprocessing
      mapping[list: .objectPreprocessing] = Vocabulary.preprocessing
      mapping[.similarityScore] = SSSOMMapping.text(of: similarity)
      mapping[.similarityMeasure] = Self.measure
    }
    mapping[.other] =
      AuditMarks(
        readAs: label.readAs.flatMap { table.row(at: $0) }?.id, row: row?.version, table: table.version,
        times: entry.count
      ).text
    mapping[.comment] = AuditWords(label: label, table: table).comment(
      times: entry.count, first: entry.example)
    return mapping
  }

  /// The measure of similarity, in words.
  private static let measure = "share of the form's label that weighted edits leave"

  private func justification(of label: AuditedLabel) -> Vocabulary.Justification {
    guard label.decision == nil else { return .curated }
    return switch label.basis {
    case .exact: .lexical
    case .exactInOrder, .similarInOrder: .composite
    case .similar, .unlike: .similarity
    case .order: .structural
    }
  }
}

extension RowDirectory.Table {
  /// The row at a place of a label that was read.
  func row(at place: AuditedLabel.RowPlace) -> RowDirectory.Row? {
    row(section: place.section, index: place.index)
  }
}
