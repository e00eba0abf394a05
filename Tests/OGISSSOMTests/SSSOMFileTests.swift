import OGISSSOM
import Testing

@Suite("SSSOM/TSV as a file") struct SSSOMFileTests {
  private func mapping(_ slots: [SSSOMSlot: String]) -> SSSOMMapping {
    slots.reduce(into: SSSOMMapping()) { $0[$1.key] = $1.value }
  }

  @Test("Metadata, columns and rows stand in the order of the standard, and nothing that is empty")
  func canonicalForm() {
    let set = SSSOMMappingSet(
      id: "https://example.org/set", license: "https://example.org/licence",
      prefixes: ["b": "urn:b:", "a": "urn:a:"], shared: mapping([.objectSource: "a:all"]),
      mappings: [
        mapping([.comment: "last", .subjectID: "a:2", .objectID: "b:1", .predicateID: "skos:exactMatch"]),
        mapping([.predicateID: "skos:closeMatch", .subjectID: "a:1", .objectID: "b:2"]),
        mapping([.predicateID: "skos:closeMatch", .subjectID: "a:10", .objectID: "b:2", .comment: "\"q\"\t"]),
      ])
    #expect(
      SSSOMWriter().text(of: set) == """
        #sssom_version: "1.1"
        #curie_map:
        #  a: "urn:a:"
        #  b: "urn:b:"
        #mapping_set_id: https://example.org/set
        #license: https://example.org/licence
        #object_source: a:all
        subject_id\tpredicate_id\tobject_id\tcomment
        a:1\tskos:closeMatch\tb:2\t
        a:10\tskos:closeMatch\tb:2\t"\""q""\t"
        a:2\tskos:exactMatch\tb:1\tlast

        """)
  }

  @Test("Columns may stand in another order, be unknown or cut short; what the set says holds for all")
  func tolerantReading() throws {
    let text =
      "# curie_map:\n#   a: urn:a:\n# subject_type: 'rdfs literal'\n#author_id:\n#- orcid:1\n#  - orcid:2\n"
      + "colour\tobject_id\tsubject_label\n\nred\tb:1\t名\n\tb:2\n"
    let rows = try SSSOMReader().file(Array(text.utf8), requiring: [.subjectType]).rows
    #expect(rows.map(\.line) == [9, 10])
    #expect(rows.map { $0.mapping[.objectID] } == ["b:1", "b:2"])
    #expect(rows.map { $0.mapping[.subjectLabel] } == ["名", nil])
    #expect(rows.allSatisfy { $0.mapping[.subjectType] == "rdfs literal" })
  }

  @Test("What is wrong is told with its line")
  func errors() {
    func error(_ text: String, requiring: [SSSOMSlot] = []) -> SSSOMReadingError? {
      do throws(SSSOMReadingError) {
        _ = try SSSOMReader().file(Array(text.utf8), requiring: requiring)
        return nil
      } catch {
        return error
      }
    }
    #expect(error("") == SSSOMReadingError(line: 1, kind: .noHeader))
    #expect(error("#license: x\n") == SSSOMReadingError(line: 2, kind: .noHeader))
    #expect(error("object_id\tobject_id\n") == SSSOMReadingError(line: 1, kind: .repeatedColumn("object_id")))
    #expect(
      error("object_id\n\na\tb\n") == SSSOMReadingError(line: 3, kind: .tooManyFields(found: 2, expected: 1)))
    #expect(error("object_id\n\"a\nb\n") == SSSOMReadingError(line: 2, kind: .openQuote))
    #expect(
      error("object_id\na\n", requiring: [.subjectLabel])
        == SSSOMReadingError(line: 1, kind: .missingColumn("subject_label")))
    #expect(throws: SSSOMReadingError(line: 1, kind: .invalidUTF8)) { try SSSOMReader().file([0xFF]) }
  }

  @Test(
    "Numbers have at most three decimals",
    arguments: [
      (1.0, "1.0"), (0, "0.0"), (0.5, "0.5"), (0.9996, "1.0"), (0.1234, "0.123"), (0.05, "0.05"), (-1, "0.0"),
    ])
  func numbers(number: Double, text: String) { #expect(SSSOMMapping.text(of: number) == text) }

  @Test(
    "No bytes make the reader trap",
    arguments: ["\"", "\t", "#", "#:\n:", "a\r\r\n\"\"\"\t\"x", "#- \nx\n\\"])
  func oddBytes(text: String) { _ = try? SSSOMReader().file(Array(text.utf8)) }
}
