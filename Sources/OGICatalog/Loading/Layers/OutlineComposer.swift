import OGIMatching

/// Lays outlines of a form over one another.
///
/// Order matters in an outline, so that a line of an overlay says where it belongs: lines follow one that names a line
/// beneath, and stand behind it or take its place. What several overlays add behind one line stands in their order.
struct OutlineComposer {
  typealias Record = MappingRecord<OutlineColumn>

  private struct Line {
    let record: Record
    /// The line of an overlay that replaced it or took it out.
    var editor: Record?
    /// The lines that take its place.
    var replacement: [Int] = []
    /// The lines that stand behind it.
    var followers: [Int] = []
  }

  /// Where the lines go that an overlay's next lines bring.
  private enum Place {
    case behind(Int, table: String)
    case instead(Int, table: String)
    /// At the end, in a table that the form does not have yet.
    case atEnd(table: String)
    /// Nowhere: what is wrong has been noted.
    case nowhere(table: String)

    var table: String {
      switch self {
      case .behind(_, let table), .instead(_, let table), .atEnd(let table), .nowhere(let table): table
      }
    }
  }

  private var file = ""
  private var lines: [Line] = []
  /// The lines that follow no other.
  private var top: [Int] = []
  private var contents: Set<[[String]]> = []

  /// The outline of all layers.
  var table: MappingTable<OutlineColumn> {
    MappingTable(file: file, records: order.filter { lines[$0].editor == nil }.map { lines[$0].record })
  }

  /// Lays an outline on top, the whole one first. One that says the same as one beneath is passed over.
  ///
  /// - Complexity: Linear in the lines beneath for each line that names one.
  mutating func lay(_ overlay: MappingTable<OutlineColumn>, log: inout MistakeLog) {
    let content = overlay.records.map { $0.content + [$0.edit?.rawValue ?? ""] }
    guard contents.insert(content).inserted else { return }
    file = overlay.file
    let isFirst = lines.isEmpty
    var search = OutlineSearch(lines: order.map { ($0, lines[$0].record, lines[$0].editor) })
    var place: Place?
    for record in overlay.records where record.isWhole || isFirst {
      if record.edit != nil {
        checkReplacement(at: place, log: &log)
        place = edit(with: record, in: &search, log: &log)
      } else if let current = place, current.table == record[.table] {
        add(record, at: current)
      } else {
        checkReplacement(at: place, log: &log)
        let next = newTable(record, in: search, log: &log)
        add(record, at: next)
        place = next
      }
    }
    checkReplacement(at: place, log: &log)
  }

  private mutating func edit(
    with record: Record, in search: inout OutlineSearch, log: inout MistakeLog
  ) -> Place? {
    let table = record[.table]
    guard let line = search.line(named: record, log: &log) else { return .nowhere(table: table) }
    if let editor = lines[line].editor {
      if record.edit != .remove || editor.edit != .remove {
        record.note(.conflictingEdits(record.name, with: editor.place), log: &log)
      }
      return .nowhere(table: table)
    }
    switch record.edit {
    case .after: return .behind(line, table: table)
    case .replace:
      lines[line].editor = record
      return .instead(line, table: table)
    case .remove, nil:
      lines[line].editor = record
      return nil
    }
  }

  /// The place of a line that follows none that names another: in a table of its own, if the form has no such table.
  private func newTable(_ record: Record, in search: OutlineSearch, log: inout MistakeLog) -> Place {
    let table = record[.table]
    guard search.hasTable(table) else { return .atEnd(table: table) }
    record.note(.lineWithoutPlace(table: table), log: &log)
    return .nowhere(table: table)
  }

  private mutating func add(_ record: Record, at place: Place) {
    let line = lines.count
    switch place {
    case .behind(let other, _): lines[other].followers.append(line)
    case .instead(let other, _): lines[other].replacement.append(line)
    case .atEnd: top.append(line)
    case .nowhere: return
    }
    lines.append(Line(record: record))
  }

  private func checkReplacement(at place: Place?, log: inout MistakeLog) {
    guard case .instead(let line, _) = place, lines[line].replacement.isEmpty,
      let editor = lines[line].editor
    else { return }
    editor.note(.emptyReplacement(editor.name), log: &log)
  }

  /// All lines in the order of the outline, those that were replaced or taken out among them.
  private var order: [Int] {
    var order: [Int] = []
    order.reserveCapacity(lines.count)
    var waiting = Array(top.reversed())
    while let line = waiting.popLast() {
      order.append(line)
      waiting += (lines[line].replacement + lines[line].followers).reversed()
    }
    return order
  }
}

extension MappingTable<OutlineColumn> {
  /// Reads a form's outline of all layers: whole from the lowest that has it, edited by those above. `nil`, with the
  /// mistakes noted, if none has one that can be read.
  ///
  /// - Parameter path: the file of the layer that lists the form, as mistakes name it.
  init?(outline name: String, listedAs path: String, in layers: MappingLayers, log: inout MistakeLog) {
    let before = log.count
    var outlines = layers.overlays.compactMap { layer in
      MappingTable(name, from: layer, isOverlay: true, log: &log)
    }
    if layers.bottom.source.files(in: FormListFile.folder).contains(name) || layers.overlays.isEmpty,
      let bottom = MappingTable(name, from: layers.bottom, isOverlay: false, log: &log)
    {
      outlines.insert(bottom, at: 0)
    }
    guard let first = outlines.first else {
      if log.count == before { log.note(.missingFile, file: path) }
      return nil
    }
    guard outlines.count > 1 || first.records.contains(where: { $0.edit != nil }) else {
      self = first
      return
    }
    var composer = OutlineComposer()
    for outline in outlines { composer.lay(outline, log: &log) }
    self = composer.table
  }
}
