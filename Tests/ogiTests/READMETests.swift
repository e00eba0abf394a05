import Foundation
import OGIReports
import Testing

@testable import ogi

/// What the README shows is what is compiled and what the tool says.
@Suite struct READMETests {
  @Test func snippetIsTheConsumersSource() throws {
    let source = try Repository.text(of: "Tests/Consumer/Sources/Consumer/main.swift")
    let snippet = try #require(text(in: source, from: "// README: begin\n", to: "// README: end\n"))
    let readme = try Repository.text(of: "README.md")
    let block = try #require(text(in: readme, from: "```swift\nimport Foundation\n", to: "```\n"))
    #expect("import Foundation\n" + block == snippet)
  }

  @Test func everyReviewCodeIsExplained() throws {
    let readme = try Repository.text(of: "README.md")
    for code in ReviewCode.allCases {
      #expect(readme.contains("| `\(code.rawValue)` |"), "The README does not explain \(code.rawValue).")
    }
  }

  @Test func columnsAreThoseOfTheCSV() throws {
    let readme = try Repository.text(of: "README.md")
    for column in CSVReportEncoding.columns + LongPanelEncoding.columns {
      #expect(readme.contains("| `\(column)` |"), "The README does not explain the column \(column).")
    }
    #expect(WidePanelEncoding.leadingColumns.allSatisfy { readme.contains("`\($0)`") })
  }

  @Test func exampleIsWhatTheToolSays() throws {
    let readme = try Repository.text(of: "README.md")
    let example = try #require(text(in: readme, from: "```csv\n", to: "```\n"))
    let report = try ReportNormalizer().normalize(
      contentsOf: Repository.root.appending(path: "Samples/report.txt"))
    let bytes = CSVReportEncoding().encode(ConvertedReport(path: "report.txt", report: report))
    let printed = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false)[4..<15].joined(separator: ",")
    }
    for line in example.split(separator: "\n").dropFirst() {
      #expect(printed.contains(String(line)), "The tool does not print \(line).")
    }
  }

  @Test func explanationIsWhatTheToolSays() throws {
    let readme = try Repository.text(of: "README.md")
    let command = "explain Samples/report.txt --concept requests.denied.enforcement_file"
    let printed = try #require(text(in: readme, from: "$ ogi \(command)\n", to: "```\n"))
    let arguments = command.split(separator: " ").map { word in
      word == "Samples/report.txt" ? Repository.path(of: String(word)) : String(word)
    }
    #expect(try BuiltTool.run(arguments).output == printed)
  }

  @Test func panelIsWhatTheToolSays() throws {
    let readme = try Repository.text(of: "README.md")
    let section = try #require(text(in: readme, from: "<!-- Panel: begin.", to: "<!-- Panel: end. -->"))
    let example = try #require(text(in: String(section), from: "```csv\n", to: "```\n"))
    let console = try #require(text(in: String(section), from: "--output panel.csv\n", to: "```\n"))
    let result = try BuiltTool.run(PanelSampleTests.arguments)
    let errors = result.errors.replacing(Repository.path(of: "Samples"), with: "Samples")
    #expect(errors == console)
    let lines = example.split(separator: "\n")
    let columns = try #require(lines.first).split(separator: ",").map(String.init)
    let printed = try CSVTable(result.output).rows.filter { $0["applicant"] == "total" }.map { row in
      columns.map { row[$0] ?? "" }.joined(separator: ",")
    }
    for line in lines.dropFirst() {
      #expect(printed.contains(String(line)), "The tool does not print \(line).")
    }
  }

  @Test func findingsAreWhatTheToolSays() throws {
    let readme = try Repository.text(of: "README.md")
    let example = try #require(text(in: readme, from: "$ ogi check list-2018.txt\n", to: "```\n"))
    let path = Repository.path(of: "Tests/OGIReportsTests/Fixtures/list-word-paste/input.txt")
    let printed = try BuiltTool.run(["check", path]).output.replacing(path, with: "list-2018.txt")
    for line in example.split(separator: "\n") where line.trimmingPrefix(while: \.isWhitespace) != "…" {
      #expect(printed.split(separator: "\n").contains(line), "The tool does not print \(line).")
    }
  }

  @Test func jsonIsWhatTheToolSays() throws {
    let readme = try Repository.text(of: "README.md")
    let example = try #require(text(in: readme, from: "```json\n", to: "\n```\n"))
    let path = Repository.path(of: "Samples/report.txt")
    let printed = try BuiltTool.run(["convert", path, "--format", "ndjson"]).output
    // The last digits are the mathematics library's.
    let isPrinted = printed.replacing(/"confidence":0\.99[56]\d*/, with: "\"confidence\":0.996").contains(
      example)
    #expect(isPrinted, "The tool does not print \(example).")
    #expect(readme.contains("`\(OutputSchema.report)`"))
  }

  private func text(in source: String, from begin: String, to end: String) -> Substring? {
    guard let begin = source.firstRange(of: begin)?.upperBound else { return nil }
    guard let end = source[begin...].firstRange(of: end)?.lowerBound else { return nil }
    return source[begin..<end]
  }
}
