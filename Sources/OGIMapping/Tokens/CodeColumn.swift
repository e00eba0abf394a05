import OGICatalog

/// A column in which a form numbers the rows of a section: codes, which look like figures and are none.
struct CodeColumn: Sendable {
  /// The wordings of its heading. This and the others are indices of the profile's labels.
  let heading: Set<Int>
  /// The other labels of the section's header.
  let header: Set<Int>
  /// The labels of the section's rows.
  let rows: Set<Int>
  /// Those of rows without figures.
  let groups: Set<Int>
  /// Labels above other sections and tables, and above this one's header: with them the rows end.
  let ends: Set<Int>
  /// The number of columns of figures beside it.
  let figures: Int

  /// The columns of codes that tables have.
  static func columns(of tables: [Profile.Table], rows: [Profile.Row]) -> [CodeColumn] {
    var heads: Set<Int>?
    return tables.flatMap { table in
      table.table.sections.enumerated().compactMap { index, section in
        guard let codes = section.codes else { return nil }
        let above = heads ?? labels(rows) { [.title, .section, .heading].contains($0.kind) }
        heads = above
        let own = rows[table.rows].filter { $0.section == index }
        let isCode = { (row: Profile.Row) in
          row.kind == .heading && section.header[row.index].label == codes
        }
        let heading = labels(own, where: isCode)
        let header = labels(own) { $0.kind == .heading && !isCode($0) }
        let ownRows = labels(own) { [.group, .figures].contains($0.kind) }
        return CodeColumn(
          heading: heading, header: header, rows: ownRows, groups: labels(own) { $0.kind == .group },
          ends: above.subtracting(heading).subtracting(header).subtracting(ownRows),
          figures: section.columns.count)
      }
    }
  }

  private static func labels(
    _ rows: some Sequence<Profile.Row>, where isMeant: (Profile.Row) -> Bool
  ) -> Set<Int> {
    Set(rows.filter(isMeant).flatMap(\.labels))
  }
}
