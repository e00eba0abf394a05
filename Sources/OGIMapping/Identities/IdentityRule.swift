import OGICatalog
import OGISchema

/// A relation between figures, whichever table of the mappings states it.
struct IdentityRule: Sendable {
  let id: String
  let severity: Finding.Severity
  /// The code under which a failure sends figures to review; `nil` for one that stays a finding.
  let review: ReviewCode?
  /// What the rule says, by language code.
  let labels: [String: String]
  /// The forms in which it is stated; `nil` if in all.
  let forms: Set<String>?
  let kind: Identity.Kind
  /// The terms of both sides, those of the left one first.
  let terms: [Identity.Term]
  /// The number of terms on the left side.
  let leftCount: Int
  let relation: Evaluation.Relation
  let conditions: [Identity.Condition]

  /// Whether the left side is one figure that the right side's add up to, or may not exceed.
  var hasWhole: Bool { leftCount == 1 }
}

extension IdentityRule {
  /// All rules of a catalog: partitions, identities, and what concepts are narrower than, in this order.
  static func rules(of catalog: MappingCatalog) -> [IdentityRule] {
    catalog.partitions.map { IdentityRule($0, catalog: catalog) }
      + catalog.identities.map { IdentityRule($0) }
      + catalog.concepts.compactMap { IdentityRule(narrower: $0, catalog: catalog) }
  }

  private init(_ identity: Identity) {
    id = identity.id
    severity = identity.severity
    review = identity.review
    labels = identity.labels
    forms = nil
    kind = identity.kind
    terms = identity.left + identity.right
    leftCount = identity.left.count
    relation = identity.relation
    conditions = identity.conditions
  }

  private init(_ partition: Partition, catalog: MappingCatalog) {
    id = partition.id
    severity = partition.severity
    review = .identityFailed
    labels = partition.labels
    // A table whose edition is open carries the name of the family: what is stated in all editions is stated there.
    let families = Set(catalog.forms.map(\.family)).filter { family in
      catalog.forms.allSatisfy { $0.family != family || partition.forms.contains($0.id) }
    }
    forms = families.union(partition.forms)
    kind = .concepts
    terms = ([partition.whole] + partition.parts).map { Identity.Term(.concept($0)) }
    leftCount = 1
    relation = .equal
    conditions = []
  }

  private init?(narrower concept: Concept, catalog: MappingCatalog) {
    guard let wider = concept.narrowerThan.flatMap(catalog.concept), let check = catalog.check(.narrowerThan)
    else { return nil }
    id = check.id
    severity = check.severity
    review = .identityFailed
    labels = check.messages(["narrower": concept.labels, "wider": wider.labels])
    forms = nil
    kind = .concepts
    terms = [wider.id, concept.id].map { Identity.Term(.concept($0)) }
    leftCount = 1
    relation = .atLeast
    conditions = []
  }
}
