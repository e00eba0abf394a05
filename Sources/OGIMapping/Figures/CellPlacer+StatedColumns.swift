import OGIDocuments
import OGIText

/// Rows whose source is a grid: each cell has a column of its own, be it empty, and so have the headings of the form's columns.
extension CellPlacer {
  /// The placements of rows whose cells stand under their headings, or that are laid out as such rows are; `nil` for others.
  ///
  /// Headings often do not stand above their columns. Where a complete row does not stand under them, they tell of no row.
  func statedPlacements(of rows: [RowCells]) -> [CellPlacement?] {
    let headed = rows.map(headedOffset)
    let isBelied = zip(rows, headed).contains { row, offset in
      row.headed != nil && completeOffset(of: row).map { $0 != offset } ?? false
    }
    guard !isBelied else { return rows.map { _ in nil } }
    var layouts: [RowCells.Geometry: Set<Int>] = [:]
    for (row, offset) in zip(rows, headed) {
      if let geometry = row.geometry, let offset { layouts[geometry, default: []].insert(offset) }
    }
    return zip(rows, headed).map { row, offset in
      (offset ?? offsetAsHeaded(row, layouts)).flatMap { placement(of: row, at: $0) }
    }
  }

  /// The placement at an offset that a grid tells; `nil` where an empty cell may be none of the row's own, put there for one
  /// that is lost: if a sum fails or lacks its total, a cell was not read, or others have marks for what is blank. Where the row
  /// has cells to spare and no sum, headings that are one off would be as good.
  private func placement(of row: RowCells, at offset: Int) -> CellPlacement? {
    let pieces = Array(row.cells[offset..<offset + row.slots])
    let values = pieces.map { stream.figures[$0]?.number }
    let empty = pieces.count(where: isEmpty)
    guard !row.sums.fail(for: values), !row.sums.lackTotal(in: values),
      !row.sums.isEmpty || offsets(of: row).count == 1,
      !pieces.contains(where: stream.document.isUnread),
      empty == 0 || empty == pieces.count(where: stream.isBlank)
    else { return nil }
    return CellPlacement(pieces: pieces, isUncertain: false, isStated: true)
  }

  /// Where the figures of a row begin so that each cell stands under its heading.
  private func headedOffset(of row: RowCells) -> Int? {
    guard let headed = row.headed, headed.count == row.slots else { return nil }
    return offsets(of: row).first { offset in
      zip(row.cells[offset..<offset + row.slots], headed).allSatisfy { columns(of: $0) == $1 }
    }
  }

  /// The same for a row of a grid without headings, such as one that goes on from another page: where the figures begin in
  /// rows of its layout that stand under headings.
  private func offsetAsHeaded(_ row: RowCells, _ layouts: [RowCells.Geometry: Set<Int>]) -> Int? {
    guard row.headed == nil, !row.isJoined, let geometry = row.geometry, let layout = layouts[geometry],
      layout.count == 1, let offset = layout.first, offsets(of: row).contains(offset)
    else { return nil }
    let columns = row.cells.compactMap(columns)
    let isUnbroken = zip(columns, columns.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }
    return columns.count == row.cells.count && isUnbroken ? offset : nil
  }

  private func columns(of piece: Int) -> Range<Int>? { stream.document.pieces[piece].columns }
}
