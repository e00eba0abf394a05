#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

/// Rows that are much nearer to those of the nearest earlier year when they are moved by one column: a lost cell shifts a
/// row, and which of the two it shifted is not known.
///
/// Nearness is the sum of the differences, figure by figure. The thresholds say from which sum on, and how many times
/// nearer the moved row must be.
struct ColumnShifts: YearCheck {
  let words: FindingWriter
  let index: FormIndex
  private let least: Decimal?
  private let ratio: Decimal?

  init(catalog: MappingCatalog, index: FormIndex) {
    words = FindingWriter(catalog: catalog)
    self.index = index
    least = catalog.threshold(.figure, of: .columnShift)
    ratio = catalog.threshold(.ratio, of: .columnShift)
  }

  func check(_ agency: inout AgencyYears) {
    guard let least, let ratio else { return }
    for (before, now) in agency.successions {
      let forms = Set(agency.years[now].figures.lazy.filter { $0.status != .derived }.map(\.form)).sorted()
      // Editions print many rows alike.
      var known: Set<[PanelFigure.Cell]> = []
      for row in forms.compactMap({ index[$0] }).flatMap(\.rows) where known.insert(row).inserted {
        guard let last = Self.values(of: row, in: agency.years[before]),
          let values = Self.values(of: row, in: agency.years[now])
        else { continue }
        let distance = Self.distance(values[...], last[...])
        let moved = min(
          Self.distance(values.dropFirst(), last.dropLast()),
          Self.distance(values.dropLast(), last.dropFirst()))
        guard distance >= least, moved * ratio <= distance, let first = row.first else { continue }
        let concept = PanelFigure.Cell(concept: first.concept, dimensions: [:])
        let figure = agency.years[now][first]
        let finding = words.finding(
          .columnShift, source: figure,
          [
            "concept": words.name(of: concept), "earlier": ["": "\(agency.years[before].year)"],
          ])
        agency.note(finding, year: agency.years[now].year, at: figure)
        for cell in row {
          for year in [before, now] { agency.years[year].mark(cell, .yearsDisagree) }
        }
      }
    }
  }

  /// The figures of a row; `nil` if one is not there.
  private static func values(of row: [PanelFigure.Cell], in year: AgencyYears.Year) -> [Decimal]? {
    let values = row.compactMap { year[$0]?.value }
    return values.count == row.count ? values : nil
  }

  private static func distance(_ first: ArraySlice<Decimal>, _ second: ArraySlice<Decimal>) -> Decimal {
    zip(first, second).reduce(0) { $0 + abs($1.0 - $1.1) }
  }
}
