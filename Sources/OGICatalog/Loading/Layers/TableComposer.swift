import OGIMatching

/// Lays tables over one another, line by line.
///
/// A line that no layer beneath has is added at the end. One that says the same as the line of its key is passed over,
/// and one that says something else is a conflict, unless it says that it replaces that line.
struct TableComposer<Column: MappingColumn> {
  private typealias Record = MappingRecord<Column>

  private struct Line {
    /// `nil` once it is taken out.
    var record: Record?
    /// The line of an overlay that replaced it or took it out.
    var editor: Record?
  }

  private var lines: [Line]
  private var positions: [[String]: Int]

  init(_ bottom: MappingTable<Column>) {
    lines = bottom.records.map { Line(record: $0) }
    positions = Dictionary(
      zip(bottom.records.map(\.key), bottom.records.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The lines of all layers.
  var records: [MappingRecord<Column>] { lines.compactMap(\.record) }

  /// Lays an overlay on top.
  ///
  /// - Complexity: Linear in the overlay's lines.
  mutating func lay(_ overlay: MappingTable<Column>, log: inout MistakeLog) {
    let beneath = lines.count
    for record in overlay.records where record.isWhole {
      guard let position = positions[record.key], position < beneath else {
        add(record, log: &log)
        continue
      }
      if record.edit == nil {
        compare(record, with: lines[position], log: &log)
      } else {
        edit(position, by: record, log: &log)
      }
    }
  }

  private mutating func add(_ record: Record, log: inout MistakeLog) {
    guard record.edit == nil else {
      let known = lines.lazy.compactMap { $0.record?.name }
      record.note(
        .unknownLine(record.name, nearest: NearMiss.nearest(to: record.name, among: known)), log: &log)
      return
    }
    // Twice in one overlay: the table's own reader says so.
    if positions[record.key] == nil { positions[record.key] = lines.count }
    lines.append(Line(record: record))
  }

  private func compare(_ record: Record, with line: Line, log: inout MistakeLog) {
    guard let other = line.record else {
      if let editor = line.editor {
        record.note(.conflictingEdits(record.name, with: editor.place), log: &log)
      }
      return
    }
    guard record.content != other.content else { return }
    record.note(.conflict(record.name, with: other.place), log: &log)
  }

  private mutating func edit(_ position: Int, by record: Record, log: inout MistakeLog) {
    let line = lines[position]
    if let editor = line.editor {
      let isSame = editor.edit == record.edit && (record.edit == .remove || editor.content == record.content)
      if !isSame { record.note(.conflictingEdits(record.name, with: editor.place), log: &log) }
      return
    }
    if record.edit == .remove, let other = line.record, !record.describes(other) {
      record.note(.otherContent(record.name, at: other.place), log: &log)
      return
    }
    lines[position] = Line(record: record.edit == .remove ? nil : record, editor: record)
  }
}

extension MappingTable {
  /// Reads a table of all layers; `nil`, with the mistakes noted, if the one at the bottom cannot be read.
  init?(_ name: String, in layers: MappingLayers, log: inout MistakeLog) {
    guard let bottom = MappingTable(name, from: layers.bottom, isOverlay: false, log: &log) else {
      return nil
    }
    guard let top = layers.overlays.last else {
      self = bottom
      return
    }
    var composer = TableComposer(bottom)
    for layer in layers.overlays {
      guard let overlay = MappingTable(name, from: layer, isOverlay: true, log: &log) else { continue }
      composer.lay(overlay, log: &log)
    }
    // What the whole lacks is for the one to add who adds what needs it.
    self = MappingTable(file: top.path(of: name), records: composer.records)
  }
}
