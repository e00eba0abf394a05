import Foundation
import OGIReports
import Testing

@testable import ogi

/// Reports that are damaged, or buried in something else, give what is there and nothing that is not.
@Suite struct DamagedReportTests {
  private static let litigation = "Tests/OGIReportsTests/Fixtures/litigation-only/input.txt"

  private func report(_ bytes: [UInt8]) throws -> NormalizedReport {
    try SharedNormalizer.value.normalize(bytes)
  }

  /// What the facts say, without where they stand.
  private func values(of report: NormalizedReport) -> [String] {
    report.facts.map { "\($0.concept) \($0.dimensions) \($0.value?.description ?? "-") \($0.review)" }
  }

  // MARK: Characters

  @Test(arguments: [
    ("\u{FFFD}", "characters-lost"), ("\u{0}", "control-characters"), ("\u{1B}[31m", "control-characters"),
    ("\u{7F}", "control-characters"),
  ])
  func strayCharactersAreFound(text: String, rule: String) throws {
    let clean = try Repository.text(of: Self.litigation)
    let damaged = try report(Array(clean.replacing("（正文从略。）", with: "（正文\(text)从略。）").utf8))
    #expect(damaged.findings.map(\.rule) == [rule])
    #expect(try values(of: damaged) == values(of: report(Array(clean.utf8))))
  }

  @Test func lostCharacterInAFigureIsNoDigit() throws {
    let text = try Repository.text(of: Self.litigation).replacing("1208\t", with: "1\u{FFFD}08\t")
    let damaged = try report(Array(text.utf8))
    let fact = try #require(damaged.facts.first { $0.printed.contains("\u{FFFD}") })
    #expect(fact.value == nil && fact.review.contains(.figureUnreadable))
  }

  @Test func invalidBytesAreFoundAndTheRestIsRead() throws {
    var bytes = try Repository.bytes(of: Self.litigation)
    let expected = try values(of: report(bytes))
    // Within the first line, the second byte of a character.
    bytes[1] = 0x20
    let damaged = try report(bytes)
    #expect(damaged.findings.map(\.rule).contains("characters-lost"))
    #expect(values(of: damaged) == expected)
  }

  @Test(arguments: [39, 400, 5000]) func figureOfManyDigitsIsUnreadable(count: Int) throws {
    let digits = String(repeating: "7", count: count)
    let text = try Repository.text(of: Self.litigation).replacing("1208\t", with: digits + "\t")
    let damaged = try report(Array(text.utf8))
    let fact = try #require(damaged.facts.first { $0.printed == digits })
    #expect(fact.value == nil && fact.review.contains(.figureUnreadable))
    #expect(damaged.facts.count == 15)
  }

  // MARK: Cut off

  @Test(arguments: [
    "article20-2019-pipes", "article20-2019-word-paste", "one-cell-a-line", "list-blank-aligned",
  ])
  func cutOffReportInventsNothing(fixture: String) throws {
    let text = try Repository.text(of: "Tests/OGIReportsTests/Fixtures/\(fixture)/input.txt")
    let whole = try report(Array(text.utf8))
    let known = Dictionary(whole.facts.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let cuts = [4, 7].map { lines.count * $0 / 9 }
    for cut in cuts {
      // A part of the line at which the report stops is there, too: all up to the middle of its cells.
      let stump = lines[cut].prefix(
        through: lines[cut].firstIndex { "\t|".contains($0) } ?? lines[cut].startIndex)
      let rest = (lines[..<cut].map(String.init) + [String(stump)]).joined(separator: "\n")
      guard let part = try? report(Array(rest.utf8)) else { continue }
      for fact in part.facts {
        let original = known[fact.source]
        #expect(original?.printed.hasPrefix(fact.printed) == true, "\(fact) stands where none did.")
        if fact.review.isEmpty {
          #expect(original?.concept == fact.concept && original?.value == fact.value)
          #expect(original?.dimensions == fact.dimensions)
        }
      }
    }
  }

  @Test func figuresBeforeTheCutAreGiven() throws {
    let text = try Repository.text(of: "Tests/OGIReportsTests/Fixtures/article20-2021-tab-rows/input.txt")
    let cut = try #require(text.firstRange(of: "（三）不予公开") ?? text.firstRange(of: "(三)"))
    let part = try report(Array(text[..<cut.lowerBound].utf8))
    let whole = try report(Array(text.utf8))
    let lastLine = text[..<cut.lowerBound].count { $0 == "\n" }
    let expected = whole.facts.filter { fact in
      if case .text(let line, _) = fact.source { line <= lastLine } else { false }
    }
    #expect(expected.count > 20)
    #expect(Set(part.facts.map(\.source)) == Set(expected.map(\.source)))
    #expect(part.facts.map(\.value) == expected.map(\.value))
  }

  // MARK: Size

  @Test(.timeLimit(.minutes(10))) func fiftyMegabytesInOneLine() throws {
    let small = try Repository.bytes(of: Self.litigation)
    let line = [UInt8](repeating: 0x37, count: 50 << 20)
    #expect(try values(of: report(line + [0x0A] + small)) == values(of: report(small)))
  }

  @Test(.timeLimit(.minutes(10))) func halfAMillionShortLines() throws {
    let small = try Repository.bytes(of: Self.litigation)
    let lines = [[UInt8]](repeating: [0x37, 0x0A], count: 500_000).joined()
    #expect(try values(of: report(small + lines)) == values(of: report(small)))
  }

  @Test(.timeLimit(.minutes(10))) func thousandTables() throws {
    let text = try Repository.text(of: Self.litigation)
    let tables = (0..<1000).map { text.replacing("651\t", with: "\($0)\t") }
    let report = try report(Array(tables.joined().utf8))
    #expect(report.tables.count == 1000 && report.facts.count == 15_000)
    // Which of them is right, nobody can tell.
    #expect(report.facts.allSatisfy { $0.review.contains(.duplicateTable) })
  }

  /// Cells were once compared pair by pair.
  @Test(.timeLimit(.minutes(10))) func rowOfManyEmptyCells() throws {
    let cells = String(repeating: "\t", count: 50_000)
    let small = try Repository.text(of: Self.litigation)
    let damaged = try report(Array(small.replacing("651\t", with: cells + "651\t").utf8))
    #expect(try damaged.facts.map(\.value) == report(Array(small.utf8)).facts.map(\.value))
  }

  @Test(.timeLimit(.minutes(10))) func rowOfManyFiguresIsNoRowOfTheForm() throws {
    let cells = String(repeating: "\t1", count: 50_000)
    let text = try Repository.text(of: Self.litigation).replacing("\t1457", with: "\t1457" + cells)
    let error = #expect(throws: NormalizationError.self) { try report(Array(text.utf8)) }
    guard case .noStatistics(let passedOver)? = error else { return }
    #expect(passedOver.map(\.figures) == [50_015])
  }

  // MARK: Folders

  @Test func folderThatLoopsIsConvertedOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes: Repository.bytes(of: Self.litigation), to: "tree/a/b/report.txt")
    try folder.link("tree/a/b/up", to: "../..")
    try folder.link("tree/self", to: ".")
    let result = try BuiltTool.run(["convert", "\(folder.path)/tree"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.split(separator: "\n").count == 16)
  }
}
