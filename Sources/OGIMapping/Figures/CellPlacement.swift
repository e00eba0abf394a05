import OGIDocuments
import OGIText

/// Which cell of a row stands in which column.
struct CellPlacement {
  /// The piece in each column; `nil` where the source has no cell.
  var pieces: [Int?]
  /// Whether a cell may belong to another column.
  var isUncertain: Bool
  /// Cells with figures that no column is left for.
  var surplus: [Int] = []
}

/// Places the cells of a table's rows in the columns of its form.
///
/// The columns of a row come from its own run of cells, counted against the form. A row with cells to spare is read
/// from where only empty ones are left over; where that leaves a choice, from where the table's other rows of the
/// same width are read. A row that is short of cells is read from the right, for review. So is a row whose ends are
/// empty where a lost cell would look the same.
struct CellPlacer {
  /// A row's cells, before they are placed.
  struct Run {
    let cells: [Int]
    let slots: Int
    /// The row of the source; `nil` where rows are not known.
    let row: PhysicalRow?
  }

  let figures: [Int: Figure]

  func placements(of runs: [Run]) -> [CellPlacement] {
    let choices = runs.map(offsets)
    let usual = usualStarts(runs, choices)
    let habits = Habits(runs, choices, isEmpty: { isEmpty([$0]) })
    return zip(runs, choices).map { run, offsets in
      guard run.cells.count >= run.slots, let first = offsets.first else { return crowded(run) }
      if isBlank(run.cells[...]) { return placement(of: run, from: first, isUncertain: false) }
      if offsets.count == 1 {
        return placement(of: run, from: first, isUncertain: mayHaveLostCell(run, from: first, habits))
      }
      let expected = run.row.flatMap { row in usual[row.pieces.count].map { $0 + row.pieces.lowerBound } }
      if let match = offsets.first(where: { run.cells[$0] == expected }) {
        return placement(of: run, from: match, isUncertain: false)
      }
      return placement(of: run, from: first, isUncertain: true)
    }
  }

  /// How a table's complete rows are laid out.
  private struct Habits {
    /// The widths of rows in which every column has a figure; of all rows if there is none.
    private(set) var widths: Set<Int> = []
    /// Whether empty cells stand between labels and figures.
    private(set) var hasPlaceholders = false

    init(_ runs: [Run], _ choices: [[Int]], isEmpty: (Int) -> Bool) {
      var allWidths: Set<Int> = []
      for (run, offsets) in zip(runs, choices) where offsets.count == 1 {
        guard let width = run.row?.pieces.count else { continue }
        allWidths.insert(width)
        if !run.cells[offsets[0]..<offsets[0] + run.slots].contains(where: isEmpty) {
          widths.insert(width)
          if offsets[0] > 0 { hasPlaceholders = true }
        }
      }
      if widths.isEmpty { widths = allWidths }
    }
  }

  /// Whether a row with empty cells at an end would look the same if it had lost a cell.
  private func mayHaveLostCell(_ run: Run, from offset: Int, _ habits: Habits) -> Bool {
    let cells = run.cells[offset..<offset + run.slots]
    if cells.prefix(1).contains(where: { isEmpty([$0]) }), offset == 0, habits.hasPlaceholders { return true }
    guard let row = run.row, cells.suffix(1).contains(where: { isEmpty([$0]) }) else { return false }
    return !habits.widths.contains(row.pieces.count)
  }

  /// The cells from which the row may be read so that only empty ones are left over.
  private func offsets(of run: Run) -> [Int] {
    guard run.slots > 0, run.cells.count >= run.slots else { return [] }
    return (0...run.cells.count - run.slots).filter { offset in
      isEmpty(run.cells[..<offset]) && isEmpty(run.cells[(offset + run.slots)...])
    }
  }

  /// For each width of rows, the cell of the row at which figures begin, where all certain rows agree.
  private func usualStarts(_ runs: [Run], _ choices: [[Int]]) -> [Int: Int] {
    var starts: [Int: Set<Int>] = [:]
    for (run, offsets) in zip(runs, choices) {
      guard let row = run.row, offsets.count == 1, !isBlank(run.cells[...]) else { continue }
      starts[row.pieces.count, default: []].insert(run.cells[offsets[0]] - row.pieces.lowerBound)
    }
    return starts.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  private func placement(of run: Run, from offset: Int, isUncertain: Bool) -> CellPlacement {
    CellPlacement(pieces: Array(run.cells[offset..<offset + run.slots]), isUncertain: isUncertain)
  }

  /// A row with too few cells, or with more figures than columns.
  private func crowded(_ run: Run) -> CellPlacement {
    let missing = run.slots - run.cells.count
    if missing > 0 {
      return CellPlacement(pieces: Array(repeating: nil, count: missing) + run.cells, isUncertain: true)
    }
    let filled = run.cells.filter { !isEmpty([$0]) }
    return CellPlacement(
      pieces: Array(filled.prefix(run.slots))
        + Array(repeating: nil, count: max(0, run.slots - filled.count)),
      isUncertain: true, surplus: Array(filled.dropFirst(run.slots)))
  }

  /// Whether all cells are empty, not counting those that say that they are blank.
  private func isEmpty(_ cells: ArraySlice<Int>) -> Bool {
    cells.allSatisfy { figures[$0]?.content == .blank(.empty) }
  }

  private func isBlank(_ cells: ArraySlice<Int>) -> Bool {
    cells.allSatisfy {
      if case .blank? = figures[$0]?.content { true } else { false }
    }
  }
}
