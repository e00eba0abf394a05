import Foundation
import OGIReports
import Testing

/// A fixture of a shipped overlay.
struct OverlayFixture: CustomTestStringConvertible, Sendable {
  let overlay: String
  let fixture: Fixture

  var testDescription: String { "\(overlay) \(fixture.name)" }

  static let all: [OverlayFixture] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return Fixture.names(in: folder).flatMap { overlay in
      let own = folder.appending(path: overlay)
      return Fixture.names(in: own).map {
        OverlayFixture(overlay: overlay, fixture: Fixture(name: $0, folder: own))
      }
    }
  }()
}

@Suite("The overlays that come with the package")
struct ShippedOverlayTests {
  static let normalizers = Result {
    try Dictionary(
      uniqueKeysWithValues: ShippedOverlay.all().map { ($0.id, try ReportNormalizer(mappings: [$0.overlay])) }
    )
  }

  private func report(_ fixture: OverlayFixture) throws -> NormalizedReport {
    try #require(try Self.normalizers.get()[fixture.overlay]).normalize(contentsOf: fixture.fixture.input)
  }

  @Test("Each loads alone and all load together")
  func allLoad() throws {
    let overlays = try ShippedOverlay.all()
    #expect(overlays.map(\.id) == ["regional-rows", "city-list-2008"])
    #expect(try Self.normalizers.get().count == overlays.count)
    let all = try MappingCatalog.embedded(overlays: overlays.map(\.overlay))
    #expect(all.forms.map(\.id) == ["list-2014", "article20-2019", "article20-2021", "city-list-2008"])
    for overlay in overlays {
      #expect(overlay.labels["zh"]?.isEmpty == false && overlay.labels["en"]?.isEmpty == false)
      #expect(OverlayFixture.all.contains { $0.overlay == overlay.id })
    }
  }

  @Test("A cumulative figure below that of the period is a finding")
  func cumulativeIsNeverLess() throws {
    let fixture = try #require(OverlayFixture.all.first { $0.testDescription == "city-list-2008 tab-rows" })
    let text = try String(contentsOf: fixture.fixture.input, encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.contains("（三）行政申诉数") })
    let cells = line.split(separator: "\t")
    let turned = (cells.dropLast(2) + cells.suffix(2).reversed()).joined(separator: "\t")
    let report = try #require(try Self.normalizers.get()["city-list-2008"])
      .normalize(text.replacing(line, with: turned))
    #expect(report.findings.map(\.rule) == ["period.cumulative"])
  }

  @Test("None is on by default")
  func officialFormsStayWhatTheyAre() throws {
    let official = try MappingCatalog.embedded()
    #expect(official.forms.count == 3)
    #expect(official.concept("proactive.other_documents.issued") == nil)
    #expect(official.dimensions.map(\.id) == ["applicant"])
  }

  @Test("A report's figures are those of the truth", arguments: OverlayFixture.all)
  func agreesWithTruth(fixture: OverlayFixture) throws {
    let report = try report(fixture)
    let departures = try Truth(contentsOf: fixture.fixture.truth).departures(of: report)
    #expect(departures.isEmpty, "\(fixture):\n\(departures.joined(separator: "\n"))")
    #expect(report.findings.filter { $0.severity > .information }.isEmpty)
    for fact in report.facts where fact.review.isEmpty { #expect(fact.confidence >= 0.98) }
  }

  @Test("Without the overlay, regional rows are unmapped or for review, and all else is as it was")
  func regionalRowsAreNoFactsWithoutTheOverlay() throws {
    let fixtures = OverlayFixture.all.filter { $0.overlay == "regional-rows" }
    #expect(fixtures.count == 2)
    for fixture in fixtures {
      let plain = try FixtureTests.normalizer.get().normalize(contentsOf: fixture.fixture.input)
      let labels = Set(plain.unmapped.map(\.label))
      #expect(labels.contains("其他主动公开文件"))
      let own = try report(fixture)
      #expect(own.unmapped.isEmpty)
      for fact in plain.facts where fact.review.isEmpty {
        #expect(own[fact.concept, fact.dimensions]?.value == fact.value, "\(fixture) \(fact.concept)")
      }
    }
  }

  @Test("Reports on the official forms read the same with the overlays")
  func officialReportsReadTheSame() throws {
    let all = try ReportNormalizer(mappings: ShippedOverlay.all().map(\.overlay))
    let names = [
      "list-no-units", "list-one-cell-a-line", "list-tab-rows", "list-word-paste", "article20-2021-tab-rows",
    ]
    for fixture in names.map({ Fixture(name: $0) }) {
      let departures = try Truth(contentsOf: fixture.truth).departures(
        of: all.normalize(contentsOf: fixture.input))
      #expect(departures.isEmpty, "\(fixture.name):\n\(departures.joined(separator: "\n"))")
    }
  }
}
