#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGIDocuments
import OGIMatching
import OGISchema
import OGIText

/// What of a table is handed on as unmapped.
extension FactBuilder {
  /// The most bytes of text that stand before unknown figures and are handed on as their label: what a report prints
  /// before a table may be long, and the label is repeated with each of its figures.
  private static let longestLabel = 1024

  /// Figures of a table that stand under no concept.
  ///
  /// - Parameter rows: The table's rows, in their order.
  func unmapped(of table: TableReading, rows: [PlacedRow], form: String) -> [UnmappedRow] {
    let used = Set(rows.flatMap(\.cells.cells))
    return rows.flatMap { unmapped(of: $0, form: form) }
      + table.unmapped.compactMap {
        unmappedRow($0, form: form, without: used, decision: table.decidedRuns[$0])
      }
      + textsWithDigits(in: table, form: form, without: used)
  }

  private func unmapped(of placed: PlacedRow, form: String) -> [UnmappedRow] {
    let row = placed.row
    let isAbandoned = row.isAbandoned(by: catalog.alignmentCosts)
    let own = isAbandoned ? placed.placement.pieces.compactMap(\.self).filter { !stream.isBlank($0) } : []
    let pieces = own + placed.placement.surplus
    let mayBeGlued = placed.isBlank(in: stream) && !(isAbandoned && row.decision == nil)
    guard !pieces.isEmpty || mayBeGlued else { return [] }
    let label = label(of: row)
    let left = unmappedRow(form: form, label: label, pieces: pieces, decision: row.decision?.source)
    let glued = mayBeGlued ? gluedFigure(row, form: form, label: label) : nil
    return [left, glued].compactMap(\.self)
  }

  /// A row that stands in a table and is none of the form's, by its run of figures.
  ///
  /// A single number on a line of its own with no text before it, as pages are numbered, is no row.
  ///
  /// - Parameters:
  ///   - used: Pieces that are cells of the table's rows.
  ///   - decision: Where a person decided that it is no row of the form.
  func unmappedRow(
    _ run: Int, form: String, without used: Set<Int> = [], decision: String? = nil
  ) -> UnmappedRow? {
    let token = stream.tokens[run]
    let label = labelTokens(before: run)
    if stream.labelTokens(before: run).isEmpty, !token.isCell, token.pieces.count == 1 { return nil }
    let pieces = token.pieces.filter { !stream.isBlank($0) && !used.contains($0) }
    return unmappedRow(form: form, label: text(of: label), pieces: pieces, decision: decision)
  }

  /// The texts right before a run that may be its label, without units: so many as a label may have of characters.
  func labelTokens(before run: Int) -> [Int] {
    var tokens: [Int] = []
    var length = 0
    for token in stream.labelTokens(before: run).reversed() where unit(ofToken: token) == nil {
      length += stream.text(of: token).utf8.count
      if length > Self.longestLabel, !tokens.isEmpty { break }
      tokens.append(token)
    }
    return tokens.reversed()
  }

  /// The unit that a text is; `nil` if it is none.
  func unit(ofToken token: Int) -> FigureGrammar.Unit? { parser.unit(named: stream.text(of: token)) }

  func unmappedRow(form: String, label: String, pieces: [Int], decision: String? = nil) -> UnmappedRow? {
    guard let first = pieces.first else { return nil }
    let cells = pieces.map { piece in
      let figure = stream.figures[piece]
      // Measure words do not say what is counted; money does.
      let unit = figure?.unit.flatMap { $0.factor != 1 || catalog.isAmount($0.unit) ? $0 : nil }
      return UnmappedRow.Cell(
        printed: stream.printed(piece), value: figure?.number.map { $0 * (unit?.factor ?? 1) },
        unit: unit?.unit,
        source: stream.place(ofPiece: piece))
    }
    return UnmappedRow(
      form: form, label: label, cells: cells, decision: decision, source: stream.place(ofPiece: first))
  }

  /// A row without figures whose label ends in one, or holds digits that the form's does not: the two stand in one cell.
  private func gluedFigure(_ row: RowReading, form: String, label: String) -> UnmappedRow? {
    let doubt = LabelDoubt(profile: profile, costs: catalog.alignmentCosts, stream: stream)
    guard let last = row.label.max(), let piece = stream.tokens[last].pieces.last,
      label.unicodeScalars.last?.properties.numericType != nil || doubt.holdsFigure(row)
    else { return nil }
    return unmappedRow(form: form, label: label, pieces: [piece])
  }
}

extension MappingCatalog {
  /// Whether a canonical unit is one of amounts.
  func isAmount(_ unit: String) -> Bool {
    concepts.contains { $0.number == .amount && $0.unit == unit }
  }
}
