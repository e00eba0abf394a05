internal import OGIReports

/// How much a catalog holds, in one line.
struct CatalogSummary {
  let catalog: MappingCatalog

  var text: String {
    let counts = [
      (catalog.forms.count, "forms"), (conceptCount, "concepts"), (labelCount, "labels"),
      (catalog.partitions.count, "partitions"), (catalog.identities.count, "identities"),
      (catalog.checks.count + catalog.panelChecks.count, "checks"), (catalog.caveats.count, "caveats"),
    ]
    return counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  var conceptCount: Int { catalog.concepts.count }

  /// The figures that the forms print.
  var figureCount: Int {
    catalog.forms.flatMap(\.tables).flatMap(\.sections).flatMap(\.rows)
      .reduce(0) { $0 + $1.cells.count { $0 != nil } }
  }

  /// The labels that the forms print, and the other wordings of them.
  private var labelCount: Int {
    catalog.forms.flatMap(\.tables).reduce(0) { count, table in
      let labels =
        table.titles
        + table.sections.flatMap { section in
          [section.title].compactMap(\.self) + section.header.map(\.label) + section.rows.compactMap(\.label)
        }
      return count + labels.reduce(0) { $0 + 1 + $1.variants.count }
    }
  }
}
