import OGICatalog

/// Finds rows of the form among those of a table that the alignment left out because they stand out of order.
///
/// An alignment follows the form's order: of two rows that are exchanged it keeps one. The other is the form's all the same if
/// its label is printed to the letter, is no other row's, and stands nowhere else in the table. The order speaks against
/// it, and a label that lost a character may be another's to the letter: such a row is for review.
struct StrayRows {
  let profile: Profile
  let costs: AlignmentCosts
  let tokens: [Token]

  /// The table with the rows that stand out of order.
  ///
  /// - Complexity: O(n) in the table's tokens.
  func added(to table: TableReading) -> TableReading {
    guard !table.unmapped.isEmpty else { return table }
    let known = Set(table.rows.map(\.row))
    var found: [Int: [RowReading]] = [:]
    for run in table.unmapped {
      guard let row = row(before: run, in: table), !known.contains(row.row) else { continue }
      found[row.row, default: []].append(row)
    }
    let added = found.values.filter { $0.count == 1 }.flatMap(\.self)
    guard !added.isEmpty else { return table }
    var table = table
    table.unmapped.removeAll { run in added.contains { $0.figures == [run] } }
    table.rows = (table.rows + added).sorted { start(of: $0) < start(of: $1) }
    return table
  }

  private func start(of row: RowReading) -> Int { (row.label + row.figures).min() ?? 0 }

  /// The row whose label, and unit if one is printed, stands right before a run.
  private func row(before run: Int, in table: TableReading) -> RowReading? {
    var label = run - 1
    var unit: Int?
    guard table.tokens.contains(label), let last = tokens[label].lexeme else { return nil }
    if profile.label(of: last) == nil, table.tokens.contains(label - 1) {
      unit = label
      label -= 1
    }
    guard let lexeme = tokens[label].lexeme, let index = profile.label(of: lexeme) else { return nil }
    let rows = profile.rowsByLabel[index].filter { profile.rows[$0].table == table.table }
    guard rows.count == 1, let row = rows.first, profile.rows[row].enumerator == lexeme.enumerator,
      tokens[run].figures <= profile.rows[row].slots,
      unit == nil || tokens[label + 1].lexeme?.key == profile.rows[row].unit
    else { return nil }
    return RowReading(
      row: row, label: [label], unit: unit, figures: [run], confidence: costs.outOfOrder,
      alignment: RowReading.Costs())
  }
}
