import OGICatalog

/// The form of a table that was found: one edition, or what several have in common.
struct EditionDecider {
  private let profile: Profile
  /// For each table of the profile, the readings of its rows.
  private let readings: [Set<Int>]

  init(profile: Profile) {
    self.profile = profile
    readings = profile.tables.map { Set(profile.rows[$0.rows].compactMap(\.reading)) }
  }

  /// The form ids of tables, in their order.
  ///
  /// A table is decided by its rows: by the forms of its family that print all of them. Where several do, it takes
  /// the form of the nearest table that is decided and among them; with none, the name of the family.
  ///
  /// - Complexity: O(n) in the tables.
  func forms(of tables: [TableReading]) -> [String] {
    let candidates = tables.map { forms(printing: $0) }
    var nearest = [Neighbour?](repeating: nil, count: tables.count)
    var before: [String: Int] = [:]
    for index in tables.indices {
      for form in candidates[index] {
        guard let end = before[form.id] else { continue }
        let found = Neighbour(form: form.id, distance: max(tables[index].tokens.lowerBound - end, 0))
        nearest[index] = Neighbour.nearer(nearest[index], found)
      }
      if let form = only(candidates[index]) {
        before[form.id] = max(before[form.id] ?? 0, tables[index].tokens.upperBound)
      }
    }
    var after: [String: Int] = [:]
    for index in tables.indices.reversed() {
      for form in candidates[index] {
        guard let start = after[form.id] else { continue }
        let found = Neighbour(form: form.id, distance: max(start - tables[index].tokens.upperBound, 0))
        nearest[index] = Neighbour.nearer(nearest[index], found)
      }
      if let form = only(candidates[index]) { after[form.id] = tables[index].tokens.lowerBound }
    }
    return tables.indices.map { index in
      only(candidates[index])?.id ?? nearest[index]?.form ?? candidates[index].first?.family ?? ""
    }
  }

  /// The form of a decided table, and how many tokens lie between it and another table.
  private struct Neighbour {
    let form: String
    let distance: Int

    /// The nearer of two, the first one if they are as near.
    static func nearer(_ first: Neighbour?, _ second: Neighbour) -> Neighbour {
      guard let first, first.distance <= second.distance else { return second }
      return first
    }
  }

  /// The form of a table that is decided.
  private func only(_ forms: [Form]) -> Form? { forms.count == 1 ? forms.first : nil }

  /// The forms of the table's family that print all rows that were found.
  private func forms(printing reading: TableReading) -> [Form] {
    let own = profile.tables[reading.table]
    let found = Set(reading.rows.compactMap { profile.rows[$0.row].reading })
    var forms = own.forms
    for other in profile.tables.indices where other != reading.table {
      let table = profile.tables[other]
      guard table.table.id == own.table.id, table.forms.first?.family == own.forms.first?.family else {
        continue
      }
      if found.isSubset(of: readings[other]) { forms += table.forms }
    }
    return forms
  }
}
