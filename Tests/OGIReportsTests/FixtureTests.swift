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
}
