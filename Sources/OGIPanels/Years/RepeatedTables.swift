#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

/// Tables that repeat those of the nearest earlier year to the figure: the earlier ones may have been printed again.
///
/// A table with few different figures other than 0 may well recur; how many it must have is the check's threshold. Editions
/// of a form may print the same table.
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
    for (before, now) in agency.successions {
      let earlier = tables(of: agency.years[before])
      for table in tables(of: agency.years[now])
      where table.variety >= different && earlier.contains(where: { isRepeated($0, in: table) }) {
        let year = agency.years[now].year
        let values = [
          "year": "\(year)", "earlier": "\(agency.years[before].year)", "table": table.id,
          "count": "\(table.values.count)",
        ]
        let finding = words.finding(.tableRepeated, source: table.first, values.mapValues { ["": $0] })
        agency.note(finding, year: year, at: table.first)
        for cell in table.values.keys { agency.years[now].mark(cell, .yearsDisagree) }
      }
    }
  }

  /// A table as a report prints it.
  private struct Table {
    let id: String
    let first: PanelFigure
    /// What it holds; blanks are `nil`.
    var values: [PanelFigure.Cell: Decimal?] = [:]

    /// How many different figures other than 0 it has.
    var variety: Decimal { Decimal(Set(values.values.compactMap { $0 }).subtracting([0]).count) }
  }

  private func isRepeated(_ earlier: Table, in table: Table) -> Bool {
    earlier.values == table.values && index.haveSameTable(earlier.first, table.first)
  }

  /// The printed tables, in the order of forms and ids.
  private func tables(of year: AgencyYears.Year) -> [Table] {
    var tables: [[String]: Table] = [:]
    for figure in year.figures where figure.status != .derived {
      guard let id = index[figure.form]?.tables[figure.cell.concept] else { continue }
      tables[[figure.form, id], default: Table(id: id, first: figure)].values[figure.cell] = .some(
        figure.value)
    }
    return tables.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }
}
