#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

/// Tables that repeat last year's to the figure: last year's may have been printed again.
///
/// A table with few different figures other than 0 may well recur; how many it must have is the check's threshold.
struct RepeatedTables: YearCheck {
  let words: FindingWriter
  let index: FormIndex
  private let different: Decimal?

  init(catalog: MappingCatalog, index: FormIndex) {
    words = FindingWriter(catalog: catalog)
    self.index = index
    different = catalog.threshold(.different, of: .tableRepeated)
  }

  func check(_ agency: inout AgencyYears) {
    guard let different else { return }
    for (before, now) in agency.neighbours {
      let last = tables(of: agency.years[before])
      for (table, figures) in tables(of: agency.years[now]).sorted(by: { $0.key < $1.key }) {
        guard let earlier = last[table], earlier.values == figures.values,
          Decimal(Set(figures.values.values.compactMap { $0 }).subtracting([0]).count) >= different
        else { continue }
        let year = agency.years[now].year
        let values = [
          "year": ["": "\(year)"], "table": ["": table.id], "count": ["": "\(figures.values.count)"],
        ]
        let finding = words.finding(.tableRepeated, source: figures.first, values)
        agency.note(finding, year: year, at: figures.first)
        for cell in figures.values.keys { agency.years[now].mark(cell, .yearsDisagree) }
      }
    }
  }

  /// A table of a form.
  private struct Table: Hashable, Comparable {
    let form: String
    let id: String

    static func < (lhs: Self, rhs: Self) -> Bool { (lhs.form, lhs.id) < (rhs.form, rhs.id) }
  }

  /// What a table holds; blanks are `nil`.
  private struct Figures {
    var values: [PanelFigure.Cell: Decimal?] = [:]
    var first: PanelFigure?
  }

  private func tables(of year: AgencyYears.Year) -> [Table: Figures] {
    var tables: [Table: Figures] = [:]
    for figure in year.figures where figure.status != .derived {
      guard let id = index[figure.form]?.tables[figure.cell.concept] else { continue }
      let table = Table(form: figure.form, id: id)
      tables[table, default: Figures()].values[figure.cell] = .some(figure.value)
      if tables[table]?.first == nil { tables[table]?.first = figure }
    }
    return tables
  }
}
