import Foundation
import OGIReports
import Testing

@Suite("One year beside the next")
struct YearTests {
  private let applicants = [
    "natural_person", "business", "research_institution", "public_interest_organization",
    "legal_service_organization", "other_organization", "total",
  ]

  /// A sound report on 2020, and one on 2021 that fits it and has other figures.
  private func pair(_ form: String = "article20-2019-word-paste-distinct") throws -> [NormalizedReport] {
    let first = try Reports.distinct(form, year: 2020)
    var second = first.of("A", 2021)
    for index in second.facts.indices {
      let fact = second.facts[index]
      if fact.concept == "requests.carried_in" {
        second.facts[index].value = first["requests.carried_out", fact.dimensions]?.value
      } else if fact.concept.rawValue.hasSuffix(".items_previous_year") {
        let change = Concept.ID(rawValue: fact.concept.rawValue.replacing("previous_year", with: "change"))
        second.facts[index].value = (fact.value ?? 0) + (first[change]?.value ?? 0)
      } else if fact.concept == "reconsideration.pending" || fact.concept == "reconsideration.total" {
        second.facts[index].value = fact.value.map { $0 + 1 }
      }
    }
    return [first, second]
  }

  private func agency(_ reports: [NormalizedReport]) throws -> Panel.Agency {
    try #require(try Reports.panel(reports).agencies.first)
  }

  private func rules(_ reports: [NormalizedReport]) throws -> [String] {
    let balance = "requests.balance"
    return try agency(reports).rules(2021).filter { $0 != balance }
  }

  @Test("What is carried in is what was carried out; the whole is for review, and what no sum vouches for")
  func carriedOver() throws {
    var reports = try pair()
    #expect(!(try rules(reports)).contains("requests.carried_over_years"))
    reports[1] = try reports[1].setting("requests.carried_in", for: "business", 500)
    let agency = try agency(reports)
    let finding = try #require(agency.findings.first { $0.finding.rule == "requests.carried_over_years" })
    #expect(finding.year == 2021 && finding.finding.severity == .error)
    #expect(finding.report == 1, "Its place is one of the later report.")
    #expect(finding.finding.evaluation?.cells.map(\.isPreviousYear) == [false, true])
    #expect(finding.finding.messages["zh"]?.contains("[商业企业]: 500 ≠ ") == true)
    #expect(agency[2021, "requests.carried_in", "business"]?.review == [.identityFailed])
    #expect(agency[2020, "requests.carried_out", "business"]?.review == [], "its row adds up")
    reports[1] = reports[1].of("A", 2022)
    #expect(try self.agency(reports).findings.allSatisfy { $0.year != 2022 }, "a year lies between")
  }

  @Test("Last year's items are what it began with plus its change; what is in force goes on")
  func stocks() throws {
    var reports = try pair()
    #expect(!(try rules(reports)).contains("permits.items_over_years"))
    reports[1] = try reports[1].setting("proactive.permits.items_previous_year", 5000)
    #expect(try rules(reports).contains("permits.items_over_years"))

    var forces = [try Reports.distinct("article20-2021-tab-rows-distinct", year: 2020)]
    forces.append(forces[0].of("A", 2021))
    for (concept, value) in [("in_force", 12), ("issued", 4), ("repealed", 2)] as [(String, Decimal)] {
      let id = Concept.ID(rawValue: "proactive.normative_documents.\(concept)")
      forces[1] = try forces[1].setting(id, value)
    }
    forces[0] = try forces[0].setting("proactive.normative_documents.in_force", 10)
    #expect(!(try rules(forces)).contains("normative_documents.in_force_over_years"))
    forces[0] = try forces[0].setting("proactive.normative_documents.in_force", 11)
    #expect(try rules(forces).contains("normative_documents.in_force_over_years"))
    forces[1] = try forces[1].setting("proactive.normative_documents.issued", nil)
    #expect(!(try rules(forces)).contains("normative_documents.in_force_over_years"), "the blank may be 3")
  }

