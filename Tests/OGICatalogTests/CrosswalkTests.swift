import OGICatalog
import OGICrosswalk
import OGISSSOM
import OGISchema
import Testing

/// The crosswalk says what the contract says: every figure of every form, once.
@Suite struct CrosswalkTests {
  let catalog: MappingCatalog
  let mappings: [SSSOMMapping]

  init() throws {
    catalog = try MappingCatalog.embedded()
    mappings = Crosswalk(catalog).mappingSet.mappings
  }

  @Test(arguments: ["list-2014", "article20-2019", "article20-2021"])
  func hasAllFiguresOfTheContract(form: String) throws {
    let expected = try Set(
      Contract.rows("form-\(form)").map { [$0["concept"] ?? "", $0["predicate"] ?? ""] })
    let found = mappings.filter { $0[.subjectSource] == "ogiform:\(form)" }
      .map { [($0[.objectID] ?? "").replacing("ogi:", with: ""), $0[.predicateID] ?? ""] }
    #expect(Set(found) == expected)
    #expect(found.count == expected.count, "applicants are members of one concept, and one mapping")
  }

  @Test func identifiersAreASCIIAndDiffer() {
    let ids = mappings.compactMap { $0[.subjectID] }
    #expect(ids.count == mappings.count && Set(ids).count == ids.count)
    #expect(ids.allSatisfy { id in id.unicodeScalars.allSatisfy { $0.isASCII && $0 > " " } })
    #expect(ids.contains("ogiform:list-2014/requests.denied.state_secret"))
  }

  @Test func closeMatchesHaveTheirCaveats() {
    let close = mappings.filter { $0[.predicateID] == "skos:closeMatch" }
    #expect(close.count == catalog.caveats.count { $0.partition == nil })
    #expect(close.allSatisfy { $0[.comment]?.contains(" — ") == true })
    #expect(mappings.filter { $0[.predicateID] == "skos:exactMatch" }.allSatisfy { $0[.comment] == nil })
  }

  @Test func labelsArePaths() throws {
    func label(_ id: String) -> String? { mappings.first { $0[.subjectID] == id }?[.subjectLabel] }
    #expect(
      label("ogiform:article20-2021/requests.denied.state_secret")
        == "三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密")
    #expect(
      label("ogiform:article20-2021/proactive.administrative_rules.issued")
        == "第二十条第（一）项 / 规章 / 本年制发件数")
    #expect(label("ogiform:article20-2019/litigation.direct.total") == "行政诉讼 / 未经复议直接起诉 / 总计")
  }
}
