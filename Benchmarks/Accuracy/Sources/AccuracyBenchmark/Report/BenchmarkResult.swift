/// What a run of the benchmark found.
package struct BenchmarkResult: Hashable, Sendable, Codable {
  /// Suite by suite.
  package var suites: [SuiteResult]
  /// The library under noise on labels beside Levenshtein's distance; empty if the run had no such noise.
  package var noiseComparisons: [NoiseComparison]

  /// Creates a result from its parts.
  package init(suites: [SuiteResult], noiseComparisons: [NoiseComparison] = []) {
    self.suites = suites
    self.noiseComparisons = noiseComparisons
  }

  /// What was found of the library alone.
  package var ofLibrary: BenchmarkResult {
    var result = self
    for suite in result.suites.indices {
      result.suites[suite].groups.removeAll { $0.mapper != LibraryMapper.name }
      result.suites[suite].reliability.removeAll { $0.mapper != LibraryMapper.name }
    }
    return result
  }
}

/// What was found on a suite.
package struct SuiteResult: Hashable, Sendable, Codable {
  /// The measures of a mapper on a group of reports.
  package struct Group: Hashable, Sendable, Codable {
    /// The mapper's name.
    package var mapper: String
    /// What the reports of the group have in common; empty for all reports of the suite.
    package var traits: [String: String]
    /// The measures.
    package var measures: Measures
  }

  /// The calibration of a mapper on all reports of the suite.
  package struct Reliability: Hashable, Sendable, Codable {
    /// The mapper's name.
    package var mapper: String
    /// All figures given, by confidence.
    package var all: [Calibration.Bin]
    /// Those without a review code.
    package var unreviewed: [Calibration.Bin]
  }

  /// The suite's name.
  package var name: String
  /// What the suite is, for people.
  package var title: String
  /// Group by group, in each mapper by mapper.
  package var groups: [Group]
  /// Mapper by mapper.
  package var reliability: [Reliability]

  /// The measures of a mapper on a group of reports.
  package func measures(of mapper: String, _ traits: [String: String] = [:]) -> Measures? {
    groups.first { $0.mapper == mapper && $0.traits == traits }?.measures
  }
}
