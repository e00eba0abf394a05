import Foundation

/// The pictures of a result.
package struct Pictures {
  private let result: BenchmarkResult

  /// Prepares the pictures of a result.
  package init(of result: BenchmarkResult) { self.result = result }

  /// The pictures as SVG, by the names of their files.
  package var files: [String: String] {
    var files: [String: String] = [:]
    for suite in result.suites {
      if let chart = Self.reliability(of: suite) { files["reliability-\(suite.name).svg"] = chart.svg }
      if let chart = noise(in: suite) { files["accuracy-against-noise.svg"] = chart.svg }
    }
    return files
  }

  /// Rows mapped right against the rate of random noise on labels.
  private func noise(in suite: SuiteResult) -> Chart? {
    let names = suite.groups.map(\.mapper).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let rates = [0] + NoisyReports.characterRates
    let series = names.map { name in
      Chart.Series(
        name: name,
        points: rates.compactMap { rate in
          suite.measures(of: name, NoiseComparison.traits(rate: rate))?.rowsRightShare.map {
            (Double(rate), $0)
          }
        })
    }
    guard series.contains(where: { $0.points.count > 1 }) else { return nil }
    let alone = Chart.Series(
      name: "levenshtein, label by label",
      points: result.noiseComparisons.map { (Double($0.rate), $0.levenshteinLabelByLabel) })
    return Chart(
      title: "Rows mapped right under random substitutions in labels",
      x: Chart.Axis(title: "characters of labels hit (%)", ticks: rates.map(Double.init)) { "\(Int($0))" },
      y: Chart.Axis(title: "rows mapped right (%)", ticks: Self.tenths, label: Self.percent),
      series: series + [alone])
  }

  /// The share of right figures against their confidence.
  private static func reliability(of suite: SuiteResult) -> Chart? {
    guard let reliability = suite.reliability.first(where: { $0.mapper == LibraryMapper.name }),
      !reliability.all.isEmpty
    else { return nil }
    return Chart(
      title: "Confidence and truth: \(suite.name)",
      x: Chart.Axis(title: "confidence (%)", ticks: tenths, label: percent),
      y: Chart.Axis(title: "figures that are right (%)", ticks: tenths, label: percent),
      series: [
        Chart.Series(name: "all figures", points: reliability.all.map { ($0.confidence, $0.right) }),
        Chart.Series(
          name: "without review code", points: reliability.unreviewed.map { ($0.confidence, $0.right) }),
        Chart.Series(name: "perfectly calibrated", points: [(0, 0), (1, 1)], isGuide: true),
      ])
  }

  private static let tenths = stride(from: 0, through: 10, by: 2).map { Double($0) / 10 }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))" }
}
