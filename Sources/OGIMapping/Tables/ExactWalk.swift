import OGIMatching
import OGIText

/// The fast path: a table that prints its form's labels to the letter, one to one and in order.
///
/// Headings and group cells may be missing, as they often are; rows with figures may not, unless they are optional,
/// nor may anything else stand between them.
struct ExactWalk {
  let profile: Profile
  let tokens: [Token]
  let confidence: Double

  /// The table that begins at a token, or `nil` if none does or it is not printed to the letter.
  func table(at start: Int) -> TableReading? {
    guard let lexeme = tokens[start].lexeme, let label = profile.label(of: lexeme) else { return nil }
    var tried: Set<Int> = []
    for row in profile.rowsByLabel[label] {
      let table = profile.rows[row].table
      guard profile.rows[row].slots == 0, tried.insert(table).inserted else { continue }
      if let reading = walk(table, from: start) { return reading }
    }
    return nil
  }

  private func walk(_ table: Int, from start: Int) -> TableReading? {
    var reading = TableReading(table: table, tokens: start..<start)
    let end = profile.tables[table].rows.upperBound - 1
    var row = profile.tables[table].rows.lowerBound
    var pending: RowReading?
    var index = start
    while index < tokens.count {
      switch tokens[index].content {
      case .text(let lexeme):
        if var open = pending {
          guard open.unit == nil, profile.rows[open.row].unit == lexeme.key else { return nil }
          open.unit = index
          pending = open
        } else {
          guard let next = nextRow(from: row, printing: lexeme) else { return nil }
          if profile.rows[next].slots > 0 {
            pending = RowReading(row: next, label: [index], confidence: confidence)
          } else {
            reading.headings[next] = index
            reading.furniture.insert(index)
          }
          row = next + 1
        }
      case .run(let cells, let figures):
        if pending == nil, let unlabelled = unlabelledRow(from: row), cells >= profile.rows[unlabelled].slots
        {
          pending = RowReading(row: unlabelled, label: [], confidence: confidence)
          row = unlabelled + 1
        }
        if var open = pending {
          let slots = profile.rows[open.row].slots
          guard cells >= slots, figures <= slots else { return nil }
          open.figures = [index]
          reading.rows.append(open)
          pending = nil
          if lastFigures(after: row, end: end) {
            reading.tokens = start..<index + 1
            reading.evidence = .infinity
            return reading
          }
        } else if figures > 0 {
          return nil
        }
      }
      index += 1
    }
    return nil
  }

  /// The next row that prints a text, over headings, groups and optional rows only.
  private func nextRow(from start: Int, printing lexeme: Lexeme) -> Int? {
    guard let label = profile.label(of: lexeme) else { return nil }
    var row = start
    while profile.rows[row].kind != .end {
      let candidate = profile.rows[row]
      if candidate.labels.contains(label), candidate.enumerator == lexeme.enumerator { return row }
      guard candidate.slots == 0 || candidate.isOptional else { return nil }
      row += 1
    }
    return nil
  }

  /// The next row with figures, if it prints no label.
  private func unlabelledRow(from start: Int) -> Int? {
    var row = start
    while profile.rows[row].kind != .end, profile.rows[row].slots == 0 { row += 1 }
    return profile.rows[row].slots > 0 && profile.rows[row].labels.isEmpty ? row : nil
  }

  /// Whether no row with figures is left that must be printed.
  private func lastFigures(after row: Int, end: Int) -> Bool {
    !profile.rows[row..<end].contains { $0.slots > 0 }
  }
}
