import AccuracyBenchmark
import Foundation
import OGIReports

/// What the tests share: the forms, the fixtures, and a report of them with figures that all differ.
enum Sample {
  static let normalizer = Result { try ReportNormalizer() }

  static func rows() throws -> FormRows { FormRows(catalog: try normalizer.get().catalog) }

  private static let corpus = Result { try Corpus(contentsOf: Checkout.fixtures) { _, _ in [:] } }

  static func fixtures() throws -> [ReportCase] { try corpus.get().cases }

  static func report() throws -> ReportCase { try report(named: "article20-2021-tab-rows-distinct") }

  static func report(named name: String) throws -> ReportCase {
    guard let report = try fixtures().first(where: { $0.id == name }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return report
  }

  /// The figures that a perfect mapper gives.
  static func perfectFigures(of report: ReportCase) -> [GivenFigure] {
    report.truth.figures.map { figure in
      GivenFigure(
        cell: figure.cell, value: figure.value, place: figure.place ?? .cell(address: "unknown", ordinal: 1))
    }
  }

  /// A report whose truth does not say where its figures stand, as that of OCR output.
  static func withoutPlaces(_ report: ReportCase) -> ReportCase {
    var report = report
    for index in report.truth.figures.indices { report.truth.figures[index].place = nil }
    return report
  }
}
