import OGIMatching
import OGISchema

/// Reads `concepts.tsv`.
enum ConceptFile {
  static let name = "concepts.tsv"

  enum Column: String, MappingColumn {
    case concept
    case narrowerThan = "narrower_than"
    case unit
    case number
    case labelZH = "label_zh"
    case labelEN = "label_en"
    case source

    static let key: [Column] = [.concept]

    var mayBeEmpty: Bool { self == .narrowerThan }
  }

  /// The concepts in order, each id once; concepts that a mistake was noted of are among them.
  static func read(_ table: MappingTable<Column>, log: inout MistakeLog) -> [Concept] {
    var concepts: [Concept] = []
    var lines = FirstLines<Concept.ID>()
    for record in table.records {
      let id = Concept.ID(rawValue: record.name(.concept, marks: "._", log: &log))
      let wider = record[.narrowerThan]
      let number = record.word(.number, as: Concept.Number.self, log: &log)
      guard record.take(id, called: id.rawValue, as: .concept, in: &lines, log: &log) else { continue }
      concepts.append(
        Concept(
          id: id, narrowerThan: wider.isEmpty ? nil : Concept.ID(rawValue: wider),
          unit: record.isWhole ? record[.unit] : "", number: number ?? .count,
          labels: ["zh": record[.labelZH], "en": record[.labelEN]]))
    }
    return concepts
  }

  /// Checks that units are not misspelt, that wider concepts exist, and that no concept is narrower than itself.
  static func check(_ table: MappingTable<Column>, references: References, log: inout MistakeLog) {
    checkUnits(of: table, log: &log)
    var edges: [Concept.ID: [Concept.ID]] = [:]
    var records: [Concept.ID: MappingRecord<Column>] = [:]
    for record in table.records where !record[.narrowerThan].isEmpty {
      let id = Concept.ID(rawValue: record[.concept])
      guard records[id] == nil, let wider = references.concept(record[.narrowerThan], of: record, log: &log)
      else { continue }
      records[id] = record
      edges[id] = [wider]
    }
    for cycle in Cycles.all(in: edges, order: references.conceptOrder) {
      guard let first = cycle.first else { continue }
      records[first]?.note(.narrowerCycle(cycle), log: &log)
    }
  }

  /// Units have no list of their own: one that a single line has, and that is all but another's, is misspelt.
  private static func checkUnits(of table: MappingTable<Column>, log: inout MistakeLog) {
    let records = Dictionary(grouping: table.records.filter { !$0[.unit].isEmpty }) { $0[.unit] }
    for (unit, lines) in records where lines.count == 1 {
      let others = records.keys.filter { $0 != unit }.sorted()
      guard let nearest = NearMiss.nearest(to: unit, among: others), !nearest.hasPrefix(unit) else {
        continue
      }
      lines.first?.note(.unknownUnit(unit, nearest: nearest), log: &log)
    }
  }
}
