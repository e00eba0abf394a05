import OGICatalog
import OGISchema
import OGIText

/// Compares the figures of reports by the rules of a catalog.
struct IdentityChecker: Sendable {
  let catalog: MappingCatalog
  let rules: [IdentityRule]
  private let signed: Set<Concept.ID>
  /// The slips that may explain a wrong figure.
  let slip: DigitSlip
  /// The concepts of rows that reports on a form often lack, by form and by family.
  private let optional: [String: Set<Concept.ID>]

  init(catalog: MappingCatalog) {
    self.catalog = catalog
    rules = IdentityRule.rules(of: catalog)
    signed = Set(catalog.concepts.filter { $0.number == .signed }.map(\.id))
    slip = DigitSlip(grammar: catalog.figureGrammar)
    var optional: [String: Set<Concept.ID>] = [:]
    for form in catalog.forms {
      let concepts = form.rows.filter(\.isOptional).flatMap(\.cells).compactMap { $0?.concept }
      for name in [form.id, form.family] { optional[name, default: []].formUnion(concepts) }
    }
    self.optional = optional
  }

  /// All rules that touch figures of a report, each for the figures that it compares. Rules over years are among them
  /// where the year before is known.
  ///
  /// - Complexity: Linear in the report's facts, for a catalog of a given size.
  func instances(in reports: ReportPair) -> [IdentityInstance] {
    let earlier = reports.previous.map { FigureGrid($0, facts: $0.facts.indices) }
    let printings = Printing.printings(of: reports.current)
    // Tables that are printed once take part in each printing of those that are printed twice.
    var known: Set<IdentityInstance.Subject> = []
    return printings.flatMap { printing in
      let scope = Scope(reports: reports, printing: printing, earlier: earlier)
      let instances = rules.indices.flatMap { self.instances(of: $0, in: scope) }
      return printings.count == 1 ? instances : instances.filter { known.insert($0.subject).inserted }
    }
  }

  /// The figures that a rule may compare.
  private struct Scope {
    let reports: ReportPair
    let printing: Printing
    let earlier: FigureGrid?
  }

  private func instances(of index: Int, in scope: Scope) -> [IdentityInstance] {
    let rule = rules[index]
    guard rule.forms?.contains(scope.printing.form) ?? true else { return [] }
    return switch rule.kind {
    case .concepts: conceptInstances(of: index, in: scope)
    case .members: memberInstances(of: index, in: scope)
    case .overYears: scope.earlier == nil ? [] : conceptInstances(of: index, in: scope)
    }
  }

  /// A rule between concepts, for each combination of members that any of them is printed with.
  private func conceptInstances(of index: Int, in scope: Scope) -> [IdentityInstance] {
    let rule = rules[index]
    let grid = scope.printing.grid
    let traits = rule.terms.map { self.traits(of: $0.concept, form: scope.printing.form) }
    let rows = rule.terms.map { term in
      if case .concept(let concept) = term.operand { grid.row(concept) } else { grid.row(nil) }
    }
    return grid.dimensions.indices.compactMap { number in
      guard rows.contains(where: { $0[number] != nil }) else { return nil }
      let members = grid.dimensions[number]
      let figures = zip(rule.terms, rows).map { term, row -> ReportPair.Figure? in
        guard case .previousYear(let concept) = term.operand else { return row[number].map { .current($0) } }
        return scope.earlier?.row(concept)[scope.earlier?.number(members)].map { .previous($0) }
      }
      return instance(
        IdentityInstance.Subject(rule: index, figures: figures), traits: traits, dimensions: members,
        in: scope, applies: holds(rule.conditions, members: number, in: scope))
    }
  }

