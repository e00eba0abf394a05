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

  @Test("A value that would break a sum which a blank leaves open is not proposed")
  func openSumsAreRespected() throws {
    var report = try Self.report.get()
    func index(_ concept: Concept.ID, _ applicant: OGI.Applicant) throws -> Int {
      try #require(
        report.facts.firstIndex {
          $0.concept == concept && $0.dimensions[OGI.Applicant.dimension] == applicant.rawValue
        })
    }
    let (closed, granted) = (
      try index("requests.closed", .business), try index("requests.granted", .business)
    )
    let known = try #require(report.facts[closed].value) - (try #require(report.facts[granted].value))
    // Less than the outcomes that are known, and printed as more than these.
    let (meant, printed) = try #require(
      (1...500).lazy.compactMap { less in
        Self.exchangingNeighbours(known - Decimal(less)).map { (known - Decimal(less), $0) }
      }
      .first { $0.1 >= known })
    let less = try #require(report.facts[closed].value) - meant
    for applicant in [OGI.Applicant.business, .total] {
      let blank = try index("requests.granted", applicant)
      report.facts[blank].value = nil
      report.facts[blank].status = .blank
      report.facts[try index("requests.closed", applicant)].value? -= less
      report.facts[try index("requests.carried_out", applicant)].value? += less
    }
    report.facts[closed].value = printed
    try Self.checker.get().check(&report)
    #expect(report.findings.map(\.rule).sorted() == ["applicant.total", "requests.balance"])
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
