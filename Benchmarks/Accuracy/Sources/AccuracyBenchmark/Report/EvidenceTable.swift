package import OGIReports

/// A table of what speaks for and against each figure that the library gives, and of whether the figure is right.
///
/// `Scripts/fit-calibration.py` fits the weights of the evidence to it.
package struct EvidenceTable {
  /// The table, tab-separated, with one header line.
  package let text: String

  /// Gathers the evidence for the figures of some suites.
  package init(of suites: [Suite], by normalizer: ReportNormalizer) async {
    var lines = [Self.columns.joined(separator: "\t")]
    for suite in suites { lines += await Self.lines(of: suite, by: normalizer) }
    text = lines.map { $0 + "\n" }.joined()
  }

  private static let columns =
    ["suite", "form", "variant", "engine", "severity", "right", "review"] + FigureEvidence.kinds.map(\.name)

  private static func lines(of suite: Suite, by normalizer: ReportNormalizer) async -> [String] {
    await withTaskGroup(of: (Int, [String]).self) { group in
      for (index, report) in suite.reports.enumerated() {
        group.addTask { (index, Self.lines(of: report, suite: suite.name, by: normalizer)) }
      }
      var lines = [[String]](repeating: [], count: suite.reports.count)
      for await (index, part) in group { lines[index] = part }
      return lines.flatMap(\.self)
    }
  }

  private static func lines(
    of report: ReportCase, suite: String, by normalizer: ReportNormalizer
  ) -> [String] {
    guard let explainer = try? normalizer.explainer(of: report.bytes) else { return [] }
    let values = Dictionary(grouping: report.truth.figures, by: \.cell).mapValues { Set($0.map(\.value)) }
    let traits = [ReportCase.Trait.form, .variant, .engine, .severity].map { report.traits[$0] ?? "" }
    return explainer.report.facts.compactMap { fact in
      guard let value = fact.value, let evidence = explainer.evidence(for: fact) else { return nil }
      let isRight = values[Cell(fact.concept, dimensions: fact.dimensions)]?.contains(value) ?? false
      let amounts = FigureEvidence.kinds.map { "\(evidence[keyPath: $0.amount].rounded(toDecimals: 3))" }
      let fields =
        [suite] + traits + [isRight ? "1" : "0", fact.review.map(\.rawValue).joined(separator: ";")]
      return (fields + amounts).joined(separator: "\t")
    }
  }
}
