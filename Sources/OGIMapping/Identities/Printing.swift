import OGISchema

/// The figures of a report that may be compared with each other: those of one form, each printed once.
struct Printing {
  let form: String
  let grid: FigureGrid

  /// The printings of a report, form by form in the order of the source.
  ///
  /// Where a form's tables are printed once, they are one printing, tables in parts together. Where one is printed
  /// twice, each of its printings is compared with what the form prints once.
  static func printings(of report: NormalizedReport) -> [Printing] {
    var order: [String] = []
    var tables: [String: [Range<Int>]] = [:]
    var known: Set<[String]> = []
    var repeated: Set<String> = []
    for table in report.tables {
      if !known.insert([table.form, table.table]).inserted { repeated.insert(table.form) }
      if tables[table.form] == nil { order.append(table.form) }
      tables[table.form, default: []].append(table.facts.clamped(to: report.facts.indices))
    }
    return order.flatMap { form in
      printings(of: report, form: form, tables: tables[form] ?? [], isRepeated: repeated.contains(form))
    }
  }

  private static func printings(
    of report: NormalizedReport, form: String, tables: [Range<Int>], isRepeated: Bool
  ) -> [Printing] {
    guard isRepeated else {
      return [Printing(form: form, grid: FigureGrid(report, facts: tables.joined()))]
    }
    let meanings = Dictionary(grouping: tables.joined()) { FactMeaning(report.facts[$0]) }
    // No more than the form has cells, however often it is printed.
    let printedOnce = meanings.values.compactMap { $0.count == 1 ? $0.first : nil }.sorted()
    return tables.map { table in
      Printing(form: form, grid: FigureGrid(report, facts: Array(table) + printedOnce))
    }
  }
}
