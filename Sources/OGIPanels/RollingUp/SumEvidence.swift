import OGICatalog
import OGISchema

/// What the sums of a report's tables show of its figures: which blanks are 0, and which figures they vouch for.
struct SumEvidence {
  /// A sum that holds with blanks as 0 and in no other way.
  struct Zero {
    /// The name of the rule.
    let rule: String
    /// All figures of the sum.
    let figures: [Int]
  }

  /// What shows a blank to be 0, by figure; the first such sum in the order of the rules.
  private(set) var zeros: [Int: Zero] = [:]
  /// The figures of sums that hold with nothing missing.
  private(set) var vouched: Set<Int> = []

  /// - Complexity: Linear in the figures, for a catalog of a given size.
  init(sheet: FigureSheet, index: FormIndex, signed: Set<Concept.ID>) {
    for form in sheet.forms {
      guard let entry = index[form] else { continue }
      for rule in entry.sums {
        let instances =
          rule.comparesMembers
          ? Self.memberInstances(of: rule, form: form, sheet: sheet)
          : Self.conceptInstances(of: rule, form: form, sheet: sheet)
        for instance in instances { evaluate(instance, of: rule, entry: entry, sheet: sheet, signed: signed) }
      }
    }
  }

  /// The figures that stand for the terms of both sides, and the concepts that they count.
  private typealias Instance = [(concept: Concept.ID, figure: Int?)]

  private mutating func evaluate(
    _ instance: Instance, of rule: SumRule, entry: FormEntry, sheet: FigureSheet, signed: Set<Concept.ID>
  ) {
    // A side that has no figure at all is not one of which an optional one was left out.
    let sides = [instance.prefix(rule.left.count), instance.dropFirst(rule.left.count)]
    let isComplete = sides.allSatisfy { $0.contains { $0.figure != nil } }
    let terms = zip(rule.left + rule.right, instance).enumerated().map { position, pair in
      let (term, (concept, figure)) = pair
      let missing = isComplete && entry.isOptional(concept) ? Operand.omitted : .absent
      return Equation.Term(
        operand: figure.map { Operand(sheet.figures[$0]) } ?? missing,
        isSubtracted: term.isSubtracted != (position >= rule.left.count), isSigned: signed.contains(concept))
    }
    let equation = Equation(terms)
    let figures = instance.compactMap(\.figure)
    if equation.holds { vouched.formUnion(figures) }
    guard equation.provesBlanksZero else { return }
    for figure in figures where sheet.figures[figure].status == .blank && zeros[figure] == nil {
      zeros[figure] = Zero(rule: rule.id, figures: figures)
    }
  }

  private static func conceptInstances(
    of rule: SumRule, form: String, sheet: FigureSheet
  ) -> [Instance] {
    sheet.members.indices.compactMap { number in
      let instance: Instance = (rule.left + rule.right).compactMap { term in
        guard case .concept(let concept) = term.operand else { return nil }
        return (concept, sheet.index(form: form, concept: concept, members: number))
      }
      return instance.contains { $0.figure != nil } ? instance : nil
    }
  }

  private static func memberInstances(
    of rule: SumRule, form: String, sheet: FigureSheet
  ) -> [Instance] {
    let members: [(dimension: String, value: String)] = (rule.left + rule.right).compactMap { term in
      if case .member(let dimension, let value) = term.operand { (dimension, value) } else { nil }
    }
    let dimensions = Set(members.map(\.dimension))
    let others = Set(
      sheet.members.filter { own in members.contains { own[$0.dimension] == $0.value } }
        .map { own in own.filter { !dimensions.contains($0.key) } })
    return others.flatMap { other in
      let numbers = members.map { sheet.number(of: other.merging([$0.dimension: $0.value]) { $1 }) }
      return sheet.concepts(on: form).compactMap { concept -> Instance? in
        let instance: Instance = numbers.map { number in
          (concept, number.flatMap { sheet.index(form: form, concept: concept, members: $0) })
        }
        return instance.contains { $0.figure != nil } ? instance : nil
      }
    }
  }
}
