#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGIDocuments
import OGIText

/// A table as a form describes it: columns, and rows in a hierarchy.
struct DraftTable {
  let id: String
  let title: String?
  /// Labels of the header that stand over no single column of figures.
  let headings: [Heading]
  let columns: [Column]
  let rows: [Row]

  /// A label of the header that stands over no single column of figures.
  struct Heading {
    let label: String
    /// Whether the cells beneath number the rows.
    var isCode = false
  }

  /// A column of figures.
  struct Column {
    /// The labels above the column, the outermost first.
    let path: [String]
    let unit: FigureGrammar.Unit?
  }

  /// A row of the outline.
  struct Row {
    let depth: Int
    let label: String
    let unit: String?
    /// The figures, one for each column; empty for a row that only heads others.
    let values: [Figure?]
    let place: Place
    /// The index of the row with the same label under the same parent that stands above; `nil` if there is none.
    var twin: Int?

    /// Whether the form describes the row's figures.
    var isDescribed: Bool { !values.isEmpty && twin == nil }
  }

  /// The table of a source; `nil` if it has no rows with a label and figures.
  init?(_ source: SourceTable, id: String, title: String?, parser: FigureParser) {
    let rows = Self.rows(of: source, parser: parser)
    guard source.columns > 0, rows.contains(where: { !$0.values.isEmpty }) else { return nil }
    let header = DraftHeader(source, title: title, parser: parser)
    self.id = id
    self.title = header.title
    headings = header.headings
    columns = header.columns
    self.rows = Self.markingTwins(rows)
  }

  /// What the draft's summary says of the table.
  var summary: FormDraft.Table {
    FormDraft.Table(
      id: id, title: title, codes: headings.first(where: \.isCode)?.label,
      rows: rows.filter(\.isDescribed).count, columns: columns.count,
      figures: rows.filter(\.isDescribed).reduce(0) { $0 + $1.values.count { $0?.number != nil } })
  }

  private static func rows(of source: SourceTable, parser: FigureParser) -> [Row] {
    let labels = source.rows.flatMap(\.labels)
    let isIndented = Set(labels.map(\.indentation)).count > 1
    var outline = RowOutline(isIndented: isIndented)
    var rows: [Row] = []
    var groups: [String] = []
    for row in source.rows {
      guard let label = row.labels.last else { continue }
      // What is numbered above a label is a heading of the outline, and what is not, such as a region, a group.
      let above = row.labels.dropLast()
      let headings = above.filter { MatchKey($0.text).enumerated.enumerator != nil }
      let own = headings.isEmpty ? above.map(\.text) : []
      let path = own.isEmpty && (row.isContinued || !headings.isEmpty) ? groups : own
      if path != groups {
        groups = path
        outline = RowOutline(isIndented: isIndented)
        for (level, group) in path.enumerated() {
          rows.append(Row(depth: level + 1, label: group, unit: nil, values: [], place: row.place))
        }
      }
      for heading in headings {
        let depth = groups.count + outline.depth(of: heading)
        rows.append(Row(depth: depth, label: heading.text, unit: nil, values: [], place: row.place))
      }
      let depth = groups.count + outline.depth(of: label)
      rows.append(
        Row(
          depth: depth, label: label.text, unit: row.unit ?? parser.unit(in: label.text)?.word,
          values: row.values.map(\.figure), place: row.place))
    }
    return rows.enumerated().map { index, row in
      let heads = rows.indices.contains(index + 1) && rows[index + 1].depth > row.depth
      let isHeading = heads && !row.values.contains { $0?.number != nil }
      return Row(
        depth: min(row.depth, MappingLimits.depth), label: row.label, unit: row.unit,
        values: isHeading ? [] : padded(row.values, to: source.columns), place: row.place)
    }
  }

  private static func padded(_ values: [Figure?], to count: Int) -> [Figure?] {
    Array((values + [Figure?](repeating: nil, count: max(0, count - values.count))).prefix(count))
  }

  /// Finds rows that a form could not tell apart.
  private static func markingTwins(_ rows: [Row]) -> [Row] {
    struct Name: Hashable {
      let parents: [MatchKey]
      let key: MatchKey
    }
    var path: [MatchKey] = []
    var known: [Name: Int] = [:]
    var marked = rows
    for (index, row) in rows.enumerated() {
      let name = Name(parents: Array(path.prefix(row.depth - 1)), key: MatchKey(row.label))
      marked[index].twin = known[name]
      known[name] = known[name] ?? index
      path = name.parents + [name.key]
    }
    return marked
  }
}

extension Decimal {
  // Decimals are kept as coefficient and power of ten; a zero at the end of a fraction still is one.
  /// Whether the number has no fraction.
  var isWhole: Bool { exponent >= 0 || !description.contains(".") }
}
