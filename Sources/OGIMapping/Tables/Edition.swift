import OGICatalog

/// The form of a table that was found: one edition, or what several have in common.
struct EditionDecider {
  let profile: Profile

  /// The form ids of tables, in their order.
  ///
  /// A table is decided by its rows: by the forms of its family that print all of them. Where several do, it takes
  /// the form of the nearest table that is decided and among them; with none, the name of the family.
  func forms(of tables: [TableReading]) -> [String] {
    let candidates = tables.map { forms(printing: $0) }
    return tables.indices.map { index in
      if let only = candidates[index].first, candidates[index].count == 1 { return only.id }
      let decided = tables.indices.filter { other in
        candidates[other].count == 1 && candidates[index].contains { $0.id == candidates[other][0].id }
      }
      let nearest = decided.min { distance(tables[$0], tables[index]) < distance(tables[$1], tables[index]) }
      return nearest.map { candidates[$0][0].id } ?? candidates[index].first?.family ?? ""
    }
  }

  /// The forms of the table's family that print all rows that were found.
  private func forms(printing reading: TableReading) -> [Form] {
    let own = profile.tables[reading.table]
    let readings = Set(reading.rows.compactMap { profile.rows[$0.row].reading })
    var forms = own.forms
    for other in profile.tables.indices where other != reading.table {
      let table = profile.tables[other]
      guard table.table.id == own.table.id, table.forms.first?.family == own.forms.first?.family else {
        continue
      }
      if readings.isSubset(of: profile.rows[table.rows].compactMap(\.reading)) { forms += table.forms }
    }
    return forms
  }

  /// The number of tokens between two tables.
  private func distance(_ first: TableReading, _ second: TableReading) -> Int {
    max(
      second.tokens.lowerBound - first.tokens.upperBound, first.tokens.lowerBound - second.tokens.upperBound,
      0)
  }
}
