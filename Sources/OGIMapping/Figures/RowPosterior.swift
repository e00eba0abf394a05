#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGIText

/// What the hypotheses on a row say of its columns together: which cell stands where, and how sure that is.
struct RowPosterior {
  let cells: [CellReadings]
  private let hypotheses: [RowHypothesis]
  /// The probability of each hypothesis.
  private let weights: [Double]
  private let columnCount: Int

  init(cells: [CellReadings], hypotheses: [RowHypothesis]) {
    self.cells = cells
    self.hypotheses = hypotheses
    let least = hypotheses.map(\.cost).min() ?? 0
    let weights = hypotheses.map { likelihood($0.cost - least) }
    let sum = weights.reduce(0, +)
    self.weights = weights.map { $0 / max(sum, 1) }
    columnCount = hypotheses.first?.columns.count ?? 0
  }

  /// The cell in each column so that as many cells as can be expected stand right: the columns of a single hypothesis
  /// may be the likeliest together and unlikely one by one (maximum expected accuracy, as in alignment; Durbin et al.
  /// 1998, 4.4).
  ///
  /// - Complexity: O(*h* · *n* + *m* · *n*) in the hypotheses, cells and columns.
  func columns() -> [Int?] {
    var marginals = [[Double]](repeating: [Double](repeating: 0, count: columnCount), count: cells.count)
    for (hypothesis, weight) in zip(hypotheses, weights) {
      for (column, entry) in hypothesis.columns.enumerated() {
        if let entry { marginals[entry.cell][column] += weight }
      }
    }
    // The best expectation for the first cells in the first columns.
    var best = [[Double]](
      repeating: [Double](repeating: 0, count: columnCount + 1), count: cells.count + 1)
    for cell in cells.indices {
      for column in 0..<columnCount {
        best[cell + 1][column + 1] = max(
          best[cell][column + 1], best[cell + 1][column], best[cell][column] + marginals[cell][column])
      }
    }
    var columns = [Int?](repeating: nil, count: columnCount)
    var (cell, column) = (cells.count, columnCount)
    while cell > 0, column > 0 {
      if best[cell][column] == best[cell - 1][column] {
        cell -= 1
      } else if best[cell][column] == best[cell][column - 1] {
        column -= 1
      } else {
        (cell, column) = (cell - 1, column - 1)
        columns[column] = cell
      }
    }
    return columns
  }

  /// The likeliest reading of a cell in a column.
  func reading(of cell: Int, in column: Int) -> Figure? {
    var shares = [Double](repeating: 0, count: cells[cell].candidates.count)
    for (hypothesis, weight) in zip(hypotheses, weights) {
      if let entry = hypothesis.columns[column], entry.cell == cell { shares[entry.reading] += weight }
    }
    let best = shares.indices.max { shares[$0] < shares[$1] }
    return best.flatMap { cells[cell].candidates[$0].figure }
  }

  /// How likely it is that a column has a cell, or one that says the same, and that a sum vouches for it; or that all
  /// cells stand in the columns one to one.
  func certainty(of cell: Int, in column: Int) -> Double {
    let value = reading(of: cell, in: column).map { $0.number ?? 0 }
    return zip(hypotheses, weights).reduce(0) { sum, pair in
      let (hypothesis, weight) = pair
      let agrees =
        hypothesis.columns[column]?.cell == cell || value != nil && hypothesis.values[column] == value
      return agrees && (hypothesis.vouched[column] || hypothesis.isOneToOne) ? sum + weight : sum
    }
  }

  /// How likely it is that a column says what a cell does, whether a sum vouches for it or not.
  func probability(of cell: Int, in column: Int) -> Double {
    let value = reading(of: cell, in: column).map { $0.number ?? 0 }
    return zip(hypotheses, weights).reduce(0) { sum, pair in
      let (hypothesis, weight) = pair
      return value != nil && hypothesis.values[column] == value ? sum + weight : sum
    }
  }
}
