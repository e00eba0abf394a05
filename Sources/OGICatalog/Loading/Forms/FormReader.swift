import OGISchema
import OGIText

/// Reads the outline of a form into its tables.
struct FormReader {
  private let variants: [MatchKey: [String]]
  private let references: References
  private var cells: CellReader
  /// The labels that the form prints, by their keys.
  private(set) var labels: [MatchKey: String] = [:]

  /// The concepts that the form prints.
  var concepts: Set<Concept.ID> { cells.concepts }

  init(references: References, variants: [MatchKey: [String]]) {
    self.references = references
    self.variants = variants
    cells = CellReader(references: references)
  }

  /// The form's tables, in the order of the file.
  mutating func tables(
    of file: MappingTable<OutlineColumn>, log: inout MistakeLog
  ) -> [FormTable] {
    var lines: [OutlineLine] = []
    for record in file.records {
      let line = OutlineLine(record, references: references, variants: variants, log: &log)
      if let line { lines.append(line) }
      // A line of which it is not known what it is prints its label all the same.
      let label = record[.label]
      if !label.isEmpty { labels[line?.key ?? MatchKey(label)] = label }
    }
    var tables: [FormTable] = []
    var ids = FirstLines<String>()
    var rest = lines[...]
    while let first = rest.first {
      let table = rest.prefix { $0.table == first.table }
      rest = rest.dropFirst(table.count)
      let id = first.table
      if first.record.take(id, called: id, as: .table, in: &ids, log: &log) {
        tables.append(read(table, id: id, log: &log))
      }
    }
    return tables
  }

  private mutating func read(
    _ lines: ArraySlice<OutlineLine>, id: String, log: inout MistakeLog
  ) -> FormTable {
    let titles = lines.prefix { $0.part == .title }
    var sections: [FormSection] = []
    var names = FirstLines<MatchKey>()
    var rest = lines.dropFirst(titles.count)
    while let first = rest.first {
      let title = first.part == .section ? first : nil
      let body = rest.dropFirst(title == nil ? 0 : 1).prefix { $0.part != .section }
      rest = rest.dropFirst(body.count + (title == nil ? 0 : 1))
      if let title {
        title.record.take(
          title.key, called: title.label.text, as: .section, in: &names, log: &log)
      }
      var reader = SectionReader(cells: cells)
      sections.append(reader.read(body, title: title?.label, log: &log))
      cells = reader.cells
    }
    if sections.allSatisfy(\.rows.isEmpty), let first = lines.first {
      first.record.note(.noRows(table: id), log: &log)
    }
    for line in titles + lines.filter({ $0.part == .section }) {
      guard let depth = line.depth, depth > 1 else { continue }
      line.record.note(.depthJump(from: 0, to: depth), log: &log)
    }
    return FormTable(id: id, titles: titles.map(\.label), sections: sections)
  }
}
