import Foundation
import OGIReports
import TestSupport
import Testing

@testable import OGICatalog

@Suite("Rolling up")
struct RollUpTests {
  @Test("Random partitions add up to what trying everything gives", arguments: 1...40)
  func agreesWithBruteForce(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let embedded = try Reports.normalizer.get().catalog
    for _ in 0..<25 {
      let whole = RandomRollUp(using: &random, embedded: embedded)
      var builder = PanelBuilder(catalog: whole.catalog)
      builder.add(whole.report, named: "report")
      let agency = try #require(builder.finish().agencies.first)
      #expect(Set(agency.figures.map(\.cell)).count == agency.figures.count, "nothing is derived twice")
      let ids = whole.catalog.concepts.map(\.id)
      for (member, concept) in RandomRollUp.members.flatMap({ member in ids.map { (member, $0) } }) {
        let trial = whole.column(member)
        let figure = agency.figures.first {
          $0.cell == PanelFigure.Cell(concept: concept, dimensions: ["column": member])
        }
        let expected = trial.sum(of: concept)
        #expect(
          figure?.derivation?.value == expected?.value && figure?.derivation?.partition == expected?.partition
        )
        guard let expected, let figure, figure.status == .derived else {
          #expect((figure != nil) == trial.prints(concept))
          continue
        }
        #expect(figure.value == expected.value)
        #expect(figure.comparability.grade == (expected.isClose ? .derivedClose : .derivedExact))
        #expect(expected.codes.isSubset(of: figure.review))
        #expect(figure.confidence <= expected.confidence)
        if figure.derivation?.zeros == [], !trial.hasDifferences {
          #expect(Set(figure.review) == expected.codes && figure.confidence == expected.confidence)
        }
      }
    }
  }

  @Test("Two ways to a whole that no form prints, and that differ, send it to review", arguments: 1...40)
  func waysAreCompared(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let embedded = try Reports.normalizer.get().catalog
    for _ in 0..<25 {
      var whole = RandomRollUp(using: &random, embedded: embedded)
      whole.report.unmapped = []
      var builder = PanelBuilder(catalog: whole.catalog)
      builder.add(whole.report, named: "report")
      let agency = try #require(builder.finish().agencies.first)
      for (member, partition) in RandomRollUp.members.flatMap({ member in
        whole.catalog.partitions.map { (member, $0) }
      }) {
        let trial = whole.column(member)
        guard let sum = trial.sum(by: partition), let whole = trial.value(of: partition.whole) else {
          continue
        }
        let found = agency.findings.contains {
          $0.finding.rule == partition.id
            && $0.finding.evaluation?.cells.first?.dimensions == ["column": member]
        }
        #expect(found == (sum.value != whole), "\(partition.id)")
        let review = agency.figures.first {
          $0.cell == PanelFigure.Cell(concept: partition.whole, dimensions: ["column": member])
        }?.review
        if found { #expect(review?.contains(.identityFailed) == true, "\(partition.whole)") }
      }
    }
  }

  @Test("A sum that is not the printed whole is a finding; one in doubt is none")
  func differencesAreFound() throws {
    let sound = try Reports.distinct(year: 2020)
    #expect(try Reports.panel([sound]).agencies.first?.findings == [])
    let wrong = try sound.setting("reconsideration.total", 999)
    #expect(try Reports.panel([wrong]).agencies.first?.rules(2020) == ["reconsideration.total/result"])
    let doubtful = try wrong.changing("reconsideration.upheld") { $0.review = [.placeUncertain] }
    #expect(try Reports.panel([doubtful]).agencies.first?.findings == [])
  }

  @Test(
    "Nothing is added up across a gap, over an unreadable figure, or over a blank that nothing shows to be 0")
  func gapsStayGaps() throws {
    let sound = try Reports.distinct(year: 2020)
    let part: Concept.ID = "requests.denied.state_secret"
    func denied(_ report: NormalizedReport) throws -> PanelFigure? {
      try Reports.panel([report]).agencies.first?[2020, "requests.denied", "business"]
    }
    #expect(try denied(sound)?.status == .derived)
    var gap = sound
    gap.facts.removeAll { $0.concept == part && $0.dimensions["applicant"] == "business" }
    #expect(try denied(gap) == nil)
    let unreadable = try sound.changing(part, for: "business") {
      $0.value = nil
      $0.review = [.figureUnreadable]
    }
    #expect(try denied(unreadable) == nil)
    #expect(try denied(sound.setting(part, for: "business", nil)) == nil, "its row has a figure for it")
    var blank = try sound.setting(part, for: "business", 0)
    blank = try blank.setting(part, for: "total", 0)
    for applicant in ["natural_person", "research_institution", "public_interest_organization"] {
      blank = try blank.setting(part, for: applicant, 0)
    }
    for applicant in ["legal_service_organization", "other_organization", "business"] {
      blank = try blank.setting(part, for: applicant, nil)
    }
    let figure = try #require(try denied(blank))
    #expect(figure.derivation?.zeros == ["applicant.total"])
    #expect(figure.derivation?.inputs.first == .init(concept: part, value: nil, status: .blank))
  }

  @Test("Where the edition is open, what holds in all editions is added up")
  func openEditions() throws {
    let report = try Reports.fixture("litigation-only").of("A", 2020)
    let agency = try #require(try Reports.panel([report]).agencies.first)
    let total = try #require(agency[2020, "litigation.total"])
    #expect(total.form == "article20" && total.comparability.grade == .derivedExact)
    #expect(total.derivation?.partition == "litigation.total/route")
  }

  @Test("A figure without a unit is not comparable; neither is one that its form does not have")
  func incomparableFiguresAreSaid() throws {
    let report = try Reports.distinct(year: 2020)
      .changing("proactive.procurement.amount") { $0.unit = nil }
      .changing("requests.carried_in", for: "total") { $0.form = "unknown" }
    let agency = try #require(try Reports.panel([report]).agencies.first)
    let amount = try #require(agency[2020, "proactive.procurement.amount"])
    #expect(amount.comparability.grade == .notComparable)
    #expect(amount.comparability.reasons["en"] == "not comparable: no unit is printed")
    #expect(agency[2020, "requests.carried_in", "total"]?.comparability.grade == .notComparable)
  }
}
