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

  /// The tables in a stretch of a document: a row that can be a header begins a new one, with the single texts above it.
  static func tables(in stretch: Range<Int>, of document: Document, parser: FigureParser) -> [SourceTable] {
    var tables: [[SourceRow]] = [[]]
    let blocks = document.blocks.filter { $0.pieces.overlaps(stretch) }
    let ofCells = blocks.filter { $0.layout != .lines }
    // Lines are cells, one a line, where there are no others.
    let rows = (ofCells.isEmpty ? blocks : ofCells).flatMap { block in
      Self.rows(of: block, within: stretch, in: document, parser: parser)
    }.filter { !$0.texts.isEmpty }
    for row in rows {
      if let last = tables.last, let body = last.lastIndex(where: \.hasNumber),
        row.isHeader(after: last[body])
      {
        let above = last[(body + 1)...].suffix(while: { $0.texts.count == 1 && !$0.isNumbered })
        tables[tables.count - 1].removeLast(above.count)
        tables.append(above + [row])
      } else {
        tables[tables.count - 1].append(row)
      }
    }
    return tables.map(SourceTable.init)
  }

  private init(_ all: [SourceRow]) {
    var all = all
    let width = all.compactMap { $0.texts.last?.cell }.max() ?? 0
    for index in all.indices { all[index].cut(to: width + 1) }
    let body = Self.startOfBody(all)
    header = Array(all[..<body])
    rows = Array(all[body...])
    takeUnits()
    dropCodes()
    columns = Self.mode(rows.filter(\.hasNumber).map(\.values.count))
  }

  /// The body begins with the first row that has a number, or with numbered headings right above it.
  private static func startOfBody(_ rows: [SourceRow]) -> Int {
    let first = rows.firstIndex(where: \.hasNumber) ?? rows.count
    let chapters = rows[..<first].reversed().prefix { $0.labels.count == 1 && $0.isNumbered }
    return first - chapters.count
  }

  private static func rows(
    of block: Document.Block, within stretch: Range<Int>, in document: Document, parser: FigureParser
  ) -> [SourceRow] {
    let pieces = document.pieces[block.pieces.clamped(to: stretch)]
    let row = { (cells: [Piece]) in SourceRow(cells, in: document, parser: parser) }
    switch block.layout {
    case .rows: return split(pieces) { _, piece in piece.startsRow }.map(row)
    case .cells, .lines:
      // A text after a figure begins a row, unless it is a unit.
      let groups = split(pieces) { last, piece in
        let text = document.text(of: piece)
        return parser.parse(document.text(of: last)) != nil && parser.parse(text) == nil
          && parser.unit(named: text) == nil
      }
      let labels = mode(groups.map { row($0).labels.count })
      return groups.enumerated().flatMap { index, cells in
        // Neither a header nor headings have figures that would end them: texts that most rows do not have before their label.
        let further = cells.prefix(max(0, row(cells).labels.count - max(1, labels)))
        let header =
          index > 0
          ? []
          : further.prefix { piece in
            MatchKey(document.text(of: piece)).enumerated.enumerator == nil
          }
        let headings = further.dropFirst(header.count).map { row([$0]) }
        return (header.isEmpty ? [] : [row(Array(header))]) + headings
          + [row(Array(cells.dropFirst(further.count)))]
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

  /// The cell that holds the numbers of most rows; `nil` if rows have none.
  var code: Int? {
    let numbered = rows.filter(\.hasNumber)
    let codes = numbered.compactMap(\.code)
    return codes.count * 2 > numbered.count ? Self.mode(codes) : nil
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
    for index in numbered { rows[index].takeCode() }
  }

  private static func mode(_ counts: [Int]) -> Int {
    let tally = Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +)
    return tally.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }
}

extension BidirectionalCollection {
  /// The longest end of the collection whose elements all satisfy a condition.
  fileprivate func suffix(while condition: (Element) -> Bool) -> SubSequence {
    self[(lastIndex { !condition($0) }.map { index(after: $0) } ?? startIndex)...]
  }
}
