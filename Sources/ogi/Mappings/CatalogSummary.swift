internal import OGIReports

/// How much a catalog holds, in one line.
struct CatalogSummary {
  let catalog: MappingCatalog

  var text: String {
    let counts = [
      (catalog.forms.count, "forms"), (catalog.concepts.count, "concepts"), (labelCount, "labels"),
      (catalog.partitions.count, "partitions"), (catalog.identities.count, "identities"),
      (catalog.checks.count + catalog.panelChecks.count, "checks"), (catalog.caveats.count, "caveats"),
    ]
    return counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
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
