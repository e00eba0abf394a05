import OGISchema
import TestSupport
import Testing

@testable import OGICatalog

@Suite struct NamedRowTests {
  @Test("Rows go by what their concepts have in common")
  func commonNames() throws {
    let catalog = try MappingCatalog.embedded()
    let form = try #require(catalog.form("article20-2021"))
    let names = form.namedRows.map(\.name)
    #expect(
      names.prefix(3) == [
        "proactive.administrative_rules", "proactive.normative_documents", "proactive.permits.decisions",
      ])
    #expect(names.last == "litigation", "the concepts of the row have nothing in common")
  }

  @Test("A table that all editions print alike stands once, and goes by each of them")
  func commonTables() throws {
    let directory = RowDirectory(try MappingCatalog.embedded())
    let table = try #require(directory.table("article20/litigation"))
    #expect(table.row("article20/litigation") == table.row("article20-2019/litigation"))
    #expect(table.row("article20/litigation") != nil && table.row("list-2014/litigation") == nil)
    #expect(directory.table("article20-2019/requests") != nil)
  }

  @Test("No two names of a form are the same", arguments: 0..<100 as Range<UInt64>)
  func namesDiffer(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let form = Self.form(using: &random)
    let rows = form.namedRows
    let names = rows.flatMap { row in
      [row.name] + (row.figures.count > 1 ? row.figures.map(\.name) : [])
    }
    #expect(Set(names).count == names.count)
    #expect(rows.allSatisfy { $0.figures.count > 1 || $0.figures.first?.name == $0.name })
  }

  @Test("A version changes with what a row means, and with nothing else")
  func versions() {
    var random = SeededGenerator(seed: 1)
    let form = Self.form(using: &random)
    let rows = form.namedRows
    #expect(RowDirectory.version(of: rows) == RowDirectory.version(of: form.namedRows))
    let versions = rows.map { RowDirectory.version(of: [$0]) }
    #expect(Set(versions).count == rows.count)
    #expect(versions.allSatisfy { $0.utf8.count == 16 })
  }

  private static func form(using random: inout SeededGenerator) -> Form {
    let concepts: [Concept.ID] = ["a", "a.b", "a.b.c", "b.c", "t"]
    let rows = (0..<12).map { _ in
      FormRow(
        label: FormLabel(text: "行"), ancestors: [], unit: nil,
        cells: (0..<3).map { _ in
          Int.random(in: 0..<4, using: &random) == 0
            ? nil
            : FormCell(
              concept: concepts.randomElement(using: &random) ?? "a",
              dimensions: Bool.random(using: &random) ? [:] : ["d": Bool.random(using: &random) ? "x" : "y"],
              predicate: .exactMatch, unit: nil)
        }, isOptional: false)
    }
    let column = FormColumn(path: [FormLabel(text: "列")])
    let section = FormSection(title: nil, header: [], columns: [column, column, column], rows: rows)
    return Form(
      id: "f", family: "f", titles: [:], tables: [FormTable(id: "t", titles: [], sections: [section])],
      source: "test")
  }
}
