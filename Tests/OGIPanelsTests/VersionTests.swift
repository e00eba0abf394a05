import Foundation
import OGIReports
import Testing

@Suite("Two reports of one agency on one year")
struct VersionTests {
  private func agency(_ reports: [NormalizedReport]) throws -> Panel.Agency {
    let panel = try Reports.panel(reports)
    #expect(panel.agencies.count == 1)
    return try #require(panel.agencies.first)
  }

  @Test("The same report twice counts once, and is said")
  func identical() throws {
    let report = try Reports.distinct(year: 2020)
    let once = try agency([report])
    let twice = try agency([report, report])
    #expect(twice.figures == once.figures)
    #expect(twice.reports.map(\.standing) == [.counts, .repeats])
    #expect(twice.rules(2020) == ["report-repeated"])
  }

  @Test(
    "A version that has what the other lacks or doubts takes its place, whichever comes first",
    arguments: [false, true])
  func corrected(reversed: Bool) throws {
    let sound = try Reports.distinct(year: 2020)
    let faulty = try sound.setting("requests.closed", for: "business", nil)
      .changing("requests.granted", for: "business") {
        $0.value = 900
        $0.review = [.identityFailed]
      }
    let agency = try agency(reversed ? [sound, faulty] : [faulty, sound])
    #expect(agency.reports.map(\.standing) == (reversed ? [.counts, .superseded] : [.superseded, .counts]))
    #expect(agency.rules(2020) == ["report-corrected"])
    #expect(agency.figures.map(\.value) == (try self.agency([sound])).figures.map(\.value))
  }

  @Test(
    "Reports that contradict each other are both kept, with what is derived from them, and a third does not settle it"
  )
  func conflicting() throws {
    let first = try Reports.distinct(year: 2020)
    // Both add up: a report that does not is for review itself.
    let parts: [Concept.ID] = ["requests.denied.state_secret", "requests.denied.prohibited_by_law"]
    let values = parts.compactMap { first[$0, ["applicant": "business"]]?.value }
    let other = values.reduce(0, +)
    let second = try first.setting(parts[0], for: "business", other).setting(parts[1], for: "business", 0)
    for reports in [[first, second], [first, second, second]] {
      let agency = try agency(reports)
      #expect(agency.reports[1].standing == .conflicts)
      #expect(agency.findings.first { $0.finding.rule == "report-conflict" }?.report == nil)
      #expect(
        agency.findings.contains { $0.finding.rule == "report-conflict" && $0.finding.severity == .error })
      let figure = try #require(agency[2020, "requests.denied.state_secret", "business"])
      #expect(figure.review.contains(.figuresDiffer) && figure.others.map(\.value).contains(other))
      #expect(figure.value == first["requests.denied.state_secret", ["applicant": "business"]]?.value)
      #expect(agency[2020, "requests.denied", "business"]?.review.contains(.figuresDiffer) == true)
      #expect(agency[2020, "requests.received", "business"]?.review == [])
    }
  }

  @Test("Of reports with the same figures the one with the fewest doubts counts", arguments: [false, true])
  func surerCopies(reversed: Bool) throws {
    let sure = try Reports.distinct(year: 2020)
    let doubtful = try sure.changing("requests.granted", for: "business") { $0.review = [.labelUncertain] }
    let agency = try agency(reversed ? [sure, doubtful] : [doubtful, sure])
    #expect(agency.reports.map(\.standing) == (reversed ? [.counts, .repeats] : [.repeats, .counts]))
    #expect(agency[2020, "requests.granted", "business"]?.review == [])
  }

  @Test("A copy of a report that is corrected is corrected, too")
  func correctedCopies() throws {
    let sound = try Reports.distinct(year: 2020)
    let faulty = try sound.changing("requests.granted", for: "business") {
      $0.value = 900
      $0.review = [.identityFailed]
    }
    let agency = try agency([faulty, faulty, sound])
    #expect(agency.reports.map(\.standing) == [.superseded, .superseded, .counts])
    #expect(agency.rules(2020) == ["report-corrected", "report-corrected"])
  }

  @Test("Any number of reports that contradict each other stand beside the first, each once")
  func manyConflicts() throws {
    let first = try Reports.distinct(year: 2020)
    let reports = try (0..<60).map { try first.setting("proactive.procurement.amount", Decimal(1000 + $0)) }
    let agency = try agency(reports)
    let figure = try #require(agency[2020, "proactive.procurement.amount"])
    #expect(figure.value == 1000 && figure.others.map(\.value) == (1001..<1060).map { Decimal($0) })
    #expect(figure.others.map(\.report) == Array(1..<60))
    #expect(agency.reports.map(\.standing).filter { $0 == .conflicts }.count == 59)
    #expect(agency[2020, "requests.received", "business"]?.review == [])
  }

  @Test("A sum without a caveat goes before a printed figure with one, and both stand side by side")
  func sumsBesideCaveats() throws {
    var report = try Reports.distinct(year: 2020)
    var fact = try #require(report["requests.received", ["applicant": "total"]])
    fact.form = "list-2014"
    fact.concept = "requests.denied"
    fact.value = 5
    report.facts.insert(fact, at: 0)
    let figure = try #require(try agency([report])[2020, "requests.denied", "total"])
    #expect(figure.status == .derived && figure.comparability.grade == .derivedExact)
    #expect(figure.others.map(\.value) == [5] && figure.review.contains(.figuresDiffer))
  }

  @Test("Different figures for one thing on two forms of a report stand side by side")
  func formsSideBySide() throws {
    var report = try Reports.distinct(year: 2020)
    var fact = try #require(report["requests.received", ["applicant": "total"]])
    fact.form = "list-2014"
    fact.value = 5
    report.facts.insert(fact, at: 0)
    let agency = try agency([report])
    let figure = try #require(agency[2020, "requests.received", "total"])
    #expect(figure.form == "article20-2019" && figure.comparability.grade == .exact)
    #expect(figure.others.map(\.value) == [5] && figure.others.map(\.form) == ["list-2014"])
    #expect(figure.review == [.figuresDiffer] && agency.rules(2020) == ["figures-differ"])
    #expect(agency.findings.map(\.report) == [0])
  }
}
