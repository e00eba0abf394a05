import OGISchema

/// Reads `caveats.tsv`.
enum CaveatFile {
  static let name = "caveats.tsv"

  enum Column: String, MappingColumn {
    case form
    case concept
    case partition
    case labelZH = "label_zh"
    case labelEN = "label_en"
    case source

    static let key: [Column] = [.form, .concept, .partition]

    var mayBeEmpty: Bool { self == .partition }
  }

  /// What a caveat is about.
  private struct Subject: Hashable {
    let form: String
    let concept: Concept.ID
    let partition: String?

    var text: String { [form, concept.rawValue, partition].compactMap(\.self).joined(separator: " ") }
  }

  /// The caveats in order: one for each figure and each sum that the mappings call comparable with a caveat, and no others.
  static func read(
    _ table: MappingTable<Column>, forms: [Form], partitions: [Partition], references: References,
    log: inout MistakeLog
  ) -> [Caveat] {
    let needed = subjects(forms: forms, partitions: partitions)
    let known = Set(needed)
    var caveats: [Caveat] = []
    var lines = FirstLines<Subject>()
    let before = log.count
    for record in table.records {
      guard let form = references.form(record[.form], of: record, log: &log),
        let concept = references.concept(record[.concept], of: record, log: &log)
      else { continue }
      let partition = record[.partition].isEmpty ? nil : record[.partition]
      let subject = Subject(form: form, concept: concept, partition: partition)
      guard record.take(subject, called: subject.text, as: .caveat, in: &lines, log: &log) else { continue }
      // Where the forms are not sound, what is close in them is not known.
      if before == 0, !known.contains(subject) { record.note(.needlessCaveat(subject.text), log: &log) }
      caveats.append(
        Caveat(
          form: form, concept: concept, partition: partition,
          labels: ["zh": record[.labelZH], "en": record[.labelEN]]))
    }
    guard log.count == 0 else { return caveats }
    for subject in needed where lines[subject] == nil {
      log.note(.missingCaveat(subject.text), file: table.file)
    }
    return caveats
  }

  private static func subjects(forms: [Form], partitions: [Partition]) -> [Subject] {
    let printed = forms.flatMap { form in
      form.cells.filter { $0.predicate == .closeMatch }.map {
        Subject(form: form.id, concept: $0.concept, partition: nil)
      }
    }
    let sums = partitions.filter { $0.grade == .close }.flatMap { partition in
      partition.forms.map { Subject(form: $0, concept: partition.whole, partition: partition.name) }
    }
    return printed + sums
  }
}
