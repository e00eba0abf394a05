import OGIMatching

/// Finds the lines of an outline that an overlay names, downwards from the line that it named last.
///
/// Labels recur in a form. One that does is told apart by a line that it belongs to and that is named before it.
struct OutlineSearch {
  typealias Record = MappingRecord<OutlineColumn>

  private let ids: [Int]
  private let records: [Record]
  /// Whether a line was replaced or taken out.
  private let isGone: [Bool]
  private var last: (table: String, position: Int)?

  /// - Parameter lines: the lines in order, each with what replaced it or took it out.
  init(lines: [(id: Int, record: Record, editor: Record?)]) {
    ids = lines.map(\.id)
    records = lines.map(\.record)
    isGone = lines.map { $0.editor != nil }
  }

  func hasTable(_ table: String) -> Bool { records.contains { $0[.table] == table } }

  /// The line that a record names; `nil`, with a mistake noted, if there is none or it is not clear which.
  mutating func line(named name: Record, log: inout MistakeLog) -> Int? {
    let start = last.flatMap { $0.table == name[.table] ? $0.position + 1 : nil } ?? 0
    let found = matches(of: name, from: start)
    guard let first = found.first else {
      let labels = records.lazy.filter { $0[.table] == name[.table] }.map(\.name)
      name.note(.unknownLine(name.name, nearest: NearMiss.nearest(to: name.name, among: labels)), log: &log)
      return nil
    }
    guard found.count == 1 || belongsToLast(first) else {
      name.note(.ambiguousLine(name.name, lines: found.map { records[$0].place }), log: &log)
      return nil
    }
    last = (name[.table], first)
    return ids[first]
  }

  /// The lines that are as a record describes them. One that is gone counts where it alone is meant, or where it would be
  /// edited a second time.
  private func matches(of name: Record, from start: Int) -> [Int] {
    let all = records.indices.dropFirst(start).filter { position in
      records[position].key == name.key && name.describes(records[position])
    }
    let present = all.filter { !isGone[$0] }
    let gone = all.filter { isGone[$0] }
    if name.edit == .after { return present.isEmpty ? gone : present }
    return gone.isEmpty ? present : gone
  }

  /// Whether a line stands in the section, or under the heading or row, that was named last.
  private func belongsToLast(_ position: Int) -> Bool {
    guard let last, last.position < position else { return false }
    let above = records[last.position]
    let between = records[last.position + 1...position]
    if above[.part] == OutlinePart.section.rawValue {
      return !between.contains { $0[.part] == OutlinePart.section.rawValue || $0[.table] != last.table }
    }
    guard let depth = Int(above[.depth]) else { return false }
    let isRow = above[.part] == OutlinePart.row.rawValue
    return between.allSatisfy { line in
      line[.table] == last.table && (line[.part] == OutlinePart.row.rawValue) == isRow
        && (Int(line[.depth]) ?? 0) > depth
    }
  }
}
