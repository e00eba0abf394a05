import Foundation
import Testing

@testable import ogi

/// Mappings of one's own on the command line, as it was built.
@Suite struct MappingsOptionTests {
  private static let list = Repository.path(
    of: "Tests/OGIReportsTests/Overlays/Fixtures/city-list-2008/tab-rows/input.txt")
  private static let concepts = "concept\tnarrower_than\tunit\tnumber\tlabel_zh\tlabel_en\tsource\n"

  /// A report on the new form of the skeleton, with a quarter of its columns.
  private static let procurement = """
    滨海市财政局2023年政府采购统计报告
    政府采购统计表
    地区\t第一季度\t\t第二季度\t\t第三季度\t\t第四季度\t\t全年\t
    \t合同数（个）\t采购金额（万元）\t合同数（个）\t采购金额（万元）\t合同数（个）\t采购金额（万元）\t合同数（个）\t采购金额（万元）\t合同数（个）\t采购金额（万元）
    河东区\t1\t1.5\t2\t2.5\t3\t3.5\t4\t4.5\t10\t12
    河西区\t5\t5.5\t6\t6.5\t7\t7.5\t8\t8.5\t26\t28
    海南新区\t9\t9.5\t11\t11.5\t12\t12.5\t13\t13.5\t45\t47
    合计\t15\t16.5\t19\t20.5\t22\t23.5\t25\t26.5\t81\t87

    """

  @Test func shippedOverlayIsNamed() throws {
    let plain = try BuiltTool.run(["convert", Self.list])
    #expect(!plain.output.contains("city_list."))
    let result = try BuiltTool.run(["convert", "--mappings", "city-list-2008", Self.list])
    #expect(result.status == 0)
    let rows = result.output.split(separator: "\n").dropFirst()
    #expect(rows.count == 88)
    #expect(rows.first?.contains(",city-list-2008,city_list.disclosed,,") == true)
    #expect(rows.first?.contains(",period=this_period,") == true)
  }

  @Test(arguments: [["inspect"], ["check"], ["explain", "--line", "9"]])
  func allCommandsThatReadReportsTakeMappings(_ command: [String]) throws {
    let result = try BuiltTool.run(command + ["--mappings", "city-list-2008", Self.list])
    #expect(result.status == 0, "\(result.errors)")
    let broken = try BuiltTool.run(command + ["--mappings", "/nowhere/at-all", Self.list])
    #expect(broken.status == 1 && broken.output.isEmpty)
    #expect(
      broken.errors
        == "ogi: /nowhere/at-all: there is no such folder. Name a folder laid out like Mappings/.\n")
  }

  @Test func severalAreLaidOverEachOther() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.concepts + "own.thing\t\titem\tcount\t物\tthing\tx\n", to: "one/concepts.tsv")
    try folder.write(Self.concepts + "own.thing\t\tcase\tcount\t物\tthing\tx\n", to: "two/concepts.tsv")
    let (one, two) = ("\(folder.path)/one", "\(folder.path)/two")
    let list = try BuiltTool.run(["mappings", "list", "own", "--format", "tsv", "--mappings", one])
    #expect(list.output.contains("\nown.thing\titem\t"))
    let mistake =
      "\(two)/concepts.tsv:2: \"own.thing\" has other content than \(one)/concepts.tsv:2. "
      + "Write replace in the column edit if it should take that line's place; otherwise take it out.\n"
    let result = try BuiltTool.run(["convert", "--mappings", one, "--mappings", two, Self.list])
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errors == "ogi: " + mistake)
    let lint = try BuiltTool.run(["mappings", "lint", one, two])
    #expect(lint.status == 4 && lint.errors.isEmpty)
    #expect(lint.output == mistake)
  }

  @Test func nameThatMeansNothingIsSaid() throws {
    let near = try BuiltTool.run(["convert", "--mappings", "city-list-2009", Self.list])
    #expect(near.status == 1)
    #expect(near.errors.hasSuffix("did you mean 'city-list-2008'?\n"))
    let far = try BuiltTool.run(["mappings", "lint", "zzz"])
    #expect(far.status == 1)
    #expect(far.errors.hasSuffix("'ogi mappings list overlays' shows the shipped ones\n"))
  }

  @Test func overlaysAreListed() throws {
    let result = try BuiltTool.run(["mappings", "list", "overlays", "--format", "tsv"])
    let rows = result.output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(rows.map { $0.first } == ["overlay", "regional-rows", "city-list-2008"])
    #expect(
      rows.map { $0.dropFirst().prefix(2).joined(separator: " ") } == ["concepts figures", "12 12", "44 88"])
  }

  @Test func wholeSetIsOneFolder() throws {
    let result = try BuiltTool.run(["mappings", "lint", "--whole-set"])
    #expect(result.status == 1)
    #expect(result.errors == "ogi: --whole-set takes one folder\n")
  }

  @Test func skeletonIsSoundAndReadsReports() throws {
    let folder = try TemporaryFolder()
    let own = "\(folder.path)/own"
    #expect(try BuiltTool.run(["mappings", "new", own]).status == 0)
    let lint = try BuiltTool.run(["mappings", "lint", own])
    #expect(lint.status == 0)
    #expect(lint.output.hasPrefix("embedded mappings, \(own): no mistakes: 4 forms, "))
    let report = try folder.write(Self.procurement, to: "report.txt")
    let csv = try BuiltTool.run(["convert", "--mappings", own, report])
    #expect(csv.status == 0)
    let rows = csv.output.split(separator: "\n").dropFirst()
    #expect(rows.count == 40)
    #expect(
      rows.contains {
        $0.contains(",procurement_return.amount,,870000,CNY,reported,,")
          && $0.contains(",quarter=year;region=total,")
      })
    let json = try BuiltTool.run(["convert", "--format", "json", "--mappings", own, report])
    #expect(json.output.contains(#""region":"hainan""#) || json.output.contains(#""region" : "hainan""#))
  }

  @Test func skeletonReplacesNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "own/concepts.tsv")
    let result = try BuiltTool.run(["mappings", "new", "\(folder.path)/own"])
    #expect(result.status == 1)
    #expect(result.errors.hasSuffix("is there and not an empty folder — name one that is new or empty\n"))
    #expect(try folder.text(of: "own/concepts.tsv") == "mine")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/empty", withIntermediateDirectories: false)
    #expect(try BuiltTool.run(["mappings", "new", "\(folder.path)/empty"]).status == 0)
    #expect(try BuiltTool.run(["mappings", "new", "\(folder.path)/own/concepts.tsv/x"]).status == 1)
  }
}
