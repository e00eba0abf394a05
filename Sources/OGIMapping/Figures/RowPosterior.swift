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

  /// What stands for a column: a cell, or one of several that its text holds.
  private struct Part: Hashable {
    let cell: Int
    let part: Int
  }

  /// The cell in each column so that as many cells as can be expected stand right: the columns of a single hypothesis
  /// may be the likeliest together and unlikely one by one (maximum expected accuracy, as in alignment; Durbin et al.
  /// 1998, 4.4). A cell fills more than one column only if that is likelier than not.
  ///
  /// - Complexity: O(*h* · *n* + *m* · *n*) in the hypotheses, cells and columns.
  func columns() -> [Int?] {
    let marginals = marginals()
    let parts = cells.indices.flatMap { cell in
      (0..<cells[cell].mostColumns).map { Part(cell: cell, part: $0) }
    }.filter { $0.part == 0 || (marginals[$0]?.reduce(0, +) ?? 0) > 0.5 }
    // The best expectation for the first parts in the first columns.
    var best = [[Double]](
      repeating: [Double](repeating: 0, count: columnCount + 1), count: parts.count + 1)
    for (index, part) in parts.enumerated() {
      for column in 0..<columnCount {
        best[index + 1][column + 1] = max(
          best[index][column + 1], best[index + 1][column],
          best[index][column] + (marginals[part]?[column] ?? 0))
      }
    }
    var columns = [Int?](repeating: nil, count: columnCount)
    var (index, column) = (parts.count, columnCount)
    while index > 0, column > 0 {
      if best[index][column] == best[index - 1][column] {
        index -= 1
      } else if best[index][column] == best[index][column - 1] {
        column -= 1
      } else {
        (index, column) = (index - 1, column - 1)
        columns[column] = parts[index].cell
      }
    }
    return columns
  }

  /// How likely each part stands in each column.
  private func marginals() -> [Part: [Double]] {
    var marginals: [Part: [Double]] = [:]
    for (hypothesis, weight) in zip(hypotheses, weights) {
      for (column, entry) in hypothesis.columns.enumerated() {
        guard let entry else { continue }
        marginals[
          Part(cell: entry.cell, part: entry.part), default: [Double](repeating: 0, count: columnCount)
        ][column] += weight
      }
    }
    return marginals
  }

  /// The likeliest reading of a cell in a column.
  func reading(of cell: Int, in column: Int) -> Figure? {
    var shares: [RowHypothesis.Entry: Double] = [:]
    var best: (entry: RowHypothesis.Entry, share: Double)?
    for (hypothesis, weight) in zip(hypotheses, weights) {
      guard let entry = hypothesis.columns[column], entry.cell == cell else { continue }
      let share = shares[entry, default: 0] + weight
      shares[entry] = share
      if best.map({ share > $0.share }) ?? true { best = (entry, share) }
    }
    return best.flatMap { cells[cell].candidates[$0.entry.reading].figures[$0.entry.part] }
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
