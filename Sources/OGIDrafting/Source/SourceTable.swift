#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGIDocuments
import OGIText

/// A table as it stands in a document: what is above its columns, and its rows.
struct SourceTable {
  /// The rows above the first row of the table's body.
  private(set) var header: [SourceRow]
  /// The rows, chapter headings included.
  private(set) var rows: [SourceRow]
  /// The number of columns of figures: what most rows have.
  private(set) var columns = 0

  init(_ stretch: Range<Int>, of document: Document, parser: FigureParser) {
    var all = document.blocks.flatMap { block in
      Self.rows(of: block, within: stretch, in: document, parser: parser)
    }.filter { !$0.texts.isEmpty }
    let body = Self.startOfBody(all)
    header = Array(all[..<body])
    all.removeFirst(body)
    rows = all
    takeUnits()
    dropCodes()
    columns = Self.mode(rows.filter(\.hasNumber).map(\.values.count))
  }

  /// The body begins with the first row that has a number, or with numbered headings right above it.
  private static func startOfBody(_ rows: [SourceRow]) -> Int {
    let first = rows.firstIndex(where: \.hasNumber) ?? rows.count
    let chapters = rows[..<first].reversed().prefix { row in
      row.labels.count == 1 && MatchKey(row.labels[0].text).enumerated.enumerator != nil
    }
    return first - chapters.count
  }

  private static func rows(
    of block: Document.Block, within stretch: Range<Int>, in document: Document, parser: FigureParser
  ) -> [SourceRow] {
    let pieces = document.pieces[block.pieces.clamped(to: stretch)]
    let row = { (cells: [Piece]) in SourceRow(cells, in: document, parser: parser) }
    switch block.layout {
    case .lines: return pieces.map { row([$0]) }
    case .rows: return split(pieces) { _, piece in piece.startsRow }.map(row)
    case .cells:
      // A text after a figure begins a row, unless it is a unit.
      let groups = split(pieces) { last, piece in
        let text = document.text(of: piece)
        return parser.parse(document.text(of: last)) != nil && parser.parse(text) == nil
          && parser.unit(named: text) == nil
      }
      let labels = mode(groups.map { row($0).labels.count })
      return groups.flatMap { cells in
        // Headings have no figures that would end them: what most rows do not have before their label is one each.
        let further = max(0, row(cells).labels.count - max(1, labels))
        return cells.prefix(further).map { row([$0]) } + [row(Array(cells.dropFirst(further)))]
      }
    }
  }

  private static func split(
    _ pieces: ArraySlice<Piece>, before isFirst: (_ last: Piece, _ piece: Piece) -> Bool
  ) -> [[Piece]] {
    var rows: [[Piece]] = []
    for piece in pieces {
      if let last = rows.last?.last, !isFirst(last, piece) {
        rows[rows.count - 1].append(piece)
      } else {
        rows.append([piece])
      }
    }
    return rows
  }

  /// A longer text beside a label is no unit. Units are words such as 人次 and 平方米.
  private static let longestUnit = 4

  /// Takes the last texts before the figures for units that the grammar does not know, if all rows have one and few are
  /// different.
  private mutating func takeUnits() {
    let numbered = rows.indices.filter { rows[$0].hasNumber }
    let words = numbered.compactMap { rows[$0].labels.count > 1 ? rows[$0].labels.last?.text : nil }
    let known = numbered.filter { rows[$0].unit != nil }.count
    guard !words.isEmpty, words.count + known == numbered.count, Set(words).count * 2 <= numbered.count,
      words.allSatisfy({ $0.unicodeScalars.count <= Self.longestUnit })
    else { return }
    for index in numbered where rows[index].unit == nil {
      rows[index].unit = rows[index].labels.popLast()?.text
    }
  }

  /// Leaves out a first column of figures that does nothing but count the rows.
  private mutating func dropCodes() {
    let numbered = rows.indices.filter { rows[$0].hasNumber }
    let codes = numbered.map { rows[$0].values.first.flatMap { $0?.number } }
    let isCode =
      codes.count > 2 && numbered.allSatisfy { rows[$0].values.count > 1 }
      && zip(codes, codes.dropFirst()).allSatisfy { code, next in
        if let code, let next { next - code == 1 } else { false }
      }
    guard isCode else { return }
    for index in numbered { rows[index].values.removeFirst() }
  }

  private static func mode(_ counts: [Int]) -> Int {
    let tally = Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +)
    return tally.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }
}
