/// Runs mappers on suites of reports and scores what they give.
package struct Benchmark: Sendable {
  private let mappers: [any ReportMapper]
  private let scorer: Scorer

  /// Creates a benchmark.
  ///
  /// - Parameters:
  ///   - mappers: What is measured, in the order in which results tell of it.
  ///   - scorer: What judges the figures.
  package init(mappers: [any ReportMapper], scorer: Scorer) {
    self.mappers = mappers
    self.scorer = scorer
  }

  /// What the mappers make of a suite. The result does not depend on the order in which work is done.
  package func run(_ suite: Suite) async -> SuiteResult {
    let tallies = await tallies(of: suite.reports)
    var groups: [SuiteResult.Group] = []
    for grouping in suite.groupings {
      for (traits, members) in Self.groups(of: suite.reports, by: grouping) {
        for (index, mapper) in mappers.enumerated() {
          let tally = Self.sum(of: members.map { tallies[$0][index] })
          let named = Dictionary(
            zip(grouping.map(\.rawValue), traits), uniquingKeysWith: { first, _ in first })
          groups.append(SuiteResult.Group(mapper: mapper.name, traits: named, measures: Measures(tally)))
        }
      }
    }
    let reliability = mappers.enumerated().map { index, mapper in
      let judgements = Self.sum(of: tallies.map { $0[index] }).judgements
      return SuiteResult.Reliability(
        mapper: mapper.name, all: Self.rounded(Calibration(judgements).bins),
        unreviewed: Self.rounded(Calibration(judgements.filter { !$0.isForReview }).bins))
    }
    return SuiteResult(name: suite.name, title: suite.title, groups: groups, reliability: reliability)
  }

  /// For each report, what was counted of each mapper.
  private func tallies(of reports: [ReportCase]) async -> [[Tally]] {
    await withTaskGroup(of: (Int, [Tally]).self) { group in
      for (index, report) in reports.enumerated() {
        group.addTask { (index, mappers.map { scorer.score($0.figures(of: report), of: report) }) }
      }
      var tallies = [[Tally]](repeating: [], count: reports.count)
      for await (index, tally) in group { tallies[index] = tally }
      return tallies
    }
  }

  /// The groups of reports that have the same traits, in the order of these: numbers by size.
  private static func groups(
    of reports: [ReportCase], by grouping: [ReportCase.Trait]
  ) -> [(traits: [String], members: [Int])] {
    let groups = Dictionary(grouping: reports.indices) { index in
      grouping.map { reports[index].traits[$0] ?? "unknown" }
    }
    return groups.sorted { left, right in
      for (left, right) in zip(left.key, right.key) where left != right {
        return (Int(left) ?? 0, left) < (Int(right) ?? 0, right)
      }
      return false
    }.map { ($0.key, $0.value) }
  }

  private static func sum(of tallies: [Tally]) -> Tally {
    tallies.reduce(into: Tally()) { $0 += $1 }
  }

  private static func rounded(_ bins: [Calibration.Bin]) -> [Calibration.Bin] {
    bins.map { bin in
      Calibration.Bin(
        count: bin.count, confidence: bin.confidence.rounded(toDecimals: 5),
        right: bin.right.rounded(toDecimals: 5))
    }
  }
}
