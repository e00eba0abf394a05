import OGIDocuments
import OGISchema

/// Figures in cells that belong to no table that was taken.
///
/// Those that stand at the edge of a table, in the same block of the source, are rows that the form does not know.
/// Others are tables of other kinds, which are passed over.
struct StrayFigures {
  /// Runs of figures at the edge of a table, with the table's index.
  private(set) var besideTables: [(run: Int, table: Int)] = []
  private(set) var passedOver: [PassedOverTable] = []

  /// Whether a text is a unit.
  private let isUnit: (Int) -> Bool

  /// A stretch of rows is passed over as a table from this number of figures on.
  private static let leastFigures = 2
  /// More rows than these at the edge of a table are a table of their own.
  private static let mostRows = 12

  init(
    stream: TokenStream, taken: [TableReading], weak: [TableReading], isUnit: @escaping (Int) -> Bool
  ) {
    self.isUnit = isUnit
    var covered = [Int?](repeating: nil, count: stream.tokens.count)
    for (index, table) in taken.enumerated() {
      for token in Self.ownTokens(of: table) { covered[token] = index }
    }
    let weak = TokenCoverage(weak.map(\.tokens), tokenCount: stream.tokens.count)
    var group: [Int] = []
    for index in stream.tokens.indices {
      if let last = group.last,
        covered[index] != nil || stream.tokens[index].block != stream.tokens[last].block
      {
        take(group, stream: stream, covered: covered, weak: weak)
        group = []
      }
      if covered[index] == nil { group.append(index) }
    }
    take(group, stream: stream, covered: covered, weak: weak)
  }

  /// The tokens from the first to the last of each part of a table that stands apart.
  private static func ownTokens(of table: TableReading) -> Set<Int> {
    var tokens: Set<Int> = Set(table.headings.values)
    for row in table.rows {
      tokens.formUnion(row.label + row.figures + [row.unit].compactMap(\.self))
    }
    tokens.formUnion(table.unmapped)
    return tokens
  }

  /// The run behind the unit that stands behind a table's last figures: in the last row, too, these may be others.
  private func leftover(of group: [Int], stream: TokenStream, covered: [Int?]) -> Int? {
    guard let first = group.first, first > 0, covered[first - 1] != nil, !stream.tokens[first].isRun,
      stream.tokens[first - 1].block == stream.tokens[first].block
    else { return nil }
    return group.first { stream.tokens[$0].isRun || !isUnit(stream.tokens[$0].pieces.lowerBound) }
  }

  private mutating func take(_ group: [Int], stream: TokenStream, covered: [Int?], weak: TokenCoverage) {
    let leftover = leftover(of: group, stream: stream, covered: covered)
    let runs = group.filter {
      stream.tokens[$0].figures > 0 && (stream.tokens[$0].isCell || $0 == leftover)
    }
    guard let first = group.first, let last = group.last, !runs.isEmpty else { return }
    let neighbours = [first - 1, last + 1].filter { neighbour in
      covered.indices.contains(neighbour) && covered[neighbour] != nil
        && stream.tokens[neighbour].block == stream.tokens[first].block
    }
    if let table = neighbours.first.flatMap({ covered[$0] }), runs.count <= Self.mostRows {
      besideTables += runs.map { ($0, table) }
      return
    }
    let figures = runs.reduce(0) { $0 + stream.tokens[$1].figures }
    guard figures >= Self.leastFigures, let source = stream.place(of: first), let end = stream.place(of: last)
    else { return }
    let isWeak = weak.touches(first..<last + 1)
    passedOver.append(
      PassedOverTable(
        reason: isWeak ? .tooLittleEvidence : .noKnownLabels, source: source, end: end, figures: figures))
  }
}
