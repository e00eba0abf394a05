import Foundation
import OGIReports
import Testing

/// Reports to make panels of.
enum Reports {
  static let normalizer = Result { try ReportNormalizer() }

  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "OGIReportsTests/Fixtures")

  /// The real reports, by fixture: one on the list, three on the tables of 2019, one on those of 2021.
  static let real = [
    "article20-2019-pipes", "list-word-paste", "article20-2021-tab-rows", "article20-2019-word-paste",
    "article20-2019-page-break",
  ]

  static func fixture(_ name: String) throws -> NormalizedReport {
    try normalizer.get().normalize(contentsOf: fixtures.appending(path: "\(name)/input.txt"))
  }

  /// A sound report whose figures differ from each other, on another year or by another agency.
  static func distinct(
    _ form: String = "article20-2019-word-paste-distinct", agency: String = "A", year: Int
  ) throws -> NormalizedReport {
    try fixture(form).of(agency, year)
  }

  /// The panel of some reports, which are named by their numbers.
  static func panel(
    _ reports: [NormalizedReport], agencies: AgencyTable = AgencyTable(), concepts: Set<Concept.ID>? = nil
  ) throws -> Panel {
    var builder = PanelBuilder(catalog: try normalizer.get().catalog, agencies: agencies, concepts: concepts)
    for (number, report) in reports.enumerated() { builder.add(report, named: "\(number)") }
    return builder.finish()
  }
}

extension NormalizedReport {
  /// The report as another agency's, or on another year.
  func of(_ agency: String, _ year: Int) -> NormalizedReport {
    var report = self
    let place = Place.text(line: 1, column: 1)
    report.agency = Located(agency, source: place)
    report.year = Located(year, source: place)
    return report
  }

  /// The report with a figure changed.
  func changing(
    _ concept: Concept.ID, for applicant: String? = nil, _ change: (inout Fact) -> Void
  ) throws -> NormalizedReport {
    var report = self
    let dimensions = applicant.map { ["applicant": $0] } ?? [:]
    let index = try #require(facts.firstIndex { $0.concept == concept && $0.dimensions == dimensions })
    change(&report.facts[index])
    return report
  }

  /// The report with another value of a figure.
  func setting(
    _ concept: Concept.ID, for applicant: String? = nil, _ value: Decimal?
  ) throws -> NormalizedReport {
    try changing(concept, for: applicant) { fact in
      fact.value = value
      if value == nil {
        fact.status = .blank
        fact.blank = .empty
      }
    }
  }
}

extension Panel.Agency {
  subscript(year: Int, _ concept: Concept.ID, applicant: String? = nil) -> PanelFigure? {
    let dimensions = applicant.map { ["applicant": $0] } ?? [:]
    return figures.first {
      $0.year == year && $0.cell == PanelFigure.Cell(concept: concept, dimensions: dimensions)
    }
  }

  /// The rules of the findings on a year.
  func rules(_ year: Int) -> [String] { findings.filter { $0.year == year }.map(\.finding.rule) }
}
