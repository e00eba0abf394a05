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

    static let key: [Column] = [.id]

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
      let review = review(of: record, log: &log)
      let relation = record.word(.relation, as: Evaluation.Relation.self, log: &log)
      guard isFirst, let kind, let severity, let relation else { continue }
      let terms = IdentityTerms(record: record, kind: kind, references: references)
      let identity = Identity(
        id: id, kind: kind, severity: severity, review: review, left: terms.side(.left, log: &log),
        relation: relation, right: terms.side(.right, log: &log), conditions: terms.conditions(log: &log),
        labels: ["zh": record[.labelZH], "en": record[.labelEN]])
      check(identity, in: record, log: &log)
      identities.append(identity)
    }
    return identities
  }

  /// The code that a failure puts on figures: one of those that are said of failures.
  private static func review(of record: MappingRecord<Column>, log: inout MistakeLog) -> ReviewCode? {
    let known = [ReviewCode.identityFailed, .misfilled]
    let text = record[.review]
    if let code = known.first(where: { $0.rawValue == text }) { return code }
    if !text.isEmpty {
      record.note(
        .unknownWord(text, column: Column.review.rawValue, known: known.map(\.rawValue)), log: &log)
    }
    return nil
  }

  /// Notes what an identity of its kind cannot say.
  private static func check(
    _ identity: Identity, in record: MappingRecord<Column>, log: inout MistakeLog
  ) {
    let terms = identity.left + identity.right
    func note(_ column: Column, expected: String) {
      record.note(.malformedText(record[column], column: column.rawValue, expected: expected), log: &log)
    }
    if identity.kind == .members, !identity.conditions.isEmpty {
      note(.when, expected: "nothing for this kind")
    }
    let comparesYears = terms.contains { if case .previousYear = $0.operand { true } else { false } }
    if identity.kind == .overYears, !terms.isEmpty, !comparesYears {
      note(.right, expected: "a term that begins with previous:")
    }
    if identity.relation == .atLeastEach, identity.right.contains(where: \.isSubtracted) {
      note(.right, expected: "terms between \" + \"")
    }
    if Set(terms.map(\.operand)).count < terms.count {
      note(.right, expected: "each figure once on both sides")
    }
  }
}
