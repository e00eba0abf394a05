import Foundation
import OGIReports
import Testing

@Suite("Every figure of every fixture")
struct FixtureTests {
  static let normalizer = Result { try ReportNormalizer() }

  @Test("There are fixtures")
  func fixturesAreFound() { #expect(Fixture.all.count > 4) }

  @Test("A report's figures are those of the truth", arguments: Fixture.all)
  func agreesWithTruth(fixture: Fixture) throws {
    let report = try Self.normalizer.get().normalize(contentsOf: fixture.input)
    let departures = try Truth(contentsOf: fixture.truth).departures(of: report)
    #expect(departures.isEmpty, "\(fixture.name):\n\(departures.joined(separator: "\n"))")
    let json = try JSONEncoder().encode(report)
    #expect(
      try JSONDecoder().decode(NormalizedReport.self, from: json) == report, "JSON reads back as it was")
  }

  @Test("What is wrong with a report's figures is found, and nothing else", arguments: Fixture.all)
  func findsWhatIsWrong(fixture: Fixture) throws {
    let report = try Self.normalizer.get().normalize(contentsOf: fixture.input)
    let departures = try ExpectedFindings(of: fixture).departures(of: report)
    #expect(departures.isEmpty, "\(fixture.name):\n\(departures.joined(separator: "\n"))")
  }

  @Test("Figures that nothing calls into question are sure", arguments: Fixture.all)
  func clearFiguresAreSure(fixture: Fixture) throws {
    let report = try Self.normalizer.get().normalize(contentsOf: fixture.input)
    for fact in report.facts where fact.review.isEmpty {
      #expect(fact.confidence >= 0.98, "\(fixture.name) \(fact.source) \(fact.concept)")
    }
  }

  @Test("A finding names its cells with their places, both sides and the difference")
  func findingsNameTheirCells() throws {
    let report = try Self.normalizer.get().normalize(contentsOf: Fixture(name: "article20-2019-pipes").input)
    let finding = try #require(report.findings.first { $0.rule == "requests.closed/outcome" })
    let evaluation = try #require(finding.evaluation)
    #expect(finding.source == report["requests.closed", applicant: .naturalPerson]?.source)
    #expect(finding.severity == .error)
    #expect(finding.messages["zh"]?.hasSuffix("[自然人]: 0 ≠ 4") == true)
    #expect(finding.messages["en"]?.hasSuffix("[natural persons]: 0 ≠ 4") == true)
    #expect((evaluation.left, evaluation.right, evaluation.difference) == (0, 4, -4))
    #expect(evaluation.cells.first?.concept == "requests.closed" && evaluation.cells.count == 20)
    for cell in evaluation.cells {
      let fact = try #require(report[cell.concept, cell.dimensions])
      #expect(cell.source == fact.source && cell.value == fact.value)
    }
  }
}
