import OGIDocuments

/// The cells of a row that may hold its figures.
struct RowCells {
  /// How the source lays a row out: how many cells stand before its figures, and how many there are in all.
  struct Geometry: Hashable {
    let labelCells: Int
    let width: Int
  }

  /// Pieces, in the order of the source.
  let cells: [Int]
  /// The number of columns of the form.
  let slots: Int
  /// The sums that hold among these columns.
  let sums: RowArithmetic
  /// `nil` where the source does not tell rows apart.
  let geometry: Geometry?
  /// Whether the cells stand in several rows or runs of the source.
  let isJoined: Bool
  /// Whether label and figures stand in different rows, or in different layouts, of the source.
  var isApart = false
  /// The columns of the source's grid under the headings of the form's columns, where both row and headings stand in one.
  var headed: [Range<Int>]?

  /// Whether there are as many cells as columns where rows are not known.
  var isExact: Bool { geometry == nil && cells.count == slots && !isJoined && !isApart }
}

/// Collects the cells of a table's rows: all that stands in a row after its label, be it a figure or not.
struct RowCellCollector {
  /// The longest text in bytes that is taken for a figure that cannot be read, where rows are not known.
  private static let longestUnreadable = 24

  let stream: TokenStream
  let profile: Profile
  /// Whether a text is a unit, which is no figure.
  let isUnit: (Int) -> Bool
  /// Tokens that are labels, headings or units, of any table of the report.
  let claimed: Set<Int>

  /// The cells of a row.
  func cells(of row: RowReading) -> RowCells {
    let slots = profile.rows[row.row].slots
    let sums = profile.rows[row.row].sums
    if let cells = row.cells {
      return RowCells(cells: cells, slots: slots, sums: sums, geometry: nil, isJoined: false)
    }
    let figures = row.figures.flatMap { Array(stream.tokens[$0].pieces) }
    let anchor = figures.first ?? row.label.max().map { stream.tokens[$0].pieces.lowerBound }
    guard let anchor else {
      return RowCells(cells: [], slots: slots, sums: sums, geometry: nil, isJoined: false)
    }
    if let physical = stream.row(around: anchor) {
      return knownRow(physical, row: row, figures: figures, slots: slots)
    }
    return unknownRow(row, figures: figures, slots: slots)
  }

  // MARK: Rows that the source tells apart

  private func knownRow(
    _ physical: Range<Int>, row: RowReading, figures: [Int], slots: Int
  ) -> RowCells {
    let before = figures.first ?? physical.upperBound
    let own = (row.label + [row.unit].compactMap(\.self)).map { stream.tokens[$0].pieces.lowerBound }
    var start =
      own.filter { physical.contains($0) && $0 < before }.max().map { $0 + 1 } ?? physical.lowerBound
    while start < before, isBesideFigures(start) { start += 1 }
    let end = (max(start, min(before, physical.upperBound))..<physical.upperBound).first(where: isClaimed)
    let region = Array(start..<(end ?? physical.upperBound))
    let rest = figures.filter { !physical.contains($0) }
    return RowCells(
      cells: region + rest, slots: slots, sums: profile.rows[row.row].sums,
      geometry: RowCells.Geometry(labelCells: start - physical.lowerBound, width: physical.count),
      isJoined: !rest.isEmpty, isApart: !own.isEmpty && !own.contains(where: physical.contains))
  }

  /// Whether a piece is a unit, a label or a code.
  private func isBesideFigures(_ piece: Int) -> Bool {
    stream.codes.taken.contains(piece)
      || !stream.document.pieces[piece].isEmpty && (isUnit(piece) || isClaimed(piece))
  }

  private func isClaimed(_ piece: Int) -> Bool {
    stream.token(of: piece).map(claimed.contains) ?? false
  }

  // MARK: Rows that it does not

  /// All up to the next label, if it fits into the row; otherwise the run that was taken for the row's.
  private func unknownRow(_ row: RowReading, figures: [Int], slots: Int) -> RowCells {
    let all = tokensAfterLabel(of: row, slots: slots).flatMap { Array(stream.tokens[$0].pieces) }
    let takesAll = all.count <= slots && Set(figures).isSubset(of: all) && (slots == 1 || !figures.isEmpty)
    let cells = takesAll ? all : figures
    return RowCells(
      cells: cells, slots: slots, sums: profile.rows[row.row].sums, geometry: nil,
      isJoined: !figures.isEmpty && cells.count > figures.count || row.figures.count > 1,
      isApart: isApart(row))
  }

  /// The runs and short texts between a row's label and the next one, without units, until they are too many.
  private func tokensAfterLabel(of row: RowReading, slots: Int) -> [Int] {
    let first = row.label.max().map { $0 + 1 } ?? row.figures.first ?? stream.tokens.count
    var tokens: [Int] = []
    var cells = 0
    for index in first..<stream.tokens.count {
      let token = stream.tokens[index]
      let piece = stream.document.pieces[token.pieces.lowerBound]
      if !token.isRun, isUnit(token.pieces.lowerBound) { continue }
      guard token.block == stream.tokens[max(0, first - 1)].block, !claimed.contains(index),
        token.isRun || piece.range.count <= Self.longestUnreadable
      else { break }
      tokens.append(index)
      cells += token.pieces.count
      if cells > slots { break }
    }
    return tokens
  }

  private func isApart(_ row: RowReading) -> Bool {
    guard let label = row.label.max(), let figures = row.figures.first else { return false }
    return stream.tokens[label].block != stream.tokens[figures].block
  }
}
