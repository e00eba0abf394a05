import OGICatalog
import OGIMatching
import OGISchema
import OGIText

/// Flattens the forms of a catalog into a profile.
struct ProfileBuilder {
  private let rules: [IdentityRule]
  private let numbers: [Concept.ID: Concept.Number]
  private var rows: [Profile.Row] = []
  private var tables: [Profile.Table] = []
  private var labels: [MatchKey] = []
  private var labelIDs: [MatchKey: Int] = [:]
  private var notes: [(label: Int, table: Int)] = []
  private var readings: [[FormCell?]: Int] = [:]

  private init(_ catalog: MappingCatalog) {
    rules = IdentityRule.rules(of: catalog)
    numbers = Dictionary(catalog.concepts.map { ($0.id, $0.number) }) { first, _ in first }
  }

  /// The profile of all forms of a catalog.
  static func profile(of catalog: MappingCatalog) -> Profile {
    var builder = ProfileBuilder(catalog)
    for (table, forms) in catalog.distinctTables { builder.add(table, of: forms) }
    return builder.profile(costs: catalog.alignmentCosts.editCosts)
  }

  private mutating func add(_ table: FormTable, of forms: [Form]) {
    let start = rows.count
    let id = tables.count
    let rules = rules.filter { rule in
      forms.allSatisfy { rule.forms?.contains($0.id) ?? true } && rule.relation == .equal
        && rule.conditions.isEmpty
    }
    if let title = table.titles.first {
      addRow(.title, labels: table.titles, enumerator: Self.enumerated(title).enumerator, table: id)
    }
    for (index, section) in table.sections.enumerated() { add(section, at: index, table: id, rules: rules) }
    addRow(.end, labels: [], enumerator: nil, table: id, section: table.sections.count)
    tables.append(
      Profile.Table(
        forms: forms, table: table, rows: start..<rows.count,
        headers: headers(of: table, rows: start..<rows.count),
        equations: rules.filter { $0.kind == .concepts }))
  }

  private func headers(of table: FormTable, rows: Range<Int>) -> [SectionHeader] {
    let headings = self.rows[rows].filter { $0.kind == .heading }
    return table.sections.enumerated().map { index, section in
      SectionHeader(section, rows: headings.filter { $0.section == index })
    }
  }

  private mutating func add(_ section: FormSection, at index: Int, table: Int, rules: [IdentityRule]) {
    if let title = section.title {
      addRow(
        .section, labels: [title], enumerator: Self.enumerated(title).enumerator, table: table, section: index
      )
    }
    for (position, heading) in section.header.enumerated() {
      addRow(
        .heading, labels: [heading.label], enumerator: Self.enumerated(heading.label).enumerator,
        table: table,
        section: index, index: position)
    }
    let base = rows.count
    for (position, row) in section.rows.enumerated() {
      let ancestors = row.ancestors.flatMap { rows[base + $0].labels }
      addRow(
        row.cells.isEmpty ? .group : .figures, labels: row.label.map { [$0] } ?? [],
        enumerator: row.label.flatMap { Self.enumerated($0).enumerator }, table: table, section: index,
        index: position, formRow: row, sums: RowArithmetic(cells: row.cells.compactMap(\.self), rules: rules),
        ancestors: ancestors)
    }
  }

  private mutating func addRow(
    _ kind: Profile.Row.Kind, labels formLabels: [FormLabel], enumerator: Enumerator?, table: Int,
    section: Int = 0, index: Int = 0, formRow: FormRow? = nil,
    sums: RowArithmetic = RowArithmetic(cells: [], rules: []),
    ancestors: [Int] = []
  ) {
    var wordings: [Int] = []
    for label in formLabels { wordings += self.wordings(of: label, table: table) }
    let glued = glue(wordings, to: formLabels.first)
    let previous = rows.last.map { $0.table == table ? $0.labels : [] } ?? []
    rows.append(
      Profile.Row(
        kind: kind, table: table, labels: wordings, glued: glued, enumerator: enumerator,
        slots: formRow?.cells.count { $0 != nil } ?? 0, unit: formRow?.unit.map { MatchKey($0) },
        isOptional: formRow?.isOptional ?? false, section: section, index: index,
        reading: kind == .figures ? reading(of: formRow?.cells ?? []) : nil,
        numbers: Set((formRow?.cells ?? []).compactMap { $0.flatMap { numbers[$0.concept] } }), sums: sums,
        context: wordings + previous + ancestors))
  }

  /// The ids of a label's wordings, none twice: as printed, with its note, variants.
  private mutating func wordings(of label: FormLabel, table: Int) -> [Int] {
    let body = Self.enumerated(label).body
    var wordings = [id(of: body)]
    if let note = label.note.map({ MatchKey($0) }) {
      notes.append((id(of: note), table))
      wordings.append(id(of: body.appending(note)))
    }
    for variant in label.variants {
      let wording = id(of: MatchKey(variant).enumerated.body)
      if !wordings.contains(wording) { wordings.append(wording) }
    }
    return wordings
  }

  /// The wordings of the row before and this one in one piece, if the row before holds no figures.
  private mutating func glue(_ wordings: [Int], to label: FormLabel?) -> [Int] {
    guard let label, let first = rows.last?.labels.first, let previous = rows.last, previous.slots == 0,
      previous.kind != .title, wordings.first != nil
    else { return [] }
    return [id(of: labels[first].appending(MatchKey(label.text)))]
  }

  private mutating func id(of key: MatchKey) -> Int {
    if let id = labelIDs[key] { return id }
    labelIDs[key] = labels.count
    labels.append(key)
    return labels.count - 1
  }

  private mutating func reading(of cells: [FormCell?]) -> Int {
    let meaning = cells.map { cell in
      cell.map { FormCell(concept: $0.concept, dimensions: $0.dimensions, predicate: .exactMatch, unit: nil) }
    }
    if let reading = readings[meaning] { return reading }
    readings[meaning] = readings.count
    return readings.count - 1
  }

  private static func enumerated(_ label: FormLabel) -> (enumerator: Enumerator?, body: MatchKey) {
    MatchKey(label.text).enumerated
  }

  /// The rows of each table with the wordings that they go by.
  private var rivals: [[[Int]]] { tables.map { table in rows[table.rows].map(\.labels) } }

  private func profile(costs: EditCosts) -> Profile {
    var rowsByLabel = [[Int]](repeating: [], count: labels.count)
    var rowsByGluedLabel = rowsByLabel
    var furniture = [Set<Int>](repeating: [], count: labels.count)
    for (index, row) in rows.enumerated() {
      for label in row.labels {
        rowsByLabel[label].append(index)
        if row.slots == 0 { furniture[label].insert(row.table) }
      }
      for label in row.glued { rowsByGluedLabel[label].append(index) }
    }
    for note in notes { furniture[note.label].insert(note.table) }
    return Profile(
      rows: rows, tables: tables, labels: LabelIndex(labels, costs: costs, rivals: rivals),
      longestLabel: labels.map(\.scalars.count).max() ?? 0, rowsByLabel: rowsByLabel,
      rowsByGluedLabel: rowsByGluedLabel, furnitureTables: furniture,
      codes: CodeColumn.columns(of: tables, rows: rows))
  }
}
