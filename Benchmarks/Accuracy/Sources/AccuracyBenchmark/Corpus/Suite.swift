package import Foundation

/// Reports that results are told of together.
package struct Suite: Sendable {
  /// The suite's name in results.
  package let name: String
  /// What the suite is, for people.
  package let title: String
  /// The reports.
  package let reports: [ReportCase]
  /// By what the reports are grouped; nothing for all of them.
  package let groupings: [[ReportCase.Trait]]

  /// Creates a suite from its parts.
  package init(name: String, title: String, reports: [ReportCase], groupings: [[ReportCase.Trait]]) {
    self.name = name
    self.title = title
    self.reports = reports
    self.groupings = groupings
  }

  /// The repository's fixtures, and what the seeded generator makes of those that are sound.
  package static func fixtures(in folder: URL, rows: FormRows, characters: NoiseCharacters) throws -> [Suite]
  {
    let fixtures = try Corpus(contentsOf: folder) { name, truth in
      [.form: rows.form(of: truth), .layout: name]
    }
    let noisy = NoisyReports(of: fixtures.cases, rows: rows, characters: characters)
    return [
      Suite(
        name: "fixtures", title: "The fixtures as they are", reports: fixtures.cases,
        groupings: [[], [.form], [.layout]]),
      Suite(
        name: "label-noise", title: "Sound fixtures with noise on the characters of their labels",
        reports: noisy.withCharacterNoise(), groupings: [[], [.form], [.noise, .rate]]),
      Suite(
        name: "line-damage", title: "Sound fixtures with damage to lines and cells",
        reports: noisy.withLineDamage(), groupings: [[], [.form], [.noise, .rate]]),
    ]
  }

  /// The reports of a folder.
  package static func folder(_ folder: URL, rows: FormRows) throws -> Suite {
    let corpus = try Corpus(contentsOf: folder) { _, truth in [.form: rows.form(of: truth)] }
    return Suite(
      name: folder.lastPathComponent, title: "The reports in \(folder.lastPathComponent)",
      reports: corpus.cases,
      groupings: [
        [], [.engine], [.engine, .severity], [.engine, .form], [.engine, .layout],
      ])
  }
}
