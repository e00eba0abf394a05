import AccuracyBenchmark
import Foundation
import Testing

@Suite("Results")
struct ReportTests {
  /// What the library and a baseline make of two small reports.
  private static func result() async throws -> BenchmarkResult {
    let rows = try Sample.rows()
    let reports = try ["litigation-only", "sections-reordered"].map { name in
      var report = try Sample.report(named: name)
      report.traits = [.layout: name, .severity: "light"]
      return report
    }
    let suite = Suite(
      name: "small&sound", title: "Two small reports", reports: reports,
      groupings: [[], [.layout, .severity]])
    let mappers: [any ReportMapper] = [
      LibraryMapper(try Sample.normalizer.get()), RowByRowMapper(matcher: ExactMatcher(), rows: rows),
    ]
    return BenchmarkResult(suites: [await Benchmark(mappers: mappers, scorer: Scorer(rows: rows)).run(suite)])
  }

  @Test("A result is told by group and mapper, and reads back from its folder")
  func folder() async throws {
    let result = try await Self.result()
    #expect(result.suites[0].groups.map(\.mapper) == ["ogi", "exact", "ogi", "exact", "ogi", "exact"])
    let folder = FileManager.default.temporaryDirectory.appending(path: "result-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try ResultFolder(folder).write(result)
    #expect(try ResultFolder(folder).read() == result)
    let picture = try String(
      contentsOf: folder.appending(path: "reliability-small&sound.svg"), encoding: .utf8)
    #expect(picture.contains("Confidence and truth: small&amp;sound</text>"))
    let text = try String(contentsOf: folder.appending(path: "accuracy.md"), encoding: .utf8)
    #expect(text.contains("## Two small reports\n") && text.contains("| litigation-only "))
  }

  @Test("The reference holds what the check compares: the library's own measures")
  func reference() async throws {
    let result = try await Self.result()
    let reference = result.ofLibrary
    #expect(reference.suites[0].groups.map(\.mapper) == ["ogi", "ogi", "ogi"])
    #expect(Regression(of: reference, from: result).complaints.isEmpty)
    #expect(Regression(of: result, from: reference).complaints.isEmpty)
  }

  @Test("What became worse is told, and what became better is not")
  func regression() async throws {
    let result = try await Self.result()
    #expect(Regression(of: result, from: result).complaints.isEmpty)
    var worse = result
    worse.suites[0].groups[0].measures.silentMisread += 1
    #expect(
      Regression(of: worse, from: result).complaints == [
        "small&sound: 1 figures wrong in silence instead of 0"
      ])
    #expect(Regression(of: result, from: worse).complaints.isEmpty)
    worse = result
    worse.suites[0].groups[0].measures.rowsRightShare = 0.998
    #expect(
      Regression(of: worse, from: result).complaints == [
        "small&sound: rows mapped right fell from 100.00 to 99.80 %"
      ])
    worse = result
    worse.suites[0].groups[1].measures.rowsRightShare = 0
    #expect(Regression(of: worse, from: result).complaints.isEmpty, "baselines do not count")
    #expect(Regression(of: BenchmarkResult(suites: []), from: result).complaints == ["small&sound: not run"])
  }
}
