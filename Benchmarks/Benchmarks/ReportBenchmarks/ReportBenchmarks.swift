import Benchmark
import Foundation
import OGIReports
import OGIText

/// A report of each layout from text to facts, beside the floor: one folding of the whole text.
///
/// Figures of a run are to be compared with the floor of the same run; the machine's speed is in both.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], warmupIterations: 3, maxDuration: .seconds(2))

  Benchmark("Load the mappings") { _ in blackHole(try ReportNormalizer()) }

  for name in fixtures {
    let bytes = report(name)
    Benchmark("Floor: fold the text of \(name)") { benchmark in
      let text = String(decoding: bytes, as: UTF8.self)
      benchmark.startMeasurement()
      blackHole(MatchKey(text))
    }
    Benchmark("Convert \(name)") { benchmark in
      let normalizer = try ReportNormalizer()
      benchmark.startMeasurement()
      blackHole(try normalizer.normalize(bytes))
    }
  }
}

/// Clean reports, which take the fast path, and reports whose tables have to be aligned.
private let fixtures = [
  "article20-2019-pipes", "article20-2019-word-paste", "article20-2019-page-break", "article20-2021-tab-rows",
  "article20-2021-tab-rows-distinct", "article20-2021-tab-rows-broken", "list-word-paste", "list-tab-rows",
]

private func report(_ fixture: String) -> [UInt8] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let url = root.appending(path: "Tests/OGIReportsTests/Fixtures/\(fixture)/input.txt")
  return (try? Data(contentsOf: url)).map { [UInt8]($0) } ?? []
}
