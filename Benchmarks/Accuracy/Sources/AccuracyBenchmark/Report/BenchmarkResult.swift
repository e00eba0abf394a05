/// What a run of the benchmark found.
package struct BenchmarkResult: Hashable, Sendable, Codable {
  /// Suite by suite.
  package var suites: [SuiteResult]
  /// What the aims for noise on labels are measured by; empty if the run had no such noise.
  package var noiseAims: [NoiseAim]

  /// Creates a result from its parts.
  package init(suites: [SuiteResult], noiseAims: [NoiseAim] = []) {
    self.suites = suites
    self.noiseAims = noiseAims
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
