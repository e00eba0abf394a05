import Foundation
import OGICatalog
import OGISchema
import OGIText
import Testing

/// What the embedded mappings hold beyond the contract.
@Suite struct EmbeddedCatalogTests {
  let catalog: MappingCatalog

  init() throws { catalog = try MappingCatalog.embedded() }

  private func table(_ id: String, of form: String) throws -> FormTable {
    try #require(catalog.form(form)?.tables.first { $0.id == id })
  }

  @Test func folderAndEmbeddedCatalogAreTheSame() throws {
    #expect(try MappingCatalog(wholeSetAt: MappingFolder.original) == catalog)
  }

  @Test func editionsShareAFamily() {
    #expect(catalog.forms.map(\.id) == ["list-2014", "article20-2019", "article20-2021"])
    #expect(catalog.forms.map(\.family) == ["list-2014", "article20", "article20"])
  }

  @Test(arguments: ["article20-2019", "article20-2021"])
  func requestsHeaderIsInPrintOrder(form: String) throws {
    let section = try #require(try table("requests", of: form).sections.first)
    // Two labels over all, then a level with two columns and a span between, then the span's five columns.
    #expect(section.header.map(\.column) == [nil, nil, 0, nil, 6, 1, 2, 3, 4, 5])
    #expect(section.columns.map(\.path.count) == [2, 3, 3, 3, 3, 3, 2])
    for (index, column) in section.columns.enumerated() {
      let heading = try #require(section.header.first { $0.column == index })
      #expect(column.path.last == heading.label)
    }
  }

  @Test(arguments: ["article20-2019", "article20-2021"])
  func litigationHasOneRowWithoutALabel(form: String) throws {
    let section = try #require(try table("litigation", of: form).sections.first)
    #expect(section.rows.map(\.label) == [nil])
    #expect(section.rows.first?.cells.compactMap(\.self).count == 15)
    // Two labels; the five columns of the first beside the two labels under the second; their ten columns.
    let columns = [nil, nil, 0, 1, 2, 3, 4, nil, nil] + Array(5..<15)
    #expect(section.header.map(\.column) == columns)
  }

  @Test func feesOf2019HaveTwoColumns() throws {
    let sections = try table("proactive", of: "article20-2019").sections
    #expect(sections.map(\.columns.count) == [3, 3, 3, 2, 2])
    #expect(sections.allSatisfy { $0.title != nil })
  }

  @Test func rowsOfTheListAreNested() throws {
    let section = try #require(try table("statistics", of: "list-2014").sections.first)
    let chapters = section.rows.filter(\.ancestors.isEmpty)
    #expect(chapters.count == 10)  // Nine, the two alternatives at one number counted twice.
    #expect(chapters.filter(\.cells.isEmpty).count == 5)
    #expect(section.rows.map(\.ancestors.count).max() == 3)
    #expect(section.rows.filter(\.isOptional).count == 8)
    for (index, row) in section.rows.enumerated() {
      #expect(row.ancestors == row.ancestors.sorted())
      #expect(row.ancestors.allSatisfy { $0 < index })
      #expect(row.cells.count <= 1)
    }
  }

  @Test func moneyIsReadInYuan() throws {
    let fees = try #require(
      catalog.form("article20-2021")?.contractFigures.first { $0["concept"] == "proactive.fees.amount" })
    let word = try #require(fees["form_unit"])
    let unit = try #require(catalog.figureGrammar.units.first { $0.word == word })
    #expect(unit.unit == "CNY")
    #expect(unit.factor == 10_000)
  }

  @Test func identitiesSayWhatTheyCompare() throws {
    let balance = try #require(catalog.identities.first { $0.id == "requests.balance" })
    #expect(
      balance.left == [.init(.concept("requests.received")), .init(.concept("requests.carried_in"))])
    #expect(balance.kind == .concepts && balance.relation == .equal && balance.severity == .error)
    #expect(balance.review == .identityFailed)
    let inForce = try #require(
      catalog.identities.first { $0.id == "normative_documents.in_force_over_years" })
    #expect(
      inForce.right == [
        .init(.previousYear("proactive.normative_documents.in_force")),
        .init(.concept("proactive.normative_documents.issued")),
        .init(.concept("proactive.normative_documents.repealed"), isSubtracted: true),
      ])
    let misfilled = catalog.identities.filter { $0.review == .misfilled }
    #expect(misfilled.count == 4)
    #expect(misfilled.allSatisfy { $0.relation == .notEqual })
    #expect(misfilled.allSatisfy { $0.conditions.map(\.comparison) == [.notEqual, .greater] })
    let total = try #require(catalog.identities.first { $0.kind == .members })
    #expect(total.left == [.init(.member(dimension: "applicant", value: "total"))])
    #expect(total.right.count == 6)
    let channels = try #require(catalog.identities.first { $0.relation == .atLeastEach })
    #expect(channels.right.count == 5 && channels.review == nil)
    #expect(catalog.identities.filter { $0.kind == .overYears }.count == 8)
  }

  @Test func checksAndPartitionsAreToldInBothLanguages() {
    #expect(catalog.checks.map(\.name) == ReportCheck.Name.allCases)
    let texts =
      catalog.checks.map(\.labels) + catalog.partitions.map(\.labels) + catalog.identities.map(\.labels)
    #expect(texts.allSatisfy { $0["zh"]?.isEmpty == false && $0["en"]?.isEmpty == false })
    #expect(catalog.partitions.contains { $0.id == "requests.denied/reason" && $0.severity == .error })
  }

  @Test func wordsAndCostsAreThere() {
    let grammar = catalog.figureGrammar
    #expect(grammar.digitConfusions["O"] == 0 && grammar.digitConfusions["l"] == 1)
    #expect(!grammar.blankWords.isEmpty && !grammar.approximations.isEmpty)
    #expect(grammar.traces == [.init(opening: "[bookmark:", closing: "]")])
    #expect(!catalog.reportLexicon.titles.isEmpty && !catalog.reportLexicon.periodPhrases.isEmpty)
    #expect(catalog.alignmentCosts.substitution == 1.85)
    #expect(catalog.alignmentCosts.confidenceLimit == 0.999)
  }

  @Test func variantsReachTheLabels() {
    let labels = catalog.forms.flatMap(\.tables).flatMap(\.sections).flatMap(\.rows).compactMap(\.label)
    #expect(labels.contains { !$0.variants.isEmpty })
  }
}
