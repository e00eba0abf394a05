import OGICatalog
import OGISchema

extension MappingCatalog {
  /// What the rule of an evaluation says, by language code; empty if the catalog does not know the rule.
  func labels(of evaluation: Evaluation) -> [String: String] {
    if let identity = identities.first(where: { $0.id == evaluation.rule }) { return identity.labels }
    let divisions = partitions.filter { $0.id == evaluation.rule }
    if let partition = divisions.first(where: { $0.forms.contains(evaluation.form) }) ?? divisions.first {
      return partition.labels
    }
    guard let check = checks.first(where: { $0.id == evaluation.rule }) else { return [:] }
    func label(_ side: Evaluation.Cell.Side) -> [String: String] {
      evaluation.cells.first { $0.side == side }.flatMap { concept($0.concept)?.labels } ?? [:]
    }
    return check.messages(["wider": label(.left), "narrower": label(.right)])
  }
}
