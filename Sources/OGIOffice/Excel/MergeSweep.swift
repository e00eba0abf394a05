internal import OGIDocuments

/// Tells of the cells of a row which of them are merged, while it goes down a sheet.
struct MergeSweep {
  private var coming: ArraySlice<CellRange>
  /// From the left.
  private let columns: [Int]
  private var row = 0
  /// What took each column last.
  private var last: [Int: CellRange] = [:]
  private var steps = 0

  /// More are made to do harm: merged cells do not overlap, so that each cell takes a step.
  private static let mostSteps = 8 * ReadingLimits.pieces

  /// - Parameters:
  ///   - merged: The merged cells, from above.
  ///   - columns: The columns that are asked for.
  init(_ merged: [CellRange], columns: some Sequence<Int>) {
    coming = merged[...]
    self.columns = Set(columns).sorted()
  }

  /// Goes on to a row, never upwards.
  ///
  /// - Throws: ``DocumentReadingError/tooManyPieces(limit:)``.
  mutating func advance(to row: Int) throws(DocumentReadingError) {
    self.row = row
    while let merged = coming.first, merged.rows.lowerBound <= row {
      coming = coming.dropFirst()
      guard merged.rows.upperBound >= row else { continue }
      for column in columns[columns.partitioningIndex { $0 >= merged.columns.lowerBound }...] {
        guard column <= merged.columns.upperBound else { break }
        steps += 1
        guard steps <= Self.mostSteps else { throw .tooManyPieces(limit: ReadingLimits.pieces) }
        last[column] = merged
      }
    }
  }

  /// The cell that shows what the cell in a column of the row holds: another one if it is merged into that.
  func shownCell(at column: Int) -> CellReference {
    merged(at: column)?.origin ?? CellReference(row: row, column: column)
  }

  /// The merged cells that the cell in a column of the row is one of.
  func merged(at column: Int) -> CellRange? {
    last[column].flatMap { $0.rows.upperBound >= row ? $0 : nil }
  }
}
