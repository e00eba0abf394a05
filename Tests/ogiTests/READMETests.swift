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
    for column in CSVReportEncoding.columns {
      #expect(readme.contains("| `\(column)` |"), "The README does not explain the column \(column).")
    }
  }

  private func text(in source: String, from begin: String, to end: String) -> Substring? {
    guard let begin = source.firstRange(of: begin)?.upperBound else { return nil }
    guard let end = source[begin...].firstRange(of: end)?.lowerBound else { return nil }
    return source[begin..<end]
  }
}
