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
    // Lines are cells, one a line, where there are no others; else they are headings between rows if they are numbered.
    let first = blocks.firstIndex { $0.layout != .lines }
    let rows = blocks[(first ?? 0)...].flatMap { block in
      Self.rows(of: block, within: stretch, amongRows: first != nil, in: document, parser: parser)
        .filter { first == nil || block.layout != .lines || $0.isHeading }
    }.filter { !$0.isEmpty }
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
    let width = all.compactMap { row in row.cells.lastIndex { !$0.text.isEmpty } }.max() ?? 0
    for index in all.indices { all[index].cut(to: width + 1) }
    let body = Self.startOfBody(all)
    header = Array(all[..<body])
    rows = Array(all[body...])
    takeUnits()
    takeCodes()
    columns = Self.mode(rows.filter(\.hasNumber).map(\.values.count))
  }

  /// The body begins with the first row that has a number, or with numbered headings right above it.
  private static func startOfBody(_ rows: [SourceRow]) -> Int {
    let first = rows.firstIndex(where: \.hasNumber) ?? rows.count
    let chapters = rows[..<first].reversed().prefix { $0.labels.count == 1 && $0.isNumbered }
    return first - chapters.count
  }

  private static func rows(
    of block: Document.Block, within stretch: Range<Int>, amongRows: Bool, in document: Document,
    parser: FigureParser
  ) -> [SourceRow] {
    let pieces = document.pieces[block.pieces.clamped(to: stretch)]
    let row = { (cells: [Piece]) in SourceRow(cells, in: document, parser: parser) }
    switch block.layout {
    case .rows: return split(pieces) { _, piece in piece.startsRow }.map(row)
    case .lines where amongRows:
      return pieces.map { row([$0]) }
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

  /// Takes texts beside labels for units that the grammar does not know, if all rows have one and few are different: the last
  /// before the figures, or the first behind a column of codes.
  private mutating func takeUnits() {
    let numbered = rows.indices.filter { rows[$0].hasNumber && rows[$0].unit == nil }
    let last = numbered.map { rows[$0].labels.count > 1 ? rows[$0].labels.last?.text : nil }
    if areUnits(last) {
      for index in numbered { rows[index].takeUnitFromLabels() }
      return
    }
    let behind = numbered.map { index -> String? in
      let second = rows[index].values.dropFirst().first
      return second?.figure == nil ? second?.text : nil
    }
    guard areUnits(behind), areCodes(numbered) else { return }
    for index in numbered {
      rows[index].takeCode()
      rows[index].takeUnit()
    }
  }

  private func areUnits(_ words: [String?]) -> Bool {
    let words = words.compactMap(\.self)
    let numbered = rows.filter(\.hasNumber)
    return !words.isEmpty && words.count + numbered.filter { $0.unit != nil }.count == numbered.count
      && Set(words).count * 2 <= numbered.count
      && words.allSatisfy { $0.unicodeScalars.count <= Self.longestUnit }
  }

  /// The cell that holds the numbers of most rows; `nil` if rows have none.
  var code: Int? {
    let numbered = rows.filter(\.hasNumber)
    let codes = numbered.compactMap(\.code)
    return codes.count * 2 > numbered.count ? Self.mode(codes) : nil
  }

  /// Takes a first column of values that does nothing but count the rows for codes.
  private mutating func takeCodes() {
    let numbered = rows.indices.filter { rows[$0].hasNumber }
    guard numbered.count > 2, numbered.allSatisfy({ rows[$0].values.count > 1 }), areCodes(numbered),
      !numbered.contains(where: { ObservedSums.hasTotal(rows[$0].values.map(\.figure?.number)) })
    else { return }
    for index in numbered { rows[index].takeCode() }
  }

  /// Whether the first values of rows count from 1, or with zeros in front.
  private func areCodes(_ numbered: [Int]) -> Bool {
    let codes = numbered.map { rows[$0].values.first }
    let numbers = codes.map { $0?.figure?.number }
    guard numbers.first == 1 || codes.allSatisfy({ $0?.text.hasPrefix("0") ?? false }) else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { number, next in
      if let number, let next { next - number == 1 } else { false }
    }
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
