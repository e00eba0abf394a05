import Foundation
import OGISchema
import OGIText
import TestSupport
import Testing

@testable import OGICatalog
@testable import OGIMapping

/// Compares the hypotheses on small rows with all ways to place their cells.
@Suite("The hypotheses on a row")
struct RowDecoderTests {
  /// Two kinds of applicants and their total.
  private static let members = ["natural_person", "business", "total"]

  @Test("All are found that come near the best one, at their cost, and no others", arguments: 0..<4)
  func agreesWithAllPlacements(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let costs = try SmallCatalog.costs()
    let sums = try Self.sums()
    for _ in 0..<100 {
      let cells = (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.cell(costs, using: &random) }
      let decoder = RowDecoder(costs: costs, sums: sums, cells: cells, columnCount: Self.members.count)
      let found = try #require(decoder.hypotheses())
      let all = Self.allPlacements(of: cells, costs: costs, sums: sums)
      let costOf = Dictionary(uniqueKeysWithValues: all)
      for hypothesis in found {
        let expected = try #require(costOf[hypothesis.columns])
        #expect(abs(expected - hypothesis.cost) < 1e-9)
      }
      let best = try #require(all.map(\.1).min())
      #expect(abs((found.first?.cost ?? 0) - best) < 1e-9)
      let near = all.filter { $0.1 <= best + costs.sumFails }.map(\.0)
      #expect(Set(found.map(\.columns)).isSuperset(of: near))
      #expect(Set(found.map(\.columns)).count == found.count)
    }
  }

  @Test("A row of which too much is lost is not decoded")
  func tooManyHypotheses() throws {
    let costs = try SmallCatalog.costs()
    let zero = CellReadings(candidates: [FigureCandidate(figure: Figure(.number(0)), cost: 0)], strayCost: 6)
    let decoder = RowDecoder(
      costs: costs, sums: try Self.sums(), cells: Array(repeating: zero, count: 20), columnCount: 40)
    #expect(decoder.hypotheses() == nil)
  }

  // MARK: All placements

  private typealias Entry = RowHypothesis.Entry

  /// Every choice of cells, of columns for them in their order, and of readings, with its cost.
  private static func allPlacements(
    of cells: [CellReadings], costs: AlignmentCosts, sums: RowArithmetic
  ) -> [([Entry?], Double)] {
    let choices = cells.map { [nil] + $0.candidates.indices.map { Optional($0) } }
    let readings = choices.reduce([[Int?]()]) { chosen, next in
      chosen.flatMap { head in next.map { head + [$0] } }
    }
    return readings.flatMap { readings -> [([Entry?], Double)] in
      let placed = readings.enumerated().compactMap { cell, reading in
        reading.map { Entry(cell: cell, reading: $0) }
      }
      return Self.columnChoices(count: placed.count).map { columns in
        var entries = [Entry?](repeating: nil, count: members.count)
        for (column, entry) in zip(columns, placed) { entries[column] = entry }
        var cost = Double(members.count - placed.count) * costs.columnLost
        for (cell, reading) in zip(cells, readings) {
          cost += reading.map { cell.candidates[$0].cost } ?? cell.strayCost
        }
        return (entries, cost + sumCost(entries, cells: cells, costs: costs))
      }
    }
  }

  private static func columnChoices(count: Int) -> [[Int]] {
    (0..<1 << members.count).map { mask in members.indices.filter { mask >> $0 & 1 == 1 } }
      .filter { $0.count == count }
  }

  /// What the one sum of these rows says, told by its cases.
  private static func sumCost(_ entries: [Entry?], cells: [CellReadings], costs: AlignmentCosts) -> Double {
    let numbers = entries.map { entry in
      entry.flatMap { cells[$0.cell].candidates[$0.reading].figure }.map { $0.number ?? 0 }
    }
    guard let total = numbers[2] else { return costs.sumOpen }
    let known = (numbers[0] ?? 0) + (numbers[1] ?? 0)
    if known == total { return total == 0 ? costs.sumOpen : 0 }
    let mayBeMore = numbers[0] == nil || numbers[1] == nil
    return known < total && mayBeMore ? costs.sumOpen + costs.valueLost : costs.sumFails
  }

  // MARK: Rows

  private static func sums() throws -> RowArithmetic {
    let embedded = try MappingCatalog.embedded()
    let terms = members.map { Identity.Term(.member(dimension: "applicant", value: $0)) }
    let identity = Identity(
      id: "small.total", kind: .members, severity: .error, review: .identityFailed,
      left: Array(terms.suffix(1)), relation: .equal, right: Array(terms.prefix(2)))
    let catalog = MappingCatalog(
      concepts: embedded.concepts, dimensions: embedded.dimensions, forms: [], partitions: [],
      identities: [identity], checks: embedded.checks, figureGrammar: embedded.figureGrammar,
      reportLexicon: embedded.reportLexicon, alignmentCosts: embedded.alignmentCosts,
      confidenceModel: embedded.confidenceModel)
    let cells = members.map { member in
      FormCell(
        concept: "requests.received", dimensions: ["applicant": member], predicate: .exactMatch, unit: nil)
    }
    return RowArithmetic(cells: cells, rules: IdentityRule.rules(of: catalog))
  }

  private static func cell(
    _ costs: AlignmentCosts, using random: inout some RandomNumberGenerator
  ) -> CellReadings {
    func figure() -> Figure { Figure(.number(Decimal(Int.random(in: 0...3, using: &random)))) }
    if Bool.random(using: &random) {
      return CellReadings(
        candidates: [FigureCandidate(figure: figure(), cost: 0)], strayCost: costs.strayFigure)
    }
    return CellReadings(
      candidates: [
        FigureCandidate(figure: figure(), cost: costs.confusedFigure),
        FigureCandidate(figure: nil, cost: costs.unreadableText),
      ], strayCost: costs.strayText)
  }
}
