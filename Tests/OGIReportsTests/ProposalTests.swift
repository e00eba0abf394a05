import Foundation
import OGIReports
import Testing

@testable import OGIMapping

/// Figures of a sound report are spoiled by one slip each: what is proposed must be what was spoiled.
@Suite("Proposed values")
struct ProposalTests {
  static let checker = Result { IdentityChecker(catalog: try .embedded()) }
  static let report = Result {
    try ReportNormalizer().normalize(contentsOf: Fixture(name: "article20-2019-word-paste-distinct").input)
  }

  @Test("A slip that rows and columns agree on is proposed to be undone, and the printed value stays")
  func slipsAreFound() throws {
    let sound = try Self.report.get()
    let checker = try Self.checker.get()
    var tried = 0
    for (index, fact) in sound.facts.enumerated() where fact.dimensions["applicant"] != nil {
      guard let value = fact.value, let wrong = Self.exchangingNeighbours(value) else { continue }
      var report = sound
      report.facts[index].value = wrong
      checker.check(&report)
      let spoiled = report.facts[index]
      #expect(
        spoiled.value == wrong && spoiled.review == [.identityFailed], "\(fact.concept) \(fact.dimensions)")
      #expect(spoiled.proposed == value, "\(fact.concept) \(fact.dimensions)")
      #expect(report.facts.count { $0.proposed != nil } == 1)
      tried += 1
    }
    #expect(tried > 100)
  }

  @Test("Where one sum alone fails, any of its figures may be wrong, and none is proposed")
  func singleSumProposesNothing() throws {
    var report = try Self.report.get()
    let index = try #require(report.facts.firstIndex { $0.concept == "reconsideration.total" })
    let value = try #require(report.facts[index].value)
    report.facts[index].value = Self.exchangingNeighbours(value) ?? value + 9
    try Self.checker.get().check(&report)
    #expect(report.findings.contains { $0.rule == "reconsideration.total/result" })
    #expect(report.facts.allSatisfy { $0.proposed == nil })
  }

  @Test("What no slip explains is not proposed, however well it would fit")
  func unexplainedIsNotProposed() throws {
    var report = try Self.report.get()
    let index = try #require(report.facts.firstIndex { $0.concept == "requests.granted" })
    report.facts[index].value = report.facts[index].value.map { $0 * 3 + 1 }
    try Self.checker.get().check(&report)
    #expect(report.facts[index].review == [.identityFailed])
    #expect(report.facts.allSatisfy { $0.proposed == nil })
  }

  @Test("A value that would break a sum which blanks leave open is not proposed")
  func openSumsAreRespected() throws {
    var report = try Self.report.get()
    let checker = try Self.checker.get()
    let closed = try #require(
      report.facts.firstIndex { $0.concept == "requests.closed" && $0.dimensions["applicant"] == "business" })
    // The column's outcomes are open by a blank, and already exceed what row and balance would have.
    let blank = try #require(
      report.facts.firstIndex { $0.concept == "requests.granted" && $0.dimensions["applicant"] == "business" }
    )
    report.facts[blank].value = nil
    report.facts[blank].status = .blank
    for concept in ["requests.closed", "requests.carried_out"] {
      for applicant in ["business", "total"] {
        let index = try #require(
          report.facts.firstIndex {
            $0.concept.rawValue == concept && $0.dimensions["applicant"] == applicant
          })
        let sign: Decimal = concept == "requests.closed" ? -1 : 1
        report.facts[index].value = report.facts[index].value.map { $0 + sign * 200_000 }
      }
    }
    let wrong = try #require(report.facts[closed].value.flatMap(Self.exchangingNeighbours))
    report.facts[closed].value = wrong
    checker.check(&report)
    #expect(report.findings.contains { $0.rule == "applicant.total" })
    #expect(report.facts.allSatisfy { $0.proposed == nil })
  }

  /// A number with two neighbouring digits in the other order; `nil` if all its digits are the same.
  private static func exchangingNeighbours(_ number: Decimal) -> Decimal? {
    var digits = Array("\(number)")
    guard
      let position = digits.indices.dropLast().first(where: {
        digits[$0] != digits[$0 + 1] && digits[$0 + 1] != "0"
      })
    else { return nil }
    digits.swapAt(position, position + 1)
    return Decimal(string: String(digits))
  }
}
