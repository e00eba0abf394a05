import OGIReports
import OGISSSOM
import Testing

/// An audit, as a person edits it.
struct EditedAudit {
  let catalog: MappingCatalog
  var set: SSSOMMappingSet

  init(of report: AuditedReport, by normalizer: ReportNormalizer) {
    catalog = normalizer.catalog
    var audit = LabelAudit(normalizer.catalog)
    audit.add(report.labels, of: "report.txt")
    set = audit.mappingSet
  }

  static let curated = "semapv:ManualMappingCuration"
  static let none = "sssom:NoTermFound"

  /// Decides on each mapping of a label: confirms it, if no row is given.
  mutating func decide(_ label: String, _ row: String? = nil) throws {
    let found = set.mappings.indices.filter { set.mappings[$0][.subjectLabel] == label }
    try #require(!found.isEmpty, "\(label) is not in the audit")
    for index in found { decide(at: index, row) }
  }

  mutating func decide(at index: Int, _ row: String? = nil) {
    if let row { set.mappings[index][.objectID] = row }
    set.mappings[index][.mappingJustification] = Self.curated
  }

  func file(for catalog: MappingCatalog? = nil) throws(DecisionError) -> DecisionFile {
    try DecisionFile(
      Array(SSSOMWriter().text(of: set).utf8), file: "audit.tsv", catalog: catalog ?? self.catalog)
  }

  /// What reads reports as decided.
  func normalizer() throws -> ReportNormalizer {
    ReportNormalizer(catalog: catalog, decisions: try file().decisions)
  }
}

extension NormalizedReport {
  /// The facts that no decision is about.
  var undecided: [Fact] { facts.filter { $0.decision == nil } }

  /// Where every figure of the report stands, be it under a concept or under none.
  var figures: Set<Place> {
    Set(facts.filter { $0.status != .blank }.map(\.source) + unmapped.flatMap { $0.cells.map(\.source) })
  }
}
