import Foundation
import Testing

@testable import ogi

/// `ogi mappings draft`, as it was built.
@Suite struct MappingsDraftTests {
  private static let report = """
    青川市农业农村局2020年农业机械统计报告
    农机情况
    指标\t单位\t上半年\t全年
    拖拉机\t台\t31\t43
    收割机\t台\t5\t11

    """

  @Test func draftIsWrittenAndUsed() throws {
    let folder = try TemporaryFolder()
    let report = try folder.write(Self.report, to: "report.txt")
    let target = folder.path + "/mappings"
    let result = try BuiltTool.run(["mappings", "draft", report, target, "--form", "farms"])
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(
      result.output == """
        table_1: 2 rows with figures in 2 columns: 农机情况
        \(target): the report reads back with 4 figures, 0 of them for review; the draft found 4
        \(target): agency or year was not found; add to report.tsv what such reports call themselves
        \(target): try 'ogi convert --mappings \(target) \(report)'

        """)
    #expect(try BuiltTool.run(["mappings", "lint", target]).status == 0)
    let converted = try BuiltTool.run(["convert", "--mappings", target, report])
    #expect(converted.status == 0)
    #expect(
      converted.output.split(separator: "\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false)[6]
      } == ["31", "43", "5", "11"])
  }

  @Test func nothingIsReplaced() throws {
    let folder = try TemporaryFolder()
    let report = try folder.write(Self.report, to: "report.txt")
    let result = try BuiltTool.run(["mappings", "draft", report, folder.path])
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("ogi: \(folder.path): "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.txt"])
  }

  @Test func nothingToDraft() throws {
    let folder = try TemporaryFolder()
    let report = try folder.write("没有表格。\n", to: "report.txt")
    let target = folder.path + "/mappings"
    let result = try BuiltTool.run(["mappings", "draft", report, target])
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(
      result.errors
        == "ogi: \(report): there is no table to draft a form from: no rows of labels and figures; if a table was taken for a known form's, name its lines with --lines\n"
    )
    #expect(!FileManager.default.fileExists(atPath: target), "no folder is left behind")
    #expect(try BuiltTool.run(["mappings", "draft", folder.path + "/none.txt", target]).status == 2)
    let range = try BuiltTool.run(["mappings", "draft", report, target, "--lines", "9-2"])
    #expect(range.status == 1 && range.errors.contains("write FROM-TO"))
    let id = try BuiltTool.run(["mappings", "draft", report, target, "--form", "Farms"])
    #expect(id.status == 1 && id.errors.contains("cannot be the id of a form"))
  }
}
