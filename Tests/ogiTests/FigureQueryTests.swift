import Foundation
import OGIReports
import Testing

@testable import ogi

@Suite struct FigureQueryTests {
  private static let explainer = Result {
    try ReportNormalizer().explainer(contentsOf: Repository.root.appending(path: "Samples/report.txt"))
  }
  private static let catalog = Result { try MappingCatalog.embedded() }

  private func facts(of concept: String, applicant: String? = nil) throws -> [Fact] {
    try FigureQuery(concept: concept, applicant: applicant, catalog: Self.catalog.get())
      .facts(in: Self.explainer.get())
  }

  private func failure(of concept: String, applicant: String? = nil) throws -> ExplainFailure? {
    do {
      _ = try facts(of: concept, applicant: applicant)
      return nil
    } catch let failure as ExplainFailure {
      return failure
    }
  }

  @Test func totalIsMeantWithoutApplicant() throws {
    #expect(try facts(of: "requests.received").map(\.dimensions) == [["applicant": "total"]])
    #expect(try facts(of: "requests.received", applicant: "business").map(\.value) == [3])
    #expect(try facts(of: "proactive.fees.amount").count == 1)
  }

  @Test func otherApplicantsAreNamed() throws {
    let query = try FigureQuery(
      concept: "requests.not_processed.repeated", applicant: nil, catalog: Self.catalog.get())
    let explainer = try Self.explainer.get()
    let others = query.otherApplicants(than: try query.facts(in: explainer), in: explainer.report)
    #expect(others.count == 5 && !others.contains("total") && !others.contains("natural_person"))
  }

  @Test func nearMissesAreSuggested() throws {
    #expect(
      try failure(of: "requests.recieved")
        == .unknownConcept("requests.recieved", similar: ["requests.received"]))
    #expect(
      try failure(of: "state_secret")
        == .unknownConcept("state_secret", similar: ["requests.denied.state_secret"]))
    #expect(
      try failure(of: "zzz")?.lines == [
        "there is no concept 'zzz' — 'ogi mappings list concepts' shows all of them"
      ])
    let failure = try failure(of: "requests.received", applicant: "busines")
    #expect(failure?.lines == ["there is no applicant 'busines' — did you mean 'business'?"])
    #expect(failure?.status == .failure)
  }

  @Test func whatIsNotThereIsTold() throws {
    let absent = try failure(of: "requests.replied")
    #expect(absent?.status == .nothingConverted)
    #expect(absent?.lines.last == "  list-2014 statistics: 三、依申请公开情况 / （三）申请答复数")
    let other = try failure(of: "requests.not_processed.repeated", applicant: "natural_person")
    #expect(other?.status == .nothingConverted)
    #expect(
      try failure(of: "proactive.fees.amount", applicant: "total")
        == .withoutApplicants("proactive.fees.amount"))
  }
}