  /// A rule between members, for each concept that is printed with any of them.
  private func memberInstances(of index: Int, in scope: Scope) -> [IdentityInstance] {
    let grid = scope.printing.grid
    let members = rules[index].terms.compactMap(\.member)
    var known: Set<[String: String]> = []
    let others = grid.dimensions.filter { dimensions in
      members.contains { dimensions[$0.dimension] == $0.value }
    }
    .map { dimensions in dimensions.filter { entry in !members.contains { $0.dimension == entry.key } } }
    .filter { known.insert($0).inserted }
    return others.flatMap { other in
      let numbers = members.map { member in
        grid.number(other.merging([member.dimension: member.value]) { first, _ in first })
      }
      return grid.concepts.compactMap { concept -> IdentityInstance? in
        let row = grid.row(concept)
        let figures = numbers.map { row[$0].map { ReportPair.Figure.current($0) } }
        guard figures.contains(where: { $0 != nil }) else { return nil }
        let traits = traits(of: concept, form: scope.printing.form)
        return instance(
          IdentityInstance.Subject(rule: index, figures: figures),
          traits: [Traits](repeating: traits, count: figures.count), dimensions: other, concept: concept,
          in: scope, applies: true)
      }
    }
  }

  /// What comes of an instance, whose rule has no conditions, with the figures of other reports.
  func comparison(of instance: IdentityInstance, in reports: ReportPair) -> Comparison {
    let traits = rules[instance.subject.rule].terms.map { term in
      self.traits(of: term.concept ?? instance.concept, form: instance.form)
    }
    return comparison(of: instance.subject, traits: traits, in: reports, applies: true)
  }

  private func holds(_ conditions: [Identity.Condition], members: Int, in scope: Scope) -> Bool {
    conditions.allSatisfy { condition in
      guard let index = scope.printing.grid.row(condition.concept)[members],
        case .number(let value) = scope.reports.operand(.current(index))
      else { return false }
      return switch condition.comparison {
      case .notEqual: value != condition.number
      case .greater: value > condition.number
      }
    }
  }

  // MARK: Terms

  /// What is known of a figure before it is looked up.
  private struct Traits {
    let isSigned: Bool
    let isOptional: Bool
  }

  private func traits(of concept: Concept.ID?, form: String) -> Traits {
    guard let concept else { return Traits(isSigned: false, isOptional: false) }
    return Traits(
      isSigned: signed.contains(concept), isOptional: optional[form]?.contains(concept) ?? false)
  }

  /// - Parameter applies: Whether the rule's conditions are met; where they are not, it says nothing.
  private func instance(
    _ subject: IdentityInstance.Subject, traits: [Traits], dimensions: [String: String],
    concept: Concept.ID? = nil, in scope: Scope, applies: Bool
  ) -> IdentityInstance {
    IdentityInstance(
      subject: subject, form: scope.printing.form, dimensions: dimensions, concept: concept,
      comparison: comparison(of: subject, traits: traits, in: scope.reports, applies: applies))
  }

  private func comparison(
    of subject: IdentityInstance.Subject, traits: [Traits], in reports: ReportPair, applies: Bool
  ) -> Comparison {
    let rule = rules[subject.rule]
    let terms = rule.terms.indices.map { index in
      let absent = traits[index].isOptional ? Comparison.Operand.omitted : .absent
      return Comparison.Term(
        operand: subject.figures[index].map(reports.operand) ?? absent,
        isSubtracted: rule.terms[index].isSubtracted, isSigned: traits[index].isSigned)
    }
    let right = applies ? terms[rule.leftCount...] : [Comparison.Term(operand: .absent)]
    return Comparison(terms[..<rule.leftCount], rule.relation, right)
  }
}

extension Identity.Term {
  /// The concept that the term names; `nil` for a member.
  var concept: Concept.ID? {
    switch operand {
    case .concept(let concept), .previousYear(let concept): concept
    case .member: nil
    }
  }

  /// The member that the term names; `nil` for a concept.
  fileprivate var member: (dimension: String, value: String)? {
    if case .member(let dimension, let value) = operand { (dimension, value) } else { nil }
  }
}
