import OGICatalog
import OGISchema

/// A table that was found, with its facts.
struct TableFacts {
  let reading: TableReading
  let form: String
  let table: Profile.Table
  var facts: [MappedFact]

  /// What two printings of one table share: its id, and the family of its forms.
  var identity: [String] { [table.forms.first?.family ?? form, table.table.id] }

  /// Counts identical printings of a table once. Of printings that differ all are kept, for review: all of their
  /// figures, or those that differ where the later printing repeats but a few.
  ///
  /// - Complexity: O(n) in the facts.
  static func withoutRepetition(_ parts: [TableFacts]) -> [TableFacts] {
    guard Set(parts.map(\.identity)).count < parts.count else { return parts }
    var kept: [TableFacts] = []
    var known: [[String]: [FactMeaning: (fact: Fact, part: Int)]] = [:]
    for var part in parts {
      let first = known[part.identity] ?? [:]
      let repeated = part.facts.compactMap { mapped in
        first[FactMeaning(mapped.fact)].map { (fact: mapped.fact, first: $0) }
      }
      let differing = repeated.filter { !Self.agree($0.fact, $0.first.fact) }
      if differing.isEmpty {
        part.facts.removeAll { first[FactMeaning($0.fact)] != nil }
      } else {
        let isWhole = repeated.count * 2 >= first.count
        let doubtful = isWhole ? nil : Set(differing.map { FactMeaning($0.fact) })
        for index in Set(repeated.map(\.first.part)) { kept[index].markDuplicate(doubtful) }
        part.markDuplicate(doubtful)
      }
      for mapped in part.facts {
        known[part.identity, default: [:]][FactMeaning(mapped.fact)] = (mapped.fact, kept.count)
      }
      kept.append(part)
    }
    return kept
  }

  private static func agree(_ first: Fact, _ second: Fact) -> Bool {
    first.value == second.value && first.status == second.status
  }

  /// Marks the facts that are printed differently elsewhere; all of them if none are named.
  private mutating func markDuplicate(_ doubtful: Set<FactMeaning>?) {
    for index in facts.indices where doubtful?.contains(FactMeaning(facts[index].fact)) ?? true {
      facts[index] = facts[index].adding(.duplicateTable)
    }
  }
}
