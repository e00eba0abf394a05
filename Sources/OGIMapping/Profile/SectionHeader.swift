import OGICatalog

/// The header of a section as its labels' columns.
struct SectionHeader: Sendable {
  /// Headings that stand in a row of the source, or together where rows are not known.
  struct Line {
    /// The labels, and whether a text that is no heading to the letter stands before: as likely as not one that is
    /// misspelt, or goes on in the next line.
    var headings: [(label: Int, followsUnread: Bool)]
    let isRow: Bool
  }

  /// The columns that begin under a label: one for each time that the form prints it.
  private var starts: [Int: [Int]] = [:]
  /// Labels that head a single column.
  private var leaves: Set<Int> = []
  /// The labels that stand above those of single columns.
  private var parents: [Int: Set<Int>] = [:]
  /// The first columns of labels that head several.
  private var groupStarts: Set<Int> = [0]
  private let columnCount: Int

  init(_ section: FormSection, rows: [Profile.Row]) {
    columnCount = section.columns.count
    for row in rows {
      let heading = section.header[row.index]
      let start = heading.column ?? section.columns.firstIndex { $0.path.contains(heading.label) }
      guard let start else { continue }
      for label in row.labels { starts[label, default: []].append(start) }
      if heading.column == nil { groupStarts.insert(start) } else { leaves.formUnion(row.labels) }
    }
    for group in rows where section.header[group.index].column == nil {
      for leaf in rows {
        guard let column = section.header[leaf.index].column,
          section.columns[column].path.contains(section.header[group.index].label)
        else { continue }
        for label in leaf.labels { parents[label, default: []].formUnion(group.labels) }
      }
    }
  }

  func knows(_ label: Int) -> Bool { starts[label] != nil }

  /// Whether headings may stand in this order: in a row of the source, from left to right; otherwise line by line,
  /// where a line ends at the last column, and a group of columns begins where its heading does.
  func admits(_ line: Line) -> Bool {
    if standsBeforeParent(line.headings.map(\.label)) { return false }
    var previous: (label: Int, start: Int)?
    for (label, followsUnread) in line.headings {
      let candidates = starts[label] ?? []
      guard let last = previous else {
        previous = candidates.first.map { (label, $0) }
        continue
      }
      let sides = leaves.contains(last.label) && leaves.contains(label)
      let next = candidates.first { start in
        guard sides else { return start >= last.start }
        if followsUnread { return start > last.start }
        return start == last.start + 1 || !line.isRow && breaksLine(from: last.start, to: start)
      }
      guard let start = next ?? (line.isRow || sides ? nil : candidates.first) else { return false }
      previous = (label, start)
    }
    return true
  }

  /// Whether the heading of a column that the form prints once comes before the heading above it.
  private func standsBeforeParent(_ labels: [Int]) -> Bool {
    labels.enumerated().contains { position, label in
      guard starts[label]?.count == 1, let parents = parents[label] else { return false }
      return !parents.isDisjoint(with: labels[position...]) && parents.isDisjoint(with: labels[..<position])
    }
  }

  private func breaksLine(from last: Int, to start: Int) -> Bool {
    last == columnCount - 1 || groupStarts.contains(start)
  }
}
