import OGIText

/// Reads a section of a form's table: its header, then its rows.
struct SectionReader {
  var cells: CellReader

  mutating func read(
    _ lines: ArraySlice<OutlineLine>, title: FormLabel?, log: inout MistakeLog
  ) -> FormSection {
    let header = lines.prefix { [.heading, .code, .column].contains($0.part) }
    let others = lines.dropFirst(header.count)
    for line in others where line.part != .row {
      line.record.note(.misplacedPart(line.part.rawValue), log: &log)
    }
    let rows = others.filter { $0.part == .row }
    let columns = header.filter { $0.part == .column }
    let codes = header.filter { $0.part == .code }
    for line in codes.dropFirst() { line.record.note(.misplacedPart(line.part.rawValue), log: &log) }
    if columns.isEmpty, let row = rows.first { row.record.note(.noColumns, log: &log) }
    guard columns.count <= MappingLimits.columns else {
      columns.last?.record.note(.tooManyColumns(limit: MappingLimits.columns), log: &log)
      return FormSection(title: title, header: [], columns: [], rows: [])
    }
    return FormSection(
      title: title, header: headings(header), columns: paths(Array(header), log: &log),
      rows: self.rows(rows, columns: columns, log: &log), codes: codes.first?.label)
  }

  /// The header's labels in print order: level by level.
  private func headings(_ lines: ArraySlice<OutlineLine>) -> [FormHeading] {
    var column = 0
    var headings: [(depth: Int, heading: FormHeading)] = []
    for line in lines {
      let isColumn = line.part == .column
      let heading = FormHeading(label: line.label, column: isColumn ? column : nil)
      headings.append((line.depth ?? 1, heading))
      if isColumn { column += 1 }
    }
    let order = headings.indices.sorted { (headings[$0].depth, $0) < (headings[$1].depth, $1) }
    return order.map { headings[$0].heading }
  }

  private func paths(_ lines: [OutlineLine], log: inout MistakeLog) -> [FormColumn] {
    let ancestors = Self.ancestors(of: lines, log: &log)
    var columns: [FormColumn] = []
    var names = FirstLines<[MatchKey]>()
    for (line, above) in zip(lines, ancestors) where line.part == .column {
      let path = above.map { lines[$0] } + [line]
      line.record.take(
        path.map(\.key), called: line.label.text, as: .column, in: &names, log: &log)
      columns.append(FormColumn(path: path.map(\.label)))
    }
    return columns
  }

  private mutating func rows(
    _ lines: [OutlineLine], columns: [OutlineLine], log: inout MistakeLog
  ) -> [FormRow] {
    let ancestors = Self.ancestors(of: lines, log: &log)
    let parents = Set(ancestors.compactMap(\.last))
    checkSiblings(lines, ancestors: ancestors, log: &log)
    var rows: [FormRow] = []
    for (index, line) in lines.enumerated() {
      let isHeading = line.meaning.isEmpty && parents.contains(index)
      var cells: [FormCell?] = []
      if !isHeading {
        cells = columns.map { self.cells.cell(row: line, column: $0, log: &log) }
      }
      let unit = line.record[.unit]
      rows.append(
        FormRow(
          label: line.label.text.isEmpty ? nil : line.label,
          ancestors: ancestors[index], unit: unit.isEmpty ? nil : unit, cells: cells,
          isOptional: line.record[.presence] == OutlinePresence.optional.rawValue))
    }
    return rows
  }

  /// Notes labels, and variants of labels, that two rows under one parent have in common.
  private func checkSiblings(
    _ lines: [OutlineLine], ancestors: [[Int]], log: inout MistakeLog
  ) {
    struct Name: Hashable {
      let parent: Int?
      let key: MatchKey
    }
    var labels = FirstLines<Name>()
    for (line, above) in zip(lines, ancestors) {
      let name = Name(parent: above.last, key: line.key)
      line.record.take(name, called: line.label.text, as: .row, in: &labels, log: &log)
    }
    var wordings = labels
    for (line, above) in zip(lines, ancestors) {
      for variant in line.label.variants {
        let name = Name(parent: above.last, key: MatchKey(variant))
        line.record.take(name, called: variant, as: .variant, in: &wordings, log: &log)
      }
    }
  }

  /// The lines that each line belongs to, the outermost first: the nearest one before it of each smaller depth.
  private static func ancestors(of lines: [OutlineLine], log: inout MistakeLog) -> [[Int]] {
    var path: [Int] = []
    var ancestors: [[Int]] = []
    for (index, line) in lines.enumerated() {
      // Without a depth, the line stands where the one before it does.
      let depth = line.depth ?? max(1, path.count)
      if depth > path.count + 1 {
        line.record.note(.depthJump(from: path.count, to: depth), log: &log)
      }
      path = Array(path.prefix(depth - 1))
      ancestors.append(path)
      path.append(index)
    }
    return ancestors
  }
}
