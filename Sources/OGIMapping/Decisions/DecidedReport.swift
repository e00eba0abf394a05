#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

/// A report with a person's decisions on some of its labels.
///
/// A decision changes what it says and nothing else: the facts of rows that no decision is about are those that the
/// engine gives without any, with their reviews and confidences, even where the sums would judge them anew. Rules are
/// evaluated on the figures as decided, and what fails is a finding; a sum that a decision breaks sends the decided
/// figures to review. Only where a decided row and another one are the same row of the form, both are for review.
struct DecidedReport {
  let assembler: ReportAssembler

  private var mapping: Mapping { assembler.mapping }

  /// The report, and the evidence for each of its facts.
  func report() -> (report: NormalizedReport, evidence: [FigureEvidence]) {
    var alone = assembler
    alone.mapping = mapping.withoutDecisions
    let printed = alone.parts
    let kept = TableFacts.withoutRepetition(printed)
    let engine = alone.report(of: kept)
    let repeating = Set(kept.indices.filter { kept[$0].facts.count < printed[$0].facts.count })
    let (decided, decidedOrigins) = decidedParts(from: kept)
    let (parts, origins) = settled(decided, origins: decidedOrigins, repeating: repeating)
    var (report, evidence) = assembler.report(of: parts)
    for (index, origin) in origins.enumerated() {
      guard let origin else { continue }
      let isClaimed = report.facts[index].review.contains(.duplicateTable)
      report.facts[index] = engine.report.facts[origin]
      if isClaimed { report.facts[index] = report.facts[index].adding(.duplicateTable) }
      evidence[index] = engine.evidence[origin]
    }
    doubtBrokenSums(&report, decided: origins.indices.filter { origins[$0] == nil })
    return (report, evidence)
  }

  // MARK: Facts

  /// The tables with the facts of decided rows in place of those that were there, and for each fact its index in the
  /// engine's report; `nil` for those of decided rows.
  private func decidedParts(from kept: [TableFacts]) -> (parts: [TableFacts], origins: [Int?]) {
    let anew = assembler.parts
    var parts: [TableFacts] = []
    var origins: [Int?] = []
    var first = 0
    for (index, part) in kept.enumerated() {
      let rows = Dictionary(grouping: part.facts.indices) { part.facts[$0].row }
      let decided = Dictionary(grouping: anew[index].facts, by: \.row)
      var facts: [MappedFact] = []
      for (position, origin) in (mapping.undecided?.origins[index] ?? []).enumerated() {
        if let origin {
          let own = rows[origin] ?? []
          facts += own.map {
            MappedFact(fact: part.facts[$0].fact, evidence: part.facts[$0].evidence, row: position)
          }
          origins += own.map { first + $0 }
        } else {
          let own = decided[position] ?? []
          facts += own
          origins += own.map { _ in nil }
        }
      }
      parts.append(TableFacts(reading: anew[index].reading, form: part.form, table: part.table, facts: facts))
      first += part.facts.count
    }
    return (parts, origins)
  }

  /// Leaves out decided facts of printings that repeat another, where that says the same: repetitions count once. Marks
  /// those that say something of a row of the form of which another row of the report does, too.
  private func settled(
    _ parts: [TableFacts], origins: [Int?], repeating: Set<Int>
  ) -> (parts: [TableFacts], origins: [Int?]) {
    struct Claim: Hashable {
      let table: [String]
      let meaning: FactMeaning
    }
    struct Place {
      let part: Int
      let fact: Int
      let isDecided: Bool
    }
    var places: [Claim: [Place]] = [:]
    var number = 0
    for (index, part) in parts.enumerated() {
      for (position, mapped) in part.facts.enumerated() {
        let claim = Claim(table: part.identity, meaning: FactMeaning(mapped.fact))
        places[claim, default: []].append(
          Place(part: index, fact: position, isDecided: origins[number] == nil))
        number += 1
      }
    }
    var parts = parts
    var repeated = parts.map { _ in Set<Int>() }
    for rivals in places.values where rivals.count > 1 && rivals.contains(where: \.isDecided) {
      var told: [Place] = []
      var sayings: [Saying: Set<Int>] = [:]
      // Facts that stay as they are come first: it is the decided ones that repeat them.
      for place in rivals.filter({ !$0.isDecided }) + rivals.filter(\.isDecided) {
        let saying = Saying(parts[place.part].facts[place.fact].fact)
        let others = sayings[saying, default: []].subtracting([place.part])
        if place.isDecided, repeating.contains(place.part), !others.isEmpty {
          repeated[place.part].insert(place.fact)
        } else {
          told.append(place)
          sayings[saying, default: []].insert(place.part)
        }
      }
      guard told.count > 1, told.contains(where: \.isDecided) else { continue }
      for place in told {
        parts[place.part].facts[place.fact] = parts[place.part].facts[place.fact].adding(.duplicateTable)
      }
    }
    var rest: [Int?] = []
    number = 0
    for index in parts.indices {
      let count = parts[index].facts.count
      let left = (0..<count).filter { !repeated[index].contains($0) }
      rest += left.map { origins[number + $0] }
      parts[index].facts = left.map { parts[index].facts[$0] }
      number += count
    }
    return (parts, rest)
  }

  /// What printings of a figure agree in.
  private struct Saying: Hashable {
    private let value: Decimal?
    private let status: Fact.Status

    init(_ fact: Fact) { (value, status) = (fact.value, fact.status) }
  }

  // MARK: Sums

  /// Sends decided figures to review that take part in a sum that fails, where none of the sum's figures are.
  private func doubtBrokenSums(_ report: inout NormalizedReport, decided: [Int]) {
    let rules = Dictionary(assembler.identities.rules.map { ($0.id, $0) }) { first, _ in first }
    let facts = Dictionary(grouping: report.facts.indices) { report.facts[$0].source }
    let decided = Set(decided)
    for finding in report.findings {
      guard let evaluation = finding.evaluation, rules[finding.rule]?.review == .identityFailed else {
        continue
      }
      let named = evaluation.cells.flatMap { cell in
        (cell.source.flatMap { facts[$0] } ?? []).filter {
          report.facts[$0].concept == cell.concept && report.facts[$0].dimensions == cell.dimensions
        }
      }
      guard !named.contains(where: { report.facts[$0].review.contains(.identityFailed) }) else { continue }
      for index in named where decided.contains(index) {
        report.facts[index] = report.facts[index].adding(.identityFailed)
      }
    }
  }
}
