package import OGIReports

/// Something that turns a report's text into figures: the library, or a baseline.
package protocol ReportMapper: Sendable {
  /// The name that results are told under.
  var name: String { get }

  /// The figures that the mapper reads in a report. Blanks are none.
  func figures(of report: ReportCase) -> [GivenFigure]
}

/// The library itself.
package struct LibraryMapper: ReportMapper {
  /// The name that the library's results are told under.
  package static let name = "ogi"

  private let normalizer: ReportNormalizer

  /// Creates the mapper.
  package init(_ normalizer: ReportNormalizer) { self.normalizer = normalizer }

  package var name: String { Self.name }

  package func figures(of report: ReportCase) -> [GivenFigure] {
    // A report in which no statistics are found gives no figures.
    guard let normalized = try? normalizer.normalize(report.bytes) else { return [] }
    return normalized.facts.compactMap { fact in
      guard let value = fact.value else { return nil }
      return GivenFigure(
        cell: Cell(fact.concept, dimensions: fact.dimensions), value: value, confidence: fact.confidence,
        isForReview: !fact.review.isEmpty, place: fact.source)
    }
  }
}
