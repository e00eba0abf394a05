#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGISchema

/// A report on a year, with its figures.
struct YearReport {
  /// What a figure says.
  struct Statement: Hashable {
    let value: Decimal?
    let unit: String?
    let isBlank: Bool
  }

  /// The report, as an index of the agency's reports.
  let report: Int
  let figures: ReportFigures
  let byCell: [PanelFigure.Cell: PanelFigure]
  let statements: [PanelFigure.Cell: Statement]
  /// How many figures are for review.
  let doubts: Int

  init(report: Int, figures: ReportFigures) {
    self.report = report
    self.figures = figures
    byCell = Dictionary(figures.figures.map { ($0.cell, $0) }, uniquingKeysWith: { first, _ in first })
    statements = byCell.mapValues {
      Statement(value: $0.value, unit: $0.unit, isBlank: $0.status == .blank)
    }
    doubts = figures.figures.count { !$0.review.isEmpty }
  }
}
