import OGISchema

/// Reads `partitions.tsv`.
enum PartitionFile {
  static let name = "partitions.tsv"

  enum Column: String, MappingColumn {
    case whole
    case partition
    case forms
    case grade
    case severity
    case parts
    case labelZH = "label_zh"
    case labelEN = "label_en"
    case note
    case source

    static let key: [Column] = [.whole, .partition, .forms]

    var mayBeEmpty: Bool { self == .note }
  }

  /// The partitions in order.
  ///
  /// - Parameter printed: the concepts that each form prints, by the form's id.
  static func read(
    _ table: MappingTable<Column>, references: References, printed: [String: Set<Concept.ID>],
    log: inout MistakeLog
  ) -> [Partition] {
    var partitions: [Partition] = []
    var lines = FirstLines<[String]>()
    var firstRecords: [Concept.ID: MappingRecord<Column>] = [:]
    for record in table.records {
      let name = record.name(.partition, marks: "_", log: &log)
      let grade = record.word(.grade, as: Partition.Grade.self, log: &log)
      let severity = record.word(.severity, as: Finding.Severity.self, log: &log)
      let parts = parts(of: record, references: references, log: &log)
      let forms = record.list(.forms).compactMap { references.form($0, of: record, log: &log) }
      let whole = references.concept(record[.whole], of: record, log: &log)
      for form in forms {
        let key = [record[.whole], name, form]
        record.take(key, called: key.joined(separator: " "), as: .partition, in: &lines, log: &log)
        for part in parts where printed[form]?.contains(part) == false {
          record.note(.partNotOnForm(part, form: form), log: &log)
        }
      }
      guard let whole, let grade, let severity else { continue }
      if firstRecords[whole] == nil { firstRecords[whole] = record }
      partitions.append(
        Partition(
          whole: whole, name: name, forms: forms, grade: grade, severity: severity,
          labels: ["zh": record[.labelZH], "en": record[.labelEN]], parts: parts, note: record[.note]))
    }
    let edges = Dictionary(partitions.map { ($0.whole, $0.parts) }, uniquingKeysWith: +)
    for cycle in Cycles.all(in: edges, order: partitions.map(\.whole)) {
      guard let first = cycle.first else { continue }
      firstRecords[first]?.note(.partitionCycle(cycle), log: &log)
    }
    return partitions
  }

  private static func parts(
    of record: MappingRecord<Column>, references: References, log: inout MistakeLog
  ) -> [Concept.ID] {
    var lines = FirstLines<Concept.ID>()
    return record.list(.parts).compactMap { text in
      guard let part = references.concept(text, of: record, log: &log),
        record.take(part, called: text, as: .part, in: &lines, log: &log)
      else { return nil }
      return part
    }
  }
}
