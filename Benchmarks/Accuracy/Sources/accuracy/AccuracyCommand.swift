import AccuracyBenchmark
import ArgumentParser
import Foundation
import OGIReports

/// The benchmark of accuracy as a program.
@main
struct AccuracyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accuracy",
    abstract: "Measures how right the figures are that the library reads, beside those of baselines.")

  @Option(help: "A folder of texts with their truth, in place of the fixtures and their noise.")
  var data: String?

  @Option(help: "The folder to write JSON and pictures to.")
  var output: String?

  @Option(help: "The Python that has RapidFuzz; without it that baseline is left out.")
  var python = "python3"

  @Option(
    help: "Write what speaks for and against each figure to a table, and measure nothing.")
  var evidence: String?

  @Flag(help: "Measure the library alone, and fail if it is worse than the reference.")
  var check = false

  @Flag(help: "Make the result the reference.")
  var updateReference = false

  func validate() throws {
    if data != nil, check || updateReference {
      throw ValidationError("The reference is about the fixtures, not about a folder.")
    }
    if evidence != nil, check || updateReference || output != nil {
      throw ValidationError("With --evidence nothing is measured.")
    }
    if check && updateReference { throw ValidationError("A new reference is no worse than itself.") }
  }

  func run() async throws {
    let normalizer = try ReportNormalizer()
    let rows = FormRows(catalog: normalizer.catalog)
    let characters = try NoiseCharacters(rows: rows)
    let suites =
      try data.map { [try Suite.folder(URL(filePath: $0), rows: rows)] }
      ?? Suite.fixtures(in: Checkout.fixtures, rows: rows, characters: characters)
    if let evidence {
      try Data(await EvidenceTable(of: suites, by: normalizer).text.utf8).write(to: URL(filePath: evidence))
      return
    }
    let library = LibraryMapper(normalizer)
    let benchmark = Benchmark(
      mappers: [library] + (check ? [] : baselines(on: suites, rows: rows)), scorer: Scorer(rows: rows))
    var result = BenchmarkResult(suites: [])
    for suite in suites { result.suites.append(await benchmark.run(suite)) }
    let labels = LabelByLabel(rows: rows, characters: characters)
    result.noiseComparisons = result.suites.flatMap { NoiseComparison.all(on: $0, labels: labels) }
    try report(result)
  }

  private func baselines(on suites: [Suite], rows: FormRows) -> [any ReportMapper] {
    var matchers: [any LabelMatcher] = [ExactMatcher(), LevenshteinMatcher()]
    if let matcher = RapidFuzzMatcher(python: python, reports: suites.flatMap(\.reports), rows: rows) {
      matchers.append(matcher)
    } else {
      FileHandle.standardError.write(
        Data("note: \(python) has no rapidfuzz: that baseline is left out\n".utf8))
    }
    return matchers.map { RowByRowMapper(matcher: $0, rows: rows) }
  }

  private func report(_ result: BenchmarkResult) throws {
    print(TextReport(result).text)
    if let output { try ResultFolder(URL(filePath: output)).write(result) }
    let reference = ResultFolder(Checkout.reference)
    if updateReference { try reference.write(result, data: result.ofLibrary) }
    if check {
      let complaints = Regression(of: result, from: try reference.read()).complaints
      for complaint in complaints { FileHandle.standardError.write(Data("worse: \(complaint)\n".utf8)) }
      guard complaints.isEmpty else { throw ExitCode.failure }
    }
  }
}
