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
    catalog.partitions.compactMap { IdentityRule($0, catalog: catalog) }
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

  /// `nil` for a partition whose whole no form prints beside the parts: it derives the whole, and identifies nothing.
  private init?(_ partition: Partition, catalog: MappingCatalog) {
    let forms = Self.forms(stating: partition, in: catalog)
    guard !forms.isEmpty else { return nil }
    self.forms = forms
    id = partition.id
    severity = partition.severity
    review = .identityFailed
    labels = partition.labels
    kind = .concepts
    terms = ([partition.whole] + partition.parts).map { Identity.Term(.concept($0)) }
    leftCount = 1
    relation = .equal
    conditions = []
  }

  /// The forms in which a partition is an identity: those that print its whole, and families of which all do.
  ///
  /// A table whose edition is open carries the name of the family. What is stated in all editions is stated there.
  private static func forms(stating partition: Partition, in catalog: MappingCatalog) -> Set<String> {
    let forms = catalog.forms.filter { form in
      partition.forms.contains(form.id) && form.cells.contains { $0.concept == partition.whole }
    }
    let families = Dictionary(grouping: catalog.forms, by: \.family).filter { family in
      family.value.allSatisfy { form in forms.contains { $0.id == form.id } }
    }
    return Set(forms.map(\.id)).union(families.keys)
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
