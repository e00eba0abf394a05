import OGIDocuments
import OGISchema
import OGIText

extension Explainer {
  /// Explains all that stands on a line of the source: its figures, and those of the rows whose label it prints.
  ///
  /// - Parameter line: The line's number, from 1.
  /// - Throws: ``ExplanationError`` if the source has no such line, or is not made of lines.
  /// - Complexity: Linear in the document.
  public func explanation(ofLine line: Int) throws(ExplanationError) -> LineExplanation {
    let document = rows.mapping.stream.document
    guard document.pieces.contains(where: { $0.place.line != nil }) else { throw .noLines }
    let lines = document.lineCount
    guard 1...max(1, lines) ~= line else { throw .lineBeyondEnd(line: line, lines: lines) }
    let facts = report.facts.filter { fact in
      fact.source.line == line
        || position(of: fact).map { labelLines(of: rows.placed[$0.table][$0.row].row).contains(line) }
          ?? false
    }
    let unmapped = UnmappedExplainer(rows: rows)
    return LineExplanation(
      line: line, parts: parts(of: line), figures: explanations(of: facts),
      unmapped: report.unmapped.compactMap(unmapped.explanation).filter { $0.stands(on: line) },
      passedOver: report.passedOver.filter { stretch in
        guard let start = stretch.source.line, let end = stretch.end.line else { return false }
        return start <= line && line <= end
      })
  }

  private func labelLines(of row: RowReading) -> Set<Int> {
    let stream = rows.mapping.stream
    return Set(row.label.flatMap { stream.tokens[$0].pieces }.compactMap { stream.place(ofPiece: $0).line })
  }

  // MARK: The pieces of a line

  private func parts(of line: Int) -> [LineExplanation.Part] {
    let stream = rows.mapping.stream
    let roles = roles
    let other: LineExplanation.Part.Role = mastheadLines.contains(line) ? .masthead : .text
    return stream.document.pieces.indices.compactMap { piece in
      guard stream.place(ofPiece: piece).line == line else { return nil }
      let role = roles[piece]
      if stream.document.pieces[piece].isEmpty, role == nil { return nil }
      return LineExplanation.Part(
        text: stream.printed(piece), source: stream.place(ofPiece: piece), role: role?.role ?? other,
        table: role.flatMap { table(at: $0.table) })
    }
  }

  /// The lines that title, agency, year and period stand on.
  private var mastheadLines: Set<Int> {
    let places = [report.title?.source, report.agency?.source, report.year?.source, report.period?.source]
    return Set(places.compactMap { $0?.line })
  }

  /// What the pieces of tables are, with the table.
  private var roles: [Int: (role: LineExplanation.Part.Role, table: Int)] {
    let stream = rows.mapping.stream
    let figures = Set(report.facts.map(\.source)).union(report.unmapped.flatMap { $0.cells.map(\.source) })
    var roles: [Int: (role: LineExplanation.Part.Role, table: Int)] = [:]
    for (index, table) in rows.mapping.tables.enumerated() {
      func note(_ role: LineExplanation.Part.Role, _ tokens: some Sequence<Int>) {
        for piece in tokens.flatMap({ stream.tokens[$0].pieces }) { roles[piece] = (role, index) }
      }
      func noteCells(_ pieces: some Sequence<Int>) {
        for piece in pieces {
          let isNew = figures.contains(stream.place(ofPiece: piece))
          if isNew || stream.figures[piece]?.number != nil {
            roles[piece] = (isNew ? .figure : .repetition, index)
          }
        }
      }
      note(.furniture, table.furniture)
      note(.heading, table.headings.values)
      for placed in rows.placed[index] {
        noteCells(placed.cells.cells)
        note(.label, placed.row.label)
        note(.unit, [placed.row.unit].compactMap(\.self))
      }
      for run in table.unmapped {
        note(.label, stream.labelTokens(before: run))
        noteCells(stream.tokens[run].pieces)
      }
    }
    return roles
  }

  /// The table of the report that a table found is.
  func table(at index: Int) -> NormalizedReport.Table? {
    let start = rows.mapping.stream.place(of: rows.mapping.tables[index].tokens.lowerBound)
    return report.tables.first { $0.source == start }
  }
}

extension UnmappedExplanation {
  fileprivate func stands(on line: Int) -> Bool {
    unmapped.cells.contains { $0.source.line == line } || row.label.parts.contains { $0.source.line == line }
  }
}

extension Place {
  /// The line of a place in text.
  var line: Int? {
    if case .text(let line, _) = self { line } else { nil }
  }
}

extension Document {
  /// The number of lines of the text, cut at LF, CR LF and CR.
  fileprivate var lineCount: Int {
    var count = 0
    var isOpen = false
    var previous: UInt8 = 0
    for byte in utf8 {
      let isBreak = byte == 0x0A || byte == 0x0D
      if isBreak, !(byte == 0x0A && previous == 0x0D) { count += 1 }
      isOpen = !isBreak
      previous = byte
    }
    return isOpen ? count + 1 : count
  }
}
