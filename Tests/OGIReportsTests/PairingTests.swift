import Foundation
import OGIReports
import Testing

/// Tables of sound reports whose labels all stand before their figures, as text that is read column by column has them.
@Suite("Labels first, figures after them")
struct PairingTests {
  static let fixtures = [
    "article20-2019-word-paste-distinct", "article20-2021-tab-rows-distinct", "list-one-cell-a-line",
  ]

  enum Order: CaseIterable {
    case byRows
    case byColumns
  }

  @Test(
    "Figures find their rows where counts and sums agree, and are for review", arguments: fixtures,
    Order.allCases)
  func trailingFigures(fixture: String, order: Order) throws {
    let table = try Table(of: Fixture(name: fixture))
    let facts = try Self.report(labels: table.labels, figures: table.figures(order)).facts
    let values = Dictionary(grouping: facts) { [$0.concept.rawValue, $0.dimensions["applicant"] ?? ""] }
      .mapValues { $0.map(\.value) }
    #expect(facts.count == table.facts.count)
    for fact in table.facts {
      #expect(values[[fact.concept.rawValue, fact.dimensions["applicant"] ?? ""]] == [fact.value], "\(fact)")
    }
    #expect(facts.allSatisfy { $0.review.contains(.placeUncertain) })
  }

  @Test("One figure too few or too many, or figures whose sums fail, are left to no row", arguments: fixtures)
  func otherFigures(fixture: String) throws {
    let table = try Table(of: Fixture(name: fixture))
    let figures = table.figures(.byRows)
    for other in [Array(figures.dropFirst()), figures + ["7"], figures.reversed()] {
      let report = try Self.report(labels: table.labels, figures: other)
      #expect(report.facts.allSatisfy { $0.review.contains(.placeUncertain) })
      #expect(report.facts.count < 10)
      let handedOn = report.facts.map(\.source) + report.unmapped.flatMap { $0.cells.map(\.source) }
      #expect(Set(handedOn).count == other.count || report.facts.isEmpty)
    }
  }

  private static func report(labels: [String], figures: [String]) throws -> NormalizedReport {
    try ReportNormalizer().normalize((labels + figures).joined(separator: "\n"))
  }

  /// The largest table of a report.
  private struct Table {
    let facts: [Fact]
    private var rows: [[Fact]] = []

    var labels: [String] { rows.compactMap(\.first?.label) }

    init(of fixture: Fixture) throws {
      let report = try ReportNormalizer().normalize(contentsOf: fixture.input)
      let table = try #require(report.tables.first { ["requests", "statistics"].contains($0.table) })
      facts = Array(report.facts[table.facts])
      for fact in facts {
        if rows.last?.first?.label == fact.label {
          rows[rows.count - 1].append(fact)
        } else {
          rows.append([fact])
        }
      }
    }

    func figures(_ order: Order) -> [String] {
      let figures = rows.map { $0.map(\.printed) }
      guard order == .byColumns, let width = figures.first?.count else { return Array(figures.joined()) }
      return (0..<width).flatMap { column in figures.compactMap { $0.dropFirst(column).first } }
    }
  }
}
