import OGIText

/// Which cell of a row stands in which column.
struct CellPlacement {
  /// The piece in each column; `nil` where the source has no cell.
  var pieces: [Int?]
  /// Whether a cell may belong to another column.
  var isUncertain: Bool
  /// Whether the source states the columns: each cell stands under its heading, or the row is laid out as those that do.
  var isStated = false
  /// Cells with figures that no column is left for.
  var surplus: [Int] = []
  /// What the piece in a column says by the sums, where by itself it is no valid number.
  var readings: [Int: Figure] = [:]
  /// The columns whose cell may be another one, if the row was decoded by its sums; `nil` if it was not.
  var doubtfulColumns: Set<Int>?
  /// How likely it is that a column has its cell, if the row was decoded by its sums.
  var probabilities: [Int: Double] = [:]
}

/// Places the cells of a table's rows in the columns of its form.
///
/// The columns of a row come from its own cells, counted against the form. A row with cells to spare is read from
/// where only empty ones are left over; where that leaves a choice, as the table's complete rows of the same layout
/// are read. A row that is short of cells is read from the right, for review. So is a row whose ends are empty if a
/// complete row that lost a cell would look the same, but for one that no sum speaks against and whose cells stand in the
/// columns of the source's grid that the form's headings stand in.
struct CellPlacer {
  let stream: TokenStream
  /// Whether the report prints a heading for each of the form's columns.
  let headerIsComplete: Bool

  /// The placements of a table's rows, in their order.
  func placements(of rows: [RowCells]) -> [CellPlacement] {
    let habits = Habits(
      isAlone: rows.count == 1, headerIsComplete: headerIsComplete,
      labelCells: rows.compactMap(\.geometry?.labelCells).max() ?? 0,
      rows.compactMap { row in
        guard let geometry = row.geometry, let offset = completeOffset(of: row) else { return nil }
        return (geometry, offset)
      })
    return zip(rows, statedPlacements(of: rows)).map { row, stated in stated ?? placement(of: row, habits) }
  }

  /// How the rows are laid out in which every column has something.
  private struct Habits {
    private var offsets: [RowCells.Geometry: Set<Int>] = [:]
    private var widths: [Int: Set<Int>] = [:]
    /// Whether rows may be taken for complete though none is that has no empty cell at its ends.
    private let isTrusting: Bool
    /// The most label cells of any row: shallower rows may have empty cells in place of labels.
    private let mostLabelCells: Int

    init(
      isAlone: Bool, headerIsComplete: Bool, labelCells: Int,
      _ complete: [(geometry: RowCells.Geometry, offset: Int)]
    ) {
      isTrusting = isAlone || headerIsComplete
      mostLabelCells = labelCells
      for (geometry, offset) in complete {
        offsets[geometry, default: []].insert(offset)
        widths[geometry.labelCells, default: []].insert(geometry.width)
      }
    }

    /// Where figures begin in rows of a layout, if all begin at one place.
    func offset(_ geometry: RowCells.Geometry) -> Int? {
      offsets[geometry].flatMap { $0.count == 1 ? $0.first : nil }
    }

    /// Whether an empty cell after the label may stand for a label.
    func mayHoldPlace(_ geometry: RowCells.Geometry) -> Bool { geometry.labelCells < mostLabelCells }

    /// Whether a row of this layout is complete where others of its kind are, and not a wider one that lost a cell.
    func isWhole(_ geometry: RowCells.Geometry) -> Bool {
      guard let widths = widths[geometry.labelCells] else { return isTrusting }
      return widths.max() == geometry.width
    }
  }

  private func placement(of row: RowCells, _ habits: Habits) -> CellPlacement {
    let offsets = offsets(of: row)
    guard let first = offsets.first else { return crowded(row) }
    let usual = row.geometry.flatMap(habits.offset)
    let offset = usual.flatMap { offsets.contains($0) ? $0 : nil } ?? first
    let pieces = Array(row.cells[offset..<offset + row.slots])
    return CellPlacement(
      pieces: pieces,
      isUncertain: !isBlank(row.cells) && isUncertain(row, pieces, offset, offsets, usual, habits))
  }

  private func isUncertain(
    _ row: RowCells, _ pieces: [Int], _ offset: Int, _ offsets: Range<Int>, _ usual: Int?, _ habits: Habits
  ) -> Bool {
    guard let first = pieces.first, let last = pieces.last, isEmpty(first) || isEmpty(last) else {
      return false
    }
    guard let geometry = row.geometry else { return true }
    if let usual, usual != offset { return true }
    if isEmpty(first), habits.mayHoldPlace(geometry) { return true }
    return usual == nil && offsets.count > 1 || !habits.isWhole(geometry)
  }

  /// Where figures may begin so that only empty cells are left over.
  func offsets(of row: RowCells) -> Range<Int> {
    guard row.slots > 0, row.cells.count >= row.slots else { return 0..<0 }
    let leading = row.cells.prefix(while: isEmpty).count
    let trailing = row.cells.reversed().prefix(while: isEmpty).count
    let spare = row.cells.count - row.slots
    let first = max(0, spare - trailing)
    return first..<max(first, min(leading, spare) + 1)
  }

  /// Where figures begin in a row in which every column has something.
  func completeOffset(of row: RowCells) -> Int? {
    let offsets = offsets(of: row)
    guard offsets.count == 1, let offset = offsets.first else { return nil }
    return row.cells[offset..<offset + row.slots].contains(where: isEmpty) ? nil : offset
  }

  /// A row with too few cells, or with more figures than columns.
  private func crowded(_ row: RowCells) -> CellPlacement {
    let missing = row.slots - row.cells.count
    if missing >= 0 {
      let none = [Int?](repeating: nil, count: missing)
      return CellPlacement(pieces: none + row.cells, isUncertain: !row.cells.isEmpty)
    }
    let filled = row.cells.filter { !isEmpty($0) }
    let none = [Int?](repeating: nil, count: max(0, row.slots - filled.count))
    return CellPlacement(
      pieces: Array(filled.prefix(row.slots)) + none, isUncertain: true,
      surplus: Array(filled.dropFirst(row.slots)))
  }

  /// Whether a cell is empty, not counting those that say that they are blank.
  func isEmpty(_ cell: Int) -> Bool { stream.figures[cell]?.content == .blank(.empty) }

  private func isBlank(_ cells: [Int]) -> Bool {
    cells.allSatisfy {
      if case .blank? = stream.figures[$0]?.content { true } else { false }
    }
  }
}
