import OGIReports
import Testing

@testable import ogi

/// What a check comes to: its last line and its exit status.
@Suite struct CheckStatusTests {
  private func tally(_ severities: [Finding.Severity], failed: Int = 0) -> Tally {
    var tally = Tally()
    tally.add(severities)
    tally.add([])
    tally.failed = failed
    return tally
  }

  @Test func statusIsThatOfTheSeverityAskedFor() {
    func status(_ severities: [Finding.Severity], _ asked: Finding.Severity) -> ToolStatus {
      ToolStatus(tally(severities), asking: asked)
    }
    #expect(status([], .information) == .converted)
    #expect(status([.information], .information) == .findings)
    #expect(status([.information], .warning) == .converted)
    #expect(status([.warning, .information], .warning) == .findings)
    #expect(status([.error], .warning) == .findings)
    #expect(status([.warning], .error) == .converted)
  }

  @Test func inputsThatFailedAreToldBeforeFindings() {
    var failed = Tally()
    failed.failed = 1
    #expect(ToolStatus(tally([.error], failed: 1), asking: .warning) == .partlyConverted)
    #expect(ToolStatus(failed, asking: .warning) == .nothingConverted)
  }

  @Test func summaryCountsBySeverity() {
    func summary(_ severities: [Finding.Severity], _ asked: Finding.Severity) -> String {
      CheckWords(language: .en).summary(of: tally(severities), from: asked)
    }
    #expect(summary([], .warning) == "2 reports checked: no findings")
    #expect(
      summary([.warning, .information, .error, .warning], .warning)
        == "2 reports checked: 1 error, 2 warnings; 1 of lesser severity not shown")
    #expect(summary([.warning], .error) == "2 reports checked: no findings; 1 of lesser severity not shown")
  }

  @Test func checkOfAFolder() throws {
    let folder = try TemporaryFolder()
    let text = try Repository.text(of: "Samples/report.txt")
    try folder.write(text, to: "a.txt")
    try folder.write(text + "\u{1}", to: "b.txt")
    let result = try BuiltTool.run(["check", folder.path, "--severity", "information"])
    #expect(result.status == 4)
    #expect(result.output.contains("\(folder.path)/b.txt: information: "))
    #expect(result.output.hasSuffix("[control-characters]\n\n2 reports checked: 1 of information\n"))
    #expect(result.errors.isEmpty)
  }

  @Test func jsonIsOneArrayOfChecks() throws {
    let result = try BuiltTool.run(["check", Repository.path(of: "Samples/report.txt"), "--format", "json"])
    #expect(result.output.hasPrefix("[\n{\"$schema\":\"\(OutputSchema.check)\","))
    #expect(result.output.hasSuffix("}\n]\n"))
  }

  @Test func nothingToCheck() throws {
    let result = try BuiltTool.run(["check", "/nowhere/a.txt"])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors == "ogi: /nowhere/a.txt: does not exist — check the path\n")
  }
}
