import OGICatalog
import OGISchema

/// A table that was found, with its facts.
struct TableFacts {
  let reading: TableReading
  let form: String
  let table: Profile.Table
  var facts: [Fact]

  /// What two printings of one table share: its id, and the family of its forms.
  private var identity: [String] { [table.forms.first?.family ?? form, table.table.id] }

  /// What a fact says, without where and how.
  private struct Meaning: Hashable {
    let concept: Concept.ID
    let dimensions: [String: String]

    init(_ fact: Fact) {
      concept = fact.concept
      dimensions = fact.dimensions
    }
  }

  /// Counts identical printings of a table once. Of printings that differ all are kept, for review.
  static func withoutRepetition(_ parts: [TableFacts]) -> [TableFacts] {
    var kept: [TableFacts] = []
    for var part in parts {
      let repeated = kept.indices.filter { kept[$0].identity == part.identity }
      var known: [Meaning: Fact] = [:]
      for index in repeated {
        for fact in kept[index].facts { known[Meaning(fact)] = fact }
      }
      let differs = part.facts.contains { fact in
        known[Meaning(fact)].map { $0.value != fact.value || $0.status != fact.status } ?? false
      }
      if differs {
        for index in repeated { kept[index].markDuplicate() }
        part.markDuplicate()
      } else {
        part.facts.removeAll { known[Meaning($0)] != nil }
      }
      kept.append(part)
    }
    return kept
  }

  private mutating func markDuplicate() {
    for index in facts.indices {
      facts[index].review = ReviewCode.allCases.filter {
        $0 == .duplicateTable || facts[index].review.contains($0)
      }
    }
  }
}
