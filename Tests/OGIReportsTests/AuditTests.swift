import OGIReports
import OGISSSOM
import Testing

@Suite("Audits")
struct AuditTests {
  private func audit(_ fixtures: [String]) throws -> [SSSOMMapping] {
    let normalizer = try DecisionTests.normalizer.get()
    var audit = LabelAudit(normalizer.catalog)
    for name in fixtures {
      audit.add(try normalizer.audit(contentsOf: Fixture(name: name).input).labels, of: name)
    }
    return audit.mappingSet.mappings
  }

  @Test("Every row with a label is there, and every label whose figures are unmapped", arguments: Fixture.all)
  func isComplete(fixture: Fixture) throws {
    let normalizer = try DecisionTests.normalizer.get()
    let audited = try normalizer.audit(contentsOf: fixture.input)
    let labels = Set(audited.labels.map(\.label))
    let unlabelled = Set(
      normalizer.catalog.forms.flatMap(\.tables).filter { $0.id == "litigation" }.map(\.id))
    for (table, facts) in audited.report.tables.map({ ($0.table, audited.report.facts[$0.facts]) })
    where !unlabelled.contains(table) {
      for fact in facts { #expect(labels.contains(fact.label), "\(fixture.name): \(fact.label)") }
    }
    #expect(try audited.report == normalizer.normalize(contentsOf: fixture.input))
  }

  @Test("Labels that are read again are counted, and stay one mapping")
  func countsLabels() throws {
    let once = try audit(["article20-2019-pipes"])
    let thrice = try audit(Array(repeating: "article20-2019-pipes", count: 3))
    #expect(once.count == thrice.count)
    for mapping in thrice {
      #expect(mapping[.comment]?.hasPrefix("read 3 times, first in article20-2019-pipes at ") == true)
      #expect(mapping[.other]?.hasSuffix("|times_read=3") == true)
    }
  }

  @Test("How a label was told is the justification")
  func justifications() throws {
    let mappings = try audit(["list-word-paste-broken", "list-regional-rows"])
    func justification(_ label: String) -> String? {
      mappings.first { $0[.subjectLabel] == label }?[.mappingJustification]
    }
    #expect(justification("（三）其他情形数") == "semapv:CompositeMatching")
    #expect(justification("1.财政资金信息") == "semapv:LexicalSimilarityThresholdMatching")
    let exact = mappings.filter { $0[.mappingJustification] == "semapv:LexicalMatching" }
    #expect(!exact.isEmpty && exact.allSatisfy { $0[.similarityScore] == "1.0" })
    let unmapped = mappings.filter { $0[.objectID] == EditedAudit.none }
    #expect(!unmapped.isEmpty && unmapped.allSatisfy { $0[.objectLabel] == nil && $0[.confidence] == nil })
    for mapping in mappings {
      #expect(mapping[.subjectType] == "rdfs literal" && mapping[.predicateID] == "skos:exactMatch")
      let names = [mapping[.objectID], mapping[.subjectSource]].compactMap(\.self)
      #expect(names.joined().unicodeScalars.allSatisfy { $0.isASCII })
    }
  }
}
