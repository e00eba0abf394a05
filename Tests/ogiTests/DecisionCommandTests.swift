import OGIReports
import Testing

@testable import ogi

/// Audits and decisions on the command line.
@Suite struct DecisionCommandTests {
  private let sample = Repository.path(of: "Samples/report.txt")
  private let folder: TemporaryFolder
  private let audit: String

  init() throws {
    folder = try TemporaryFolder()
    audit = "\(folder.path)/audit.tsv"
    try #require(BuiltTool.run(["convert", sample, "--audit", audit]).status == 0)
  }

  /// The audit with one label decided, as a spreadsheet saves it.
  private func decide(_ label: String, _ change: (String) -> String) throws {
    let text = try folder.text(of: "audit.tsv").split(separator: "\n", omittingEmptySubsequences: false)
    let lines = text.map { line -> String in
      guard line.hasPrefix(label) else { return String(line) }
      return change(String(line)).replacing(
        "semapv:LexicalSimilarityThresholdMatching", with: "semapv:ManualMappingCuration")
    }
    try folder.write("\u{FEFF}" + lines.joined(separator: "\r\n"), to: "audit.tsv")
  }

  @Test func auditLeavesTheFiguresAlone() throws {
    let plain = try BuiltTool.run(["convert", sample]).output
    #expect(try BuiltTool.run(["convert", sample, "--audit", audit]).output == plain)
    #expect(try BuiltTool.run(["convert", sample, "--decisions", audit]).output == plain)
  }

  @Test func decisionIsFollowedAndMarked() throws {
    try decide("行政确认") {
      $0.replacing(
        "sssom:NoTermFound\t", with: "ogiform:article20-2021/proactive.coercive_measures.decisions\t")
    }
    let rows = try BuiltTool.run(["convert", sample, "--decisions", audit]).output.split(separator: "\n")
    let row = try #require(rows.first { $0.contains("行政确认") })
    #expect(row.contains("proactive.coercive_measures.decisions,,48,") && row.contains(",\(audit):"))
    let explained = try BuiltTool.run(["explain", sample, "--line", "18", "--decisions", audit])
    #expect(explained.output.contains("Decided by a person: \(audit):"))
    #expect(try BuiltTool.run(["inspect", sample, "--decisions", audit]).status == 0)
    #expect(try BuiltTool.run(["check", sample, "--decisions", audit, "--severity", "error"]).status == 0)
  }

  @Test func decisionThatMeetsNoLabelIsTold() throws {
    try decide("行政确认") { $0.replacing("行政确认", with: "行政确讼") }
    let result = try BuiltTool.run(["convert", sample, "--decisions", audit])
    #expect(result.status == 0)
    #expect(
      result.errors.hasPrefix("ogi: \(audit):")
        && result.errors.contains("note: no figure stands under this decision"))
  }

  @Test func staleDecisionIsRefusedAndNothingIsConverted() throws {
    try decide("7.属干") {
      $0.replacing("row_version=", with: "row_version=0").replacing("table_version=", with: "table_version=0")
    }
    let output = try folder.write("old", to: "out.csv")
    let result = try BuiltTool.run(["convert", sample, "--decisions", audit, "--output", output])
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.hasPrefix("ogi: \(audit):") && result.errors.contains("the decision is stale"))
    #expect(try folder.text(of: "out.csv") == "old")
  }

  @Test func changeThatIsNotMarkedIsTold() throws {
    let text = try folder.text(of: "audit.tsv")
    try folder.write(
      text.replacing("article20-2021/requests.carried_in\t", with: "article20-2021/requests.received\t"),
      to: "audit.tsv")
    let result = try BuiltTool.run(["convert", sample, "--decisions", audit])
    #expect(result.status == 0 && result.errors.contains("it is no decision and was passed over"))
    #expect(try result.output == BuiltTool.run(["convert", sample]).output)
  }

  @Test func missingDecisionsAreAnErrorOfUse() throws {
    let result = try BuiltTool.run(["convert", sample, "--decisions", "/nowhere/a.tsv"])
    #expect(result.status == 1)
    #expect(result.errors == "ogi: /nowhere/a.tsv: does not exist — check the path\n")
  }

  @Test func figuresAndAuditNeedFilesOfTheirOwn() throws {
    for path in [audit, "\(folder.path)/new.csv"] {
      let result = try BuiltTool.run(["convert", sample, "--output", path, "--audit", path])
      #expect(result.status == 1 && result.errors.contains("give --audit another path"))
    }
    #expect(try folder.names() == ["audit.tsv"])
  }

  @Test func auditInTheFolderThatIsWalkedIsNoReport() throws {
    let text = try Repository.text(of: "Samples/report.txt")
    try folder.write(text, to: "report.txt")
    let result = try BuiltTool.run(["convert", folder.path, "--audit", audit])
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(try BuiltTool.run(["convert", folder.path, "--decisions", audit]).status == 0)
  }

  @Test func nothingConvertedLeavesTheAudit() throws {
    let old = try folder.text(of: "audit.tsv")
    #expect(try BuiltTool.run(["convert", "/nowhere/a.txt", "--audit", audit]).status == 2)
    #expect(try folder.text(of: "audit.tsv") == old && folder.names() == ["audit.tsv"])
  }

  @Test func crosswalkIsExported() throws {
    let printed = try BuiltTool.run(["mappings", "export", "--sssom"])
    #expect(printed.status == 0 && printed.output.hasPrefix("#sssom_version: \"1.1\"\n"))
    #expect(
      try BuiltTool.run(["mappings", "export", "--sssom", "-o", "\(folder.path)/c.tsv"]).output.isEmpty)
    #expect(try folder.text(of: "c.tsv") == printed.output)
    #expect(try BuiltTool.run(["mappings", "export"]).status == 1)
  }
}
