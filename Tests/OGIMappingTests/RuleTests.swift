import Foundation
import OGICatalog
import OGIDocuments
import OGISchema
import Testing

@testable import OGIMapping

/// Every rule of the mappings, for figures that satisfy it, that break it, and that leave it open.
@Suite("Every rule")
struct RuleTests {
  static let checker = Result { IdentityChecker(catalog: try .embedded()) }
  static let rules = (try? checker.get().rules.indices).map(Array.init) ?? []

  @Test("There are rules of all kinds")
  func rulesAreThere() throws {
    let rules = try Self.checker.get().rules
    #expect(Set(rules.map(\.kind)) == Set(Identity.Kind.allCases))
    #expect(Set(rules.map(\.relation)) == [.equal, .atLeast, .atLeastEach, .notEqual])
    #expect(rules.allSatisfy { $0.labels["zh"]?.isEmpty == false && $0.labels["en"]?.isEmpty == false })
  }

  @Test("A rule holds, fails, and is left open", arguments: rules)
  func outcomes(index: Int) throws {
    let checker = try Self.checker.get()
    let setting = try RuleSetting(checker.rules[index], catalog: checker.catalog)
    #expect(try outcome(of: index, setting.sound) == .holds)
    #expect(try outcome(of: index, setting.broken) == .fails)
    for term in setting.neededTerms where !setting.sound.without(term).reports.current.facts.isEmpty {
      #expect(try outcome(of: index, setting.sound.without(term)) == .notEvaluable, "without term \(term)")
    }
    let uncertain = setting.sound.changing(0) { $0.review = [.placeUncertain] }
    #expect(try outcome(of: index, uncertain) == .notEvaluable, "with a figure whose place is uncertain")
  }

  @Test(
    "A failure is a finding with both sides, and sends the figures to review that the rule says",
    arguments: rules)
  func findings(index: Int) throws {
    let checker = try Self.checker.get()
    let rule = checker.rules[index]
    // Rules over years compare two reports, and a report is checked by itself.
    guard rule.kind != .overYears else { return }
    var report = try RuleSetting(rule, catalog: checker.catalog).broken.reports.current
    checker.check(&report)
    let finding = try #require(report.findings.first { $0.rule == rule.id })
    let evaluation = try #require(finding.evaluation)
    #expect(finding.severity == rule.severity && evaluation.outcome == .fails)
    #expect(finding.messages["zh"]?.isEmpty == false && finding.messages["en"]?.isEmpty == false)
    let (left, right) = (try #require(evaluation.left), try #require(evaluation.right))
    #expect(evaluation.difference == left - right)
    let codes = Set(report.facts.dropFirst().flatMap(\.review))
    switch rule.review {
    case nil: #expect(report.facts.first?.review == [] && codes.isEmpty)
    case .misfilled?: #expect(report.facts.first?.review == [.misfilled] && codes.isEmpty)
    case let code?: #expect(report.facts.first?.review == [code] && codes == [code])
    }
  }

  private func outcome(of index: Int, _ figures: RuleSetting.Figures) throws -> Evaluation.Outcome? {
    let instances = try Self.checker.get().instances(in: figures.reports)
    return instances.first { $0.subject.rule == index }?.outcome
  }
}

/// Figures for the terms of one rule.
struct RuleSetting {
  /// A figure for each term, in the order of the rule.
  struct Figures {
    var facts: [Fact?]
    let isPrevious: [Bool]

    func without(_ term: Int) -> Figures {
      var copy = self
      copy.facts[term] = nil
      return copy
    }

    func changing(_ term: Int, _ change: (inout Fact) -> Void) -> Figures {
      var copy = self
      if var fact = copy.facts[term] {
        change(&fact)
        copy.facts[term] = fact
      }
      return copy
    }

    /// The figures as reports: those of the year before in one of their own.
    var reports: ReportPair {
      ReportPair(
        current: report(previous: false), previous: isPrevious.contains(true) ? report(previous: true) : nil)
    }

    private func report(previous: Bool) -> NormalizedReport {
      let facts = zip(facts, isPrevious).compactMap { $1 == previous ? $0 : nil }
      let place = Place.text(line: 1, column: 1)
      let form = facts.first?.form ?? ""
      return NormalizedReport(
        tables: [.init(form: form, table: "table", source: place, end: place, facts: facts.indices)],
        facts: facts)
    }
  }

  let rule: IdentityRule
  let sound: Figures
  let broken: Figures
  /// The terms without which the rule is open: those that reports must have.
  let neededTerms: [Int]

  init(_ rule: IdentityRule, catalog: MappingCatalog) throws {
    self.rule = rule
    let form = rule.forms?.sorted().first { catalog.form($0) != nil } ?? "list-2014"
    // Parts 1, 2, 3, …; the first figure of the left side makes up for all others, and one more breaks the rule.
    let values = rule.terms.indices.map { Decimal($0) }
    let signs = rule.terms.map { $0.isSubtracted ? Decimal(-1) : 1 }
    let others = values[..<rule.leftCount].dropFirst().reduce(0, +)
    let right = zip(signs, values).dropFirst(rule.leftCount).reduce(Decimal(0)) { $0 + $1.0 * $1.1 }
    let equal = right - others
    let (good, bad): (Decimal, Decimal) =
      switch rule.relation {
      case .equal: (equal, equal + 1)
      case .notEqual: (equal + 1, equal)
      case .atLeast: (equal + 1, equal - 1)
      case .atLeastEach: (values.last ?? 0, 0)
      }
    let facts = try zip(rule.terms, values).map { term, value in
      try Self.fact(of: term, value: value, form: form, catalog: catalog)
    }
    let previous = rule.terms.map { if case .previousYear = $0.operand { true } else { false } }
    let figures = Figures(facts: facts, isPrevious: previous)
    sound = figures.changing(0) { $0.value = good }
    broken = figures.changing(0) { $0.value = bad }
    let optional =
      catalog.form(form)?.tables.flatMap(\.sections).flatMap(\.rows).filter(\.isOptional)
      .flatMap(\.cells).compactMap { $0?.concept } ?? []
    neededTerms = rule.terms.indices.filter { index in
      let isOptional = rule.terms[index].concept.map(optional.contains) ?? false
      return !isOptional && (rule.relation != .atLeastEach || index == 0)
    }
  }

  private static func fact(
    of term: Identity.Term, value: Decimal, form: String, catalog: MappingCatalog
  ) throws -> Fact {
    // Any concept has members to compare.
    var concept: Concept.ID = "requests.received"
    var dimensions: [String: String] = [:]
    switch term.operand {
    case .concept(let id), .previousYear(let id): concept = id
    case .member(let dimension, let member): dimensions = [dimension: member]
    }
    let unit = try #require(catalog.concept(concept)).unit
    return Fact(
      form: form, concept: concept, dimensions: dimensions, value: value, unit: unit, status: .reported,
      confidence: 1, label: "", printed: "\(value)", source: .text(line: 1, column: 1))
  }
}