  @Test("A table that repeats last year's to the figure is found; one of zeros is not")
  func repeatedTables() throws {
    let first = try Reports.distinct(year: 2020)
    let agency = try agency([first, first.of("A", 2021)])
    #expect(agency.rules(2021).count { $0 == "table-repeated" } == 3)
    #expect(agency[2021, "litigation.direct.upheld"]?.review.contains(.yearsDisagree) == true)
    #expect(agency[2020, "litigation.direct.upheld"]?.review == [])
    let zeros = try Reports.fixture("article20-2019-word-paste")
    let found = try self.agency([zeros.of("A", 2020), zeros.of("A", 2021)]).findings.map(\.finding)
      .filter { $0.rule == "table-repeated" }
    #expect(found.count == 1 && found.first?.messages["en"]?.contains("table proactive of 2021") == true)
    let later = try self.agency([first, first.of("A", 2023)])
    let finding = later.findings.first { $0.finding.rule == "table-repeated" }?.finding
    #expect(finding?.messages["en"]?.contains("repeats that of 2020") == true, "two years lie between")
    var edition = first.of("A", 2021)
    for index in edition.facts.indices { edition.facts[index].form = "article20-2021" }
    let litigation = try self.agency([first, edition])
    #expect(
      litigation.rules(2021).filter { $0 == "table-repeated" }.count == 1, "both editions print table 4")
    #expect(litigation[2021, "litigation.direct.upheld"]?.review.contains(.yearsDisagree) == true)
  }

  @Test(
    "An amount that jumps as a wrong unit makes it is found, in both years",
    arguments: [2600, 40_000] as [Decimal])
  func unitJumps(factor: Decimal) throws {
    var reports = try pair()
    let amount: Concept.ID = "proactive.procurement.amount"
    reports[0] = try reports[0].setting(amount, 1000)
    reports[1] = try reports[1].setting(amount, 1000 * factor)
    let agency = try agency(reports)
    #expect(agency.rules(2021).contains("unit-jump"))
    #expect([2020, 2021].allSatisfy { agency[$0, amount]?.review.contains(.yearsDisagree) == true })
    #expect(try self.agency([reports[0], reports[1].of("A", 2023)]).rules(2023).contains("unit-jump"))
    for other in [3, 2400, 50_000] as [Decimal] {
      reports[1] = try reports[1].setting(amount, 1000 * other)
      #expect(!(try rules(reports)).contains("unit-jump"))
    }
  }

  @Test("A row that fits last year's moved by one column is found, whichever way", arguments: [-1, 1])
  func columnShifts(step: Int) throws {
    var reports = try pair()
    let values: [Decimal] = [40, 3, 0, 1, 12, 0, 56]
    // Two editions side by side, which print the row alike.
    reports[1] = try reports[1].changing("reconsideration.total") { $0.form = "article20-2021" }
    for (position, applicant) in applicants.enumerated() {
      reports[0] = try reports[0].setting("requests.granted", for: applicant, values[position])
      let moved = position - step
      let value = values.indices.contains(moved) ? values[moved] : 0
      reports[1] = try reports[1].setting("requests.granted", for: applicant, value + 1)
    }
    let agency = try agency(reports)
    #expect(agency.rules(2021).count { $0 == "column-shift" } == 1)
    for year in [2020, 2021] {
      let review = agency[year, "requests.granted", "business"]?.review
      #expect(review?.contains(.yearsDisagree) == true, "either may be the one that was moved")
    }
    reports[1] = reports[1].of("A", 2024)
    #expect(try self.agency(reports).rules(2024).contains("column-shift"), "years lie between")
    #expect(!(try rules(pair())).contains("column-shift"))
  }

  @Test(
    "A change of form is marked on the first figure in the new table, and only where the table is another")
  func seriesBreaks() throws {
    let forms = [
      "list-word-paste-distinct", "article20-2019-word-paste-distinct", "article20-2021-tab-rows-distinct",
    ]
    let reports = try zip(forms, [2016, 2019, 2021]).map { try Reports.distinct($0.0, year: $0.1) }
    let agency = try agency(reports)
    let first = try #require(agency[2019, "requests.received", "total"]?.seriesBreak)
    #expect(first.year == 2016 && first.form == "list-2014" && first.grade == .close)
    #expect(first.messages["en"]?.contains("2016") == true && first.messages["zh"]?.contains("2016") == true)
    #expect(agency[2016, "requests.received", "total"]?.seriesBreak == nil)
    #expect(agency[2021, "requests.received", "total"]?.seriesBreak?.grade == .exact)
    #expect(agency[2019, "litigation.total"]?.seriesBreak?.form == "list-2014")
    #expect(agency[2021, "litigation.total"]?.seriesBreak == nil, "the table is the same in both editions")
    #expect(agency[2019, "requests.received", "business"]?.seriesBreak == nil, "the list has no such figure")
  }
}
