import OGISchema

/// Reads the sides and the conditions of a line of `identities.tsv`.
struct IdentityTerms {
  let record: MappingRecord<IdentityFile.Column>
  let kind: Identity.Kind
  let references: References

  private static let previousYear = "previous:"

  /// The terms of a side: a first one, then others, each after ` + ` or ` - `.
  func side(_ column: IdentityFile.Column, log: inout MistakeLog) -> [Identity.Term] {
    let words = record[column].split(separator: " ")
    guard !words.isEmpty else { return [] }
    var terms: [Identity.Term] = []
    var isSubtracted = false
    for (index, word) in words.enumerated() {
      let isOperator = index % 2 == 1
      guard isOperator == (word == "+" || word == "-"), !isOperator || index + 1 < words.count else {
        let expected = "terms between \" + \" or \" - \""
        record.note(
          .malformedText(record[column], column: column.rawValue, expected: expected), log: &log)
        return []
      }
      if isOperator {
        isSubtracted = word == "-"
      } else if let operand = operand(String(word), in: column, log: &log) {
        terms.append(Identity.Term(operand, isSubtracted: isSubtracted))
      }
    }
    return terms
  }

  private func operand(
    _ text: String, in column: IdentityFile.Column, log: inout MistakeLog
  ) -> Identity.Term.Operand? {
    let isMember = text.contains("=")
    let isPrevious = text.hasPrefix(Self.previousYear)
    guard isMember == (kind == .members), !isPrevious || kind == .overYears else {
      record.note(.unfitTerm(text, kind: kind.rawValue), log: &log)
      return nil
    }
    if isMember {
      return references.member(text, in: column, of: record, log: &log)
        .map { .member(dimension: $0.dimension, value: $0.value) }
    }
    if isPrevious {
      return references.concept(String(text.dropFirst(Self.previousYear.count)), of: record, log: &log)
        .map { .previousYear($0) }
    }
    return references.concept(text, of: record, log: &log).map { .concept($0) }
  }

  /// The conditions, each a concept, a comparison and a number with blanks between.
  func conditions(log: inout MistakeLog) -> [Identity.Condition] {
    record.list(.when).compactMap { text in
      let words = text.split(separator: " ").map(String.init)
      guard words.count == 3, let name = words.first, let number = words.last.flatMap(PlainNumber.decimal),
        let comparison = words.dropFirst().first.flatMap(Identity.Condition.Comparison.init)
      else {
        let known = Identity.Condition.Comparison.allCases.map(\.rawValue).joined(separator: " or ")
        let expected = "concept, \(known), number"
        record.note(
          .malformedText(text, column: IdentityFile.Column.when.rawValue, expected: expected), log: &log)
        return nil
      }
      guard let concept = references.concept(name, of: record, log: &log) else { return nil }
      return Identity.Condition(concept: concept, comparison: comparison, number: number)
    }
  }
}
