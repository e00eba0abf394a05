import OGISchema

/// Reads `identities.tsv`.
enum IdentityFile {
  static let name = "identities.tsv"

  enum Column: String, MappingColumn {
    case id
    case kind
    case severity
    case review
    case left
    case relation
    case right
    case when
    case labelZH = "label_zh"
    case labelEN = "label_en"
    case source

    var mayBeEmpty: Bool { self == .when || self == .review }
  }

  /// The identities in order.
  static func read(
    _ table: MappingTable<Column>, references: References, log: inout MistakeLog
  ) -> [Identity] {
    var identities: [Identity] = []
    var lines = FirstLines<String>()
    for record in table.records {
      let id = record.name(.id, marks: "._", log: &log)
      let isFirst = record.take(id, called: id, as: .identity, in: &lines, log: &log)
      let kind = record.word(.kind, as: Identity.Kind.self, log: &log)
      let severity = record.word(.severity, as: Finding.Severity.self, log: &log)
      let review = record.word(.review, as: ReviewCode.self, log: &log)
      let relation = record.word(.relation, as: Evaluation.Relation.self, log: &log)
      guard isFirst, let kind, let severity, let relation else { continue }
      let terms = IdentityTerms(record: record, kind: kind, references: references)
      identities.append(
        Identity(
          id: id, kind: kind, severity: severity, review: review,
          left: terms.side(.left, log: &log), relation: relation, right: terms.side(.right, log: &log),
          conditions: terms.conditions(log: &log),
          labels: ["zh": record[.labelZH], "en": record[.labelEN]]))
    }
    return identities
  }
}
