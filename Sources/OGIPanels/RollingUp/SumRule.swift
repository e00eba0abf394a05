import OGICatalog
import OGISchema

/// A sum within a table that sound reports satisfy, whichever table of the mappings states it.
struct SumRule: Sendable {
  let id: String
  /// The figures whose sums are equal.
  let left: [Identity.Term]
  let right: [Identity.Term]

  /// Whether the terms are members of a dimension; otherwise they are concepts.
  var comparesMembers: Bool {
    left.contains { if case .member = $0.operand { true } else { false } }
  }

  /// The exact partitions whose wholes a form prints, and the equations of its tables.
  ///
  /// - Parameter printed: the table that prints a concept.
  static func rules(
    partitions: [Partition], identities: [Identity], printed: [Concept.ID: String]
  ) -> [SumRule] {
    let sums = partitions.filter { $0.grade == .exact }.map { partition in
      SumRule(
        id: partition.id, left: [Identity.Term(.concept(partition.whole))],
        right: partition.parts.map { Identity.Term(.concept($0)) })
    }
    let equations = identities.filter {
      $0.kind != .overYears && $0.relation == .equal && $0.conditions.isEmpty
    }
    .map { SumRule(id: $0.id, left: $0.left, right: $0.right) }
    return (sums + equations).filter { $0.standsInOneTable(printed) }
  }

  private func standsInOneTable(_ printed: [Concept.ID: String]) -> Bool {
    let tables = (left + right).map { term -> String? in
      if case .concept(let concept) = term.operand { printed[concept] } else { "" }
    }
    return Set(tables).count == 1 && tables.first != .some(nil)
  }
}
