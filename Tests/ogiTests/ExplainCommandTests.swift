import Foundation
import OGIReports
import Testing

/// `ogi explain` from its arguments to its exit status.
@Suite struct ExplainCommandTests {
  private let sample = Repository.path(of: "Samples/report.txt")

  @Test func figureIsExplained() throws {
    let result = try BuiltTool.run(["explain", sample, "--concept", "requests.received"])
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.hasPrefix("requests.received, applicant total = 16 case\n"))
    #expect(result.output.hasSuffix("other_organization\n"))
  }

  @Test func jsonIsTheExplanation() throws {
    let figures = try BuiltTool.run(["explain", sample, "--concept", "requests.received", "--format", "json"])
    let decoded = try JSONDecoder().decode([FigureExplanation].self, from: Data(figures.output.utf8))
    #expect(decoded.map(\.fact.value) == [16])
    let line = try BuiltTool.run(["explain", sample, "--line", "18", "--format", "json"])
    #expect(try JSONDecoder().decode(LineExplanation.self, from: Data(line.output.utf8)).unmapped.count == 1)
  }

  @Test(arguments: [
    (["--concept", "requests.recieved"], 1, "did you mean 'requests.received'?"),
    (["--concept", "requests.received", "--applicant", "x"], 1, "applicants are natural_person"),
    (["--concept", "requests.replied"], 2, "has no figure of 'requests.replied'"),
    (["--line", "64"], 1, "there is no line 64 — the report has 63 lines"),
    (["--line", "3", "--concept", "requests.received"], 1, "one of --concept and --line"),
    (["--line", "3", "--applicant", "total"], 1, "--applicant goes with --concept"), ([], 1, "--line"),
  ])
  func failures(arguments: [String], status: Int, message: String) throws {
    let result = try BuiltTool.run(["explain", sample] + arguments)
    #expect(result.status == status)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(message))
  }

  @Test func whatIsNoReport() throws {
    #expect(try BuiltTool.run(["explain", "/nowhere/a.txt", "--line", "1"]).status == 2)
    #expect(try BuiltTool.run(["explain", "/", "--line", "1"]).status == 1)
  }
}
