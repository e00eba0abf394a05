import Foundation
import OGIReports
import Testing

@Suite("Real reports on three forms, in one panel")
struct RealReportTests {
  static let panel = Result { try Reports.panel(Reports.real.map(Reports.fixture)) }
  static let applicants = [
    "natural_person", "business", "research_institution", "public_interest_organization",
    "legal_service_organization", "other_organization", "total",
  ]

  /// A derived figure, keyed by hand.
  struct Truth: Hashable {
    let report: String
    let cell: PanelFigure.Cell
    let value: Decimal
    let grade: String
    let zeros: [String]
  }

  private func truths(_ file: String = "derived.tsv", reports: [String] = Reports.real) throws -> Set<Truth> {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(file)")
    var truths: Set<Truth> = []
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n").drop(while: {
      $0.hasPrefix("#")
    })
    .dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let number = try #require(reports.firstIndex(of: fields[0]))
      let values = fields[3].split(separator: ";", omittingEmptySubsequences: false)
      for (position, text) in values.enumerated() {
        guard let value = Decimal(string: String(text)) else { continue }
        let dimensions = values.count == 7 ? ["applicant": Self.applicants[position]] : [:]
        // The rule by which a blank is 0 is the total column's.
        let zeros = position == values.count - 1 && !fields[4].isEmpty ? [fields[4]] : []
        truths.insert(
          Truth(
            report: "\(number)", cell: .init(concept: .init(rawValue: fields[1]), dimensions: dimensions),
            value: value, grade: fields[2], zeros: zeros))
      }
    }
    return truths
  }

  private func derived(_ panel: Panel) -> [Truth] {
    panel.rows.filter { $0.figure.status == .derived }.map { row in
      Truth(
        report: row.report, cell: row.figure.cell, value: row.figure.value ?? -1,
        grade: row.figure.comparability.grade.rawValue, zeros: row.figure.derivation?.zeros ?? [])
    }
  }

  @Test("Columns with different figures throughout are added up each by itself")
  func columnsAreAddedUp() throws {
    let fixture = "article20-2019-word-paste-distinct"
    let derived = derived(try Reports.panel([Reports.fixture(fixture)]))
    let truths = try truths("derived-distinct.tsv", reports: [fixture])
    #expect(truths.count == 26 && derived.count == truths.count && Set(derived) == truths)
  }

  @Test("What is derived is what the source adds up to, and nothing else")
  func derivedFiguresAreTrue() throws {
    let derived = derived(try Self.panel.get())
    let truths = try truths()
    #expect(truths.count > 100 && derived.count == truths.count)
    #expect(Set(derived).subtracting(truths).isEmpty, "invented")
    #expect(truths.subtracting(derived).isEmpty, "missing")
  }

  /// What a form prints or what follows from it by partitions: an oracle apart from the engine.
  private func expressible(_ form: String, catalog: MappingCatalog) -> Set<Concept.ID> {
    let rows = catalog.form(form)?.tables.flatMap(\.sections).flatMap(\.rows) ?? []
    var known = Set(rows.flatMap { $0.cells.compactMap { $0?.concept } })
    for _ in catalog.partitions {
      for partition in catalog.partitions
      where partition.forms.contains(form) && known.isSuperset(of: partition.parts) {
        known.insert(partition.whole)
      }
    }
    return known
  }

  @Test(
    "Every figure that both kinds of form can express stands in one series, with its grade and the reason")
  func commonConceptsAreSeries() throws {
    let catalog = try Reports.normalizer.get().catalog
    let common = expressible("list-2014", catalog: catalog)
      .intersection(expressible("article20-2019", catalog: catalog))
      .intersection(expressible("article20-2021", catalog: catalog))
      .filter { $0.rawValue.prefix { $0 != "." } != "proactive" }
    #expect(common.count == 18)
    let wide = WidePanel(try Self.panel.get())
    #expect(wide.rows.count == 5)
    for concept in common {
      let dimensions = concept.rawValue.hasPrefix("requests.") ? ["applicant": "total"] : [:]
      let column = try #require(wide.columns.firstIndex(of: .init(concept: concept, dimensions: dimensions)))
      for row in wide.rows {
        let figure = try #require(row.figures[column], "\(concept) \(row.agency)")
        #expect(figure.comparability.grade != .notComparable)
        #expect(figure.comparability.reasons["zh"]?.isEmpty == false)
        #expect(figure.comparability.reasons["en"]?.contains("{") == false)
        #expect(figure.value != nil || figure.status == .blank)
      }
      let grades = Set(wide.rows.compactMap { $0.figures[column]?.comparability.grade })
      let isClose = grades.contains { $0.isClose }
      let sameInBoth: Set<Concept.ID> = [
        "requests.denied.state_secret", "requests.denied.security_and_stability",
      ]
      #expect(isClose != sameInBoth.contains(concept), "\(concept)")
    }
  }

  @Test("Reasons say the caveat in both languages, and the rule by which a blank is 0")
  func reasonsAreTold() throws {
    let panel = try Self.panel.get()
    let list = try #require(panel.agencies.first { $0.figures.first?.form == "list-2014" })
    let granted = try #require(list[2019, "requests.granted", "total"])
    #expect(granted.comparability.reasons["zh"]?.contains("口径相近：统计表分计") == true)
    #expect(
      granted.comparability.reasons["en"]?.contains("comparable with a caveat: the list counts pointers")
        == true)
    #expect(
      granted.review == [.identityFailed], "the replies do not add up, and the sum of two of them is in doubt"
    )
    let parts = ["requests.granted.already_public", "requests.granted.on_request"].map {
      list[2019, Concept.ID(rawValue: $0), "total"]?.confidence
    }
    #expect(granted.confidence == parts.compactMap(\.self).min() && granted.confidence < 0.999)
    let rights = try #require(list[2019, "requests.denied.third_party_rights", "total"])
    #expect(rights.comparability.reasons["en"]?.contains("blank parts count as 0, since") == true)
    #expect(rights.derivation?.inputs.map(\.value) == [nil, nil])
    #expect(rights.review == [.identityFailed], "the 0 that shows the blanks to be 0 is in doubt")
    #expect(list[2019, "requests.denied.state_secret", "total"]?.status == .blank, "a blank is no 0")
  }

  @Test("Where the whole is printed, both are known, and a difference is a finding")
  func printedWholesAreCompared() throws {
    let panel = try Self.panel.get()
    let agency = try #require(panel.agencies.first { $0.reports.first?.name == "0" })
    let closed = try #require(agency[2019, "requests.closed", "natural_person"])
    #expect(closed.value == 0 && closed.status == .reported && closed.comparability.grade == .exact)
    #expect(closed.derivation?.value == 4)
    #expect(closed.label == "(七)总计")
    let found = agency.findings.filter { $0.finding.rule == "requests.closed/outcome" }
    #expect(found.allSatisfy { $0.report == 0 && $0.finding.source != nil })
    #expect(found.count == 3)  // 自然人, 社会公益组织 and the total.
    #expect(found.first?.finding.messages["en"]?.hasSuffix("[natural persons]: 0 ≠ 4") == true)
  }

  @Test("A panel reads back from JSON as it was")
  func panelIsCodable() throws {
    let panel = try Self.panel.get()
    #expect(try JSONDecoder().decode(Panel.self, from: JSONEncoder().encode(panel)) == panel)
    #expect(panel.agencies.map(\.id) == panel.agencies.map(\.id).sorted())
    #expect(Array(panel.rows).count == panel.agencies.map(\.figures.count).reduce(0, +))
  }
}
