import Foundation

/// A result as tables for people.
package struct TextReport {
  private let result: BenchmarkResult

  /// Creates the report of a result.
  package init(_ result: BenchmarkResult) { self.result = result }

  /// The report as Markdown that reads well as it is.
  package var text: String {
    (result.suites.map(Self.section) + [comparisons, Self.legend]).filter { !$0.isEmpty }.joined(
      separator: "\n")
  }

  private static func section(of suite: SuiteResult) -> String {
    var text = "## \(suite.title)\n"
    var groups = suite.groups[...]
    while let first = groups.first {
      let traits = Set(first.traits.keys)
      let alike = groups.prefix { Set($0.traits.keys) == traits }
      groups = groups[alike.endIndex...]
      text += "\n" + table(of: alike)
    }
    return text
  }

  /// A line for each mapper on each group; where that makes too many, a line for each group, with the library's measures
  /// and the baselines' rows mapped right.
  private static func table(of groups: ArraySlice<SuiteResult.Group>) -> String {
    let traits = ReportCase.Trait.allCases.map(\.rawValue).filter { groups.first?.traits[$0] != nil }
    guard groups.count > mostLines else {
      return MarkdownTable(
        header: traits + ["mapper"] + columns.map(\.title),
        rows: groups.map { group in
          traits.map { group.traits[$0] ?? "" } + [group.mapper] + columns.map { $0.text(group.measures) }
        }, textColumns: traits.count + 1
      ).text
    }
    let byTraits = Dictionary(grouping: groups, by: \.traits)
    let library = groups.filter { $0.mapper == LibraryMapper.name }
    let baselines = groups.prefix { $0.traits == groups.first?.traits }.map(\.mapper).dropFirst()
    return MarkdownTable(
      header: traits + columns.map(\.title) + baselines.map { "\($0) right" },
      rows: library.map { group in
        let shares = (byTraits[group.traits] ?? []).dropFirst().map { percent($0.measures.rowsRightShare) }
        return traits.map { group.traits[$0] ?? "" } + columns.map { $0.text(group.measures) } + shares
      }, textColumns: traits.count
    ).text
  }

  private static let mostLines = 40

  private static let columns: [(title: String, text: @Sendable (Measures) -> String)] = [
    ("reports", { "\($0.reports)" }),
    ("rows", { "\($0.rows)" }),
    ("right", { percent($0.rowsRightShare) }),
    ("of given", { percent($0.rowsGivenRightShare) }),
    ("figures", { "\($0.figures)" }),
    ("precision", { percent($0.precision) }),
    ("recall", { percent($0.recall) }),
    ("F1", { percent($0.f1) }),
    ("bound", { percent($0.bound) }),
    ("of bound", { percent($0.recallOfBound) }),
    ("silent", { percent($0.silentShare) }),
    ("placed", { "\($0.silentMisplaced)" }),
    ("read", { "\($0.silentMisread)" }),
    ("review", { percent($0.reviewShare) }),
    ("ECE", { decimal($0.calibrationError) }),
    ("unreviewed", { decimal($0.calibrationErrorUnreviewed) }),
  ]

  private var comparisons: String {
    guard !result.noiseComparisons.isEmpty else { return "" }
    return "## Rows mapped right under random substitutions in labels\n\n"
      + MarkdownTable(
        header: ["rate", "ogi", "aim", "reached", "levenshtein, label by label"],
        rows: result.noiseComparisons.map { comparison in
          [
            "\(comparison.rate)", Self.percent(comparison.library), Self.percent(comparison.aim),
            comparison.isReached.map { $0 ? "yes" : "no" } ?? "-",
            Self.percent(comparison.levenshteinLabelByLabel),
          ]
        }, textColumns: 1
      ).text
  }

  private static let legend = """
    Shares in per cent. rows: whose label is there; right: mapped right, of these; of given: of those that figures were
    given for. bound: figures whose digits stand in the text; of bound: recall as a share of that. silent: wrong without a
    review code, of the figures given; placed and read: how many of them belong to another cell, and how many to none.
    review: sent to review. ECE: expected calibration error, of all figures given and of those without a review code.

    """

  static func percent(_ share: Double?) -> String {
    share.map { String(format: "%.2f", $0 * 100) } ?? "-"
  }

  private static func decimal(_ number: Double) -> String { String(format: "%.4f", number) }
}
