import OGICatalog
import OGISchema

/// Relations with the year before: what is carried over, what is in force, last year's items.
///
/// The code of a failing relation goes to the figure on its left, and to each other figure that no sum of its own report
/// vouches for, in both years.
struct YearIdentities: YearCheck {
  let words: FindingWriter
  private let identities: [Identity]
  private let signed: Set<Concept.ID>

  init(catalog: MappingCatalog) {
    words = FindingWriter(catalog: catalog)
    identities = catalog.identities.filter { $0.kind == .overYears }
    signed = Set(catalog.concepts.filter { $0.number == .signed }.map(\.id))
  }

  func check(_ agency: inout AgencyYears) {
    for (before, now) in agency.neighbours {
      for identity in identities {
        for members in members(of: identity, in: agency.years[now]) {
          let terms = terms(
            of: identity, members: members, before: agency.years[before], now: agency.years[now])
          if applies(identity, members: members, in: agency.years[now]), fails(identity, terms) {
            report(identity, terms, before: before, now: now, in: &agency)
          }
        }
      }
    }
  }

  /// A figure that takes part in a relation.
  private struct Term {
    let cell: PanelFigure.Cell
    let figure: PanelFigure?
    let isLeft: Bool
    let isSubtracted: Bool
    let isPrevious: Bool
  }

  /// The combinations of members with which this year has a figure for the relation.
  private func members(of identity: Identity, in year: AgencyYears.Year) -> [[String: String]] {
    var known: Set<[String: String]> = []
    return (identity.left + identity.right).flatMap { term -> [[String: String]] in
      if case .concept(let concept) = term.operand { year.members[concept] ?? [] } else { [] }
    }
    .filter { known.insert($0).inserted }
  }

  private func terms(
    of identity: Identity, members: [String: String], before: AgencyYears.Year, now: AgencyYears.Year
  ) -> [Term] {
    (identity.left + identity.right).enumerated().compactMap { position, term in
      let isLeft = position < identity.left.count
      func made(_ concept: Concept.ID, in year: AgencyYears.Year, isPrevious: Bool) -> Term {
        let cell = PanelFigure.Cell(concept: concept, dimensions: members)
        return Term(
          cell: cell, figure: year[cell], isLeft: isLeft, isSubtracted: term.isSubtracted,
          isPrevious: isPrevious)
      }
      return switch term.operand {
      case .concept(let concept): made(concept, in: now, isPrevious: false)
      case .previousYear(let concept): made(concept, in: before, isPrevious: true)
      case .member: nil
      }
    }
  }

  private func applies(_ identity: Identity, members: [String: String], in year: AgencyYears.Year) -> Bool {
    identity.conditions.allSatisfy { condition in
      let figure = year[PanelFigure.Cell(concept: condition.concept, dimensions: members)]
      guard let figure, case .number(let value) = Operand(figure) else { return false }
      return switch condition.comparison {
      case .notEqual: value != condition.number
      case .greater: value > condition.number
      }
    }
  }

  private func fails(_ identity: Identity, _ terms: [Term]) -> Bool {
    let left = terms.filter(\.isLeft)
    let right = terms.filter { !$0.isLeft }
    // Each figure of the right side is compared by itself, and those that are not there are left out.
    let sides = identity.relation == .atLeastEach ? right.filter { $0.figure != nil }.map { [$0] } : [right]
    return sides.contains { side in
      Equation(
        (left + side).map { term in
          Equation.Term(
            operand: term.figure.map { Operand($0) } ?? .absent,
            isSubtracted: term.isSubtracted == term.isLeft,
            isSigned: signed.contains(term.cell.concept))
        }
      ).fails(identity.relation)
    }
  }

  private func report(
    _ identity: Identity, _ terms: [Term], before: Int, now: Int, in agency: inout AgencyYears
  ) {
    let cells = terms.map { term in
      Evaluation.Cell(
        concept: term.cell.concept, dimensions: term.cell.dimensions, side: term.isLeft ? .left : .right,
        isSubtracted: term.isSubtracted, isPreviousYear: term.isPrevious, value: term.figure?.value,
        isUncertain: term.figure.map { Operand($0) == .uncertain } ?? false, source: term.figure?.source)
    }
    let finding = words.finding(
      rule: identity.id, labels: identity.labels, severity: identity.severity, relation: identity.relation,
      cells: cells, form: terms.lazy.compactMap(\.figure?.form).first ?? "")
    let figures = terms.filter { !$0.isPrevious }.compactMap(\.figure)
    agency.note(
      finding, year: agency.years[now].year, at: figures.first { $0.source != nil } ?? figures.first)
    guard let code = identity.review else { return }
    let hasWhole = identity.left.count == 1
    for term in terms {
      let year = term.isPrevious ? before : now
      if hasWhole && term.isLeft || !agency.years[year].vouched.contains(term.cell) {
        agency.years[year].mark(term.cell, code)
      }
    }
  }
}
