import Foundation
import Testing

@testable import ogi

/// `ogi mappings`, as it was built.
@Suite struct MappingsCommandTests {
  /// A copy of the package's mappings.
  private func copy(in folder: TemporaryFolder) throws -> String {
    let path = folder.path + "/Mappings"
    try FileManager.default.copyItem(atPath: Repository.path(of: "Mappings"), toPath: path)
    return path
  }

  @Test func soundMappings() throws {
    let embedded = try BuiltTool.run(["mappings", "lint"])
    #expect(embedded.status == 0)
    #expect(embedded.output.hasPrefix("embedded mappings: no mistakes: 3 forms, "))
    let path = Repository.path(of: "Mappings")
    let folder = try BuiltTool.run(["mappings", "lint", "--whole-set", path])
    #expect(folder.status == 0)
    #expect(folder.output == embedded.output.replacing("embedded mappings", with: path))
  }

  @Test func everyMistakeIsALineWithItsPlace() throws {
    let folder = try TemporaryFolder()
    let path = try copy(in: folder)
    let table = try folder.text(of: "Mappings/labels.tsv") + "公文类\t公文\tlong\tseen\n"
    try folder.write(table, to: "Mappings/labels.tsv")
    try folder.write("", to: "Mappings/forms/other.tsv")
    let result = try BuiltTool.run(["mappings", "lint", "--whole-set", path])
    #expect(result.status == 4)
    #expect(result.errors.isEmpty)
    let lines = result.output.split(separator: "\n")
    #expect(
      lines.contains(
        "\(path)/forms/other.tsv: no form has this file. Add a line to forms/forms.tsv, or take the file away."
      ))
    let count = table.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    #expect(lines.contains { $0.hasPrefix("\(path)/labels.tsv:\(count): ") })
  }

  @Test func folderThatIsNotThere() throws {
    let result = try BuiltTool.run(["mappings", "lint", "/nowhere"])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(
      result.errors == "ogi: /nowhere: there is no such folder. Name a folder laid out like Mappings/.\n")
  }

  @Test func formsAreListedByTable() throws {
    let result = try BuiltTool.run(["mappings", "list"])
    #expect(result.status == 0)
    #expect(result.output.contains("\narticle20-2021  2021-      requests      25      175  "))
    #expect(result.output.contains("\n\n3 forms, "))
  }

  @Test func conceptsAreListedWithTheFormsThatPrintThem() throws {
    let rows = try BuiltTool.run(["mappings", "list", "concepts", "--format", "tsv"]).output
      .split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.first?.joined(separator: " ") == "concept unit number narrower_than forms label_en label_zh")
    #expect(rows.allSatisfy { $0.count == 7 })
    let granted = rows.first { $0.first == "requests.partially_granted" }
    #expect(granted?[4] == "list-2014;article20-2019;article20-2021")
    let text = try BuiltTool.run(["mappings", "list", "concepts"]).output
    #expect(
      text.split(separator: "\n").contains {
        $0.hasPrefix("requests.partially_granted ") && $0.contains("list-2014, article20 ")
      })
  }

  @Test func conceptIsListedWithThoseBeneathIt() throws {
    let rows = try BuiltTool.run(["mappings", "list", "complaints", "--format", "tsv"]).output.split(
      separator: "\n")
    #expect(
      rows.map { $0.prefix { $0 != "\t" } }
        == ["concept", "complaints.total", "complaints.upheld", "complaints.corrected", "complaints.other"])
  }

  @Test func identitiesAreListedAsTheyAreWritten() throws {
    let output = try BuiltTool.run(["mappings", "list", "identities", "--format", "tsv"]).output
    #expect(output.contains("requests.balance\terror\t\trequests.received + requests.carried_in = "))
    #expect(
      output.contains("litigation.total/route\terror\tarticle20-2019;article20-2021\tlitigation.total = "))
  }
}
