public import OGISchema
import OGIText

/// A row of a form under a name of its own, that a person can type and that stays the same.
///
/// The name is what the concepts of the row's cells have in common: the concept, or the segments of the ids that all
/// begin with, such as `proactive.permits`; if there are none, the table's id. Where several rows of a form, or figures
/// of one, would have the same name, the members that all cells of the row share follow after `;`, and where that is
/// not enough, `~2`, `~3` … in print order. Neither sign occurs in concepts, members and tables, so that no two names of
/// a form are the same.
public struct NamedRow: Hashable, Sendable {
  /// A figure of the row: the cells that count one concept.
  public struct Figure: Hashable, Sendable {
    /// The figure's name within the form: the row's, or the concept where the row counts several.
    public let name: String
    /// What the cells count.
    public let concept: Concept.ID
    /// How they relate to the concept.
    public let predicate: FormCell.Predicate
    /// The labels from the outermost down to the row's own, and those of the column where the row counts several concepts.
    public let path: [String]
  }

  /// The row's name within the form.
  public let name: String
  /// The id of the table.
  public let table: String
  /// The labels from the section's title and the rows above down to the row's own; for a row that prints none, its
  /// section's title, if there is one.
  public let path: [String]
  /// What the row counts, in print order.
  public let figures: [Figure]
  /// Where the row stands: the section of the table, and the row in the section.
  package let section: Int
  package let index: Int
  /// All that the row says, as a text: what its version is made of.
  package let definition: String
}

extension Form {
  /// The rows with cells under their names, in print order.
  ///
  /// - Complexity: Linear in the form's cells.
  public var namedRows: [NamedRow] {
    let outlines = tables.flatMap { table in
      table.sections.enumerated().flatMap { number, section in
        section.rows.indices.compactMap { RowOutline(row: $0, section: number, of: table) }
      }
    }
    var names = RowNames(outlines.flatMap(\.proposals))
    return outlines.map { outline in
      let name = names.next()
      let figures = outline.figures.map { figure in
        NamedRow.Figure(
          name: outline.figures.count == 1 ? name : names.next(), concept: figure.concept,
          predicate: figure.predicate, path: outline.path + figure.columnPath)
      }
      return NamedRow(
        name: name, table: outline.table, path: outline.path, figures: figures, section: outline.section,
        index: outline.index, definition: outline.definition)
    }
  }
}

/// Hands out names that are all different, in the order of the proposals.
private struct RowNames {
  struct Proposal {
    let base: String
    let members: [String: String]
  }

  private var names: [String].SubSequence

  init(_ proposals: [Proposal]) {
    let uses = Dictionary(proposals.map { ($0.base, 1) }, uniquingKeysWith: +)
    var counts: [String: Int] = [:]
    let names = proposals.map { proposal in
      var name = proposal.base
      if uses[name, default: 0] > 1, !proposal.members.isEmpty {
        name += proposal.members.sorted { $0.key < $1.key }.map { ";\($0.key)=\($0.value)" }.joined()
      }
      counts[name, default: 0] += 1
      let count = counts[name, default: 1]
      return count == 1 ? name : "\(name)~\(count)"
    }
    self.names = names[...]
  }

  /// The name of the next proposal; empty after the last.
  mutating func next() -> String { names.popFirst() ?? "" }
}

/// A row with what its names are made of.
private struct RowOutline {
  struct Figure {
    let concept: Concept.ID
    let predicate: FormCell.Predicate
    let columnPath: [String]
    let members: [String: String]
  }

  let table: String
  let section: Int
  let index: Int
  let path: [String]
  let cells: [FormCell]
  let figures: [Figure]

  /// `nil` for a row without cells.
  init?(row index: Int, section number: Int, of table: FormTable) {
    let section = table.sections[number]
    let row = section.rows[index]
    cells = row.cells.compactMap(\.self)
    guard !cells.isEmpty else { return nil }
    self.table = table.id
    self.section = number
    self.index = index
    let above = row.ancestors.filter(section.rows.indices.contains).map { section.rows[$0].label }
    path = ([section.title] + above + [row.label]).compactMap { $0?.text }
    let isOne = Set(cells.map(\.concept)).count == 1
    var figures: [Figure] = []
    for (column, cell) in zip(section.columns, row.cells) {
      guard let cell else { continue }
      let known = figures.firstIndex { $0.concept == cell.concept && $0.predicate == cell.predicate }
      guard let known else {
        figures.append(
          Figure(
            concept: cell.concept, predicate: cell.predicate,
            columnPath: isOne ? [] : column.path.map(\.text), members: cell.dimensions))
        continue
      }
      let shared = figures[known].members.filter { cell.dimensions[$0.key] == $0.value }
      figures[known] = Figure(
        concept: cell.concept, predicate: cell.predicate,
        columnPath: figures[known].columnPath.filter(column.path.map(\.text).contains),
        members: shared)
    }
    self.figures = figures
  }

  /// The names to be given: the row's, and those of its figures where they are several.
  var proposals: [RowNames.Proposal] {
    let members = cells.dropFirst().reduce(cells.first?.dimensions ?? [:]) { shared, cell in
      shared.filter { cell.dimensions[$0.key] == $0.value }
    }
    let own = RowNames.Proposal(base: commonName, members: members)
    guard figures.count > 1 else { return [own] }
    return [own] + figures.map { RowNames.Proposal(base: $0.concept.rawValue, members: $0.members) }
  }

  private var commonName: String {
    let paths = figures.map { $0.concept.rawValue.split(separator: ".") }
    let common = paths.dropFirst().reduce(paths.first ?? []) { common, path in
      zip(common, path).prefix { $0 == $1 }.map(\.0)
    }
    return common.isEmpty ? table : common.joined(separator: ".")
  }

  /// Path and cells, unambiguously: the counts tell where each part ends.
  var definition: String {
    let meanings = cells.map { cell in
      let members = cell.dimensions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return
        ([cell.concept.rawValue, cell.predicate.rawValue, cell.unit?.word ?? ""] + members)
        .joined(separator: "\u{1F}")
    }
    return (["\(path.count)"] + path + meanings).joined(separator: "\u{1E}")
  }
}
