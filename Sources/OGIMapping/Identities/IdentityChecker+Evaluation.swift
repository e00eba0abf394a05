import OGICatalog
import OGISchema

extension IdentityChecker {
  /// What an instance found, in full.
  func evaluation(of instance: IdentityInstance, in reports: ReportPair) -> Evaluation {
    let rule = rules[instance.subject.rule]
    let cells = zip(rule.terms, instance.subject.figures).enumerated().map { position, pair in
      let (term, figure) = pair
      let fact = figure.flatMap(reports.fact)
      var dimensions = instance.dimensions
      if case .member(let dimension, let value) = term.operand { dimensions[dimension] = value }
      let isPrevious = if case .previousYear = term.operand { true } else { false }
      return Evaluation.Cell(
        concept: term.concept ?? instance.concept ?? "", dimensions: dimensions,
        side: position < rule.leftCount ? .left : .right, isSubtracted: term.isSubtracted,
        isPreviousYear: isPrevious, value: fact?.value,
        isUncertain: fact?.value != nil && figure.map(reports.operand) == .uncertain, source: fact?.source)
    }
    let (left, right) = (instance.comparison.left, instance.comparison.right)
    return Evaluation(
      rule: rule.id, form: instance.form, relation: rule.relation, cells: cells, left: left, right: right,
      difference: left.flatMap { left in right.map { left - $0 } }, outcome: instance.outcome)
  }
}
