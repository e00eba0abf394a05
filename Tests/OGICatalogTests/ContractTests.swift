import Foundation
import OGICatalog
import OGISchema
import OGIText
import Testing

/// The embedded mappings say what the contract says, no more and no less.
@Suite struct ContractTests {
  let catalog: MappingCatalog

  init() throws { catalog = try MappingCatalog.embedded() }

  @Test(arguments: ["list-2014", "article20-2019", "article20-2021"])
  func formHasTheFiguresOfTheContract(id: String) throws {
    let form = try #require(catalog.form(id))
    let expected = try Contract.rows("form-\(id)")
    let difference = form.contractFigures.difference(from: expected)
    for case .insert(_, let figure, _) in difference { Issue.record("not in the contract: \(figure)") }
    for case .remove(_, let figure, _) in difference { Issue.record("not in the form: \(figure)") }
  }

  @Test func conceptsAreThoseOfTheContract() throws {
    let expected = try Contract.rows("concepts")
    let found = catalog.concepts.map { concept in
      [
        "concept": concept.id.rawValue, "narrower_than": concept.narrowerThan?.rawValue ?? "",
        "unit": concept.unit, "number": concept.number.rawValue, "label_zh": concept.labels["zh"] ?? "",
        "label_en": concept.labels["en"] ?? "",
      ].filter { !$0.value.isEmpty }
    }
    #expect(found == expected)
  }

  @Test func partitionsAreThoseOfTheContract() throws {
    // The contract's notes are for people; Mappings/ words them anew.
    let expected = try Contract.rows("partitions").map { $0.filter { $0.key != "note" } }
    let found = catalog.partitions.map { partition in
      [
        "whole": partition.whole.rawValue, "partition": partition.name,
        "forms": partition.forms.joined(separator: ";"), "grade": partition.grade.rawValue,
        "parts": partition.parts.map(\.rawValue).joined(separator: ";"),
      ]
    }
    #expect(found == expected)
  }

  @Test func applicantsAreThoseOfTheContract() throws {
    let applicants = try Set(Contract.rows("form-article20-2021").compactMap { $0["applicant"] })
    let dimension = try #require(catalog.dimension("applicant"))
    #expect(Set(dimension.members.map(\.id)) == applicants)
    #expect(dimension.members.count == applicants.count)
  }

  @Test func conceptsAreFoundByTheirIds() {
    for concept in catalog.concepts { #expect(catalog.concept(concept.id) == concept) }
    #expect(catalog.concept("requests.granted.never") == nil)
  }
}
