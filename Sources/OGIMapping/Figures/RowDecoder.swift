#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGIText

/// Finds the hypotheses on a row whose cells do not fill its columns one to one.
///
/// Cells stand in the order of their columns; each fills one, or as many as its text holds cells, or is stray; each
/// column has one, or its cell is lost.
/// What a hypothesis costs is the sum of what its cells and columns cost by themselves, and of what its sums say.
/// Left out are hypotheses whose cells and columns alone make them less likely than the best one by more than a sum that
/// fails.
struct RowDecoder {
  /// A row with more hypotheses than these is not decoded: too much of it is lost.
  static let mostHypotheses = 4096
  /// The same for the steps of the search, some of which lead nowhere.
  private static let mostSteps = 16 * mostHypotheses

  let costs: AlignmentCosts
  let sums: RowArithmetic
  let cells: [CellReadings]
  let columnCount: Int

  /// The hypotheses, the likeliest first; `nil` if there are too many.
  ///
  /// - Complexity: Linear in the hypotheses, which are no more than ``mostHypotheses``.
  func hypotheses() -> [RowHypothesis]? {
    // No sum costs more than its failure: a hypothesis within this limit is the best one or near it.
    let limit = leastCost(cell: 0, column: 0) + costs.sumFails
    guard let near = hypotheses(within: limit), let best = near.first else { return nil }
    let needed = best.cost + costs.sumFails
    return needed > limit ? hypotheses(within: needed) : near
  }

  /// The hypotheses whose cells and columns alone cost no more than a limit.
  private func hypotheses(within limit: Double) -> [RowHypothesis]? {
    var search = Search(decoder: self, limit: limit)
    search.extend(cell: 0, cost: 0)
    return search.isExhausted ? nil : search.found.sorted { $0.cost < $1.cost }
  }

  /// The least that any hypothesis costs for cells and columns alone, from a cell and a column on.
  fileprivate func leastCost(cell: Int, column: Int) -> Double {
    let rest = cells[cell...]
    let placed = rest.map(\.leastCost)
    let surcharges = zip(rest, placed).map { $0.strayCost - $1 }.sorted()
    let columnsLeft = columnCount - column
    let most = rest.reduce(0) { $0 + $1.mostColumns }
    return placed.reduce(0, +) + surcharges.prefix(max(0, rest.count - columnsLeft)).reduce(0, +)
      + Double(max(0, columnsLeft - most)) * costs.columnLost
  }

  fileprivate func hypothesis(_ columns: [RowHypothesis.Entry?], cost: Double) -> RowHypothesis {
    let read = columns.map { $0.flatMap(figure).map { $0.number ?? 0 } }
    let judgement = sums.judgement(of: read, costs: costs)
    return RowHypothesis(
      columns: columns, values: judgement.values, vouched: judgement.vouched,
      isOneToOne: cells.count == columnCount && columns.allSatisfy { $0.map { $0.part == 0 } ?? false },
      cost: cost + judgement.cost)
  }

  private func figure(of entry: RowHypothesis.Entry) -> Figure? {
    cells[entry.cell].candidates[entry.reading].figures[entry.part]
  }

  /// A search in depth, cell by cell.
  private struct Search {
    let decoder: RowDecoder
    let limit: Double
    private(set) var found: [RowHypothesis] = []
    private(set) var isExhausted = false
    private var columns: [RowHypothesis.Entry?] = []
    private var steps = 0
    /// The least costs from a cell and a column on.
    private let leastCosts: [[Double]]

    init(decoder: RowDecoder, limit: Double) {
      self.decoder = decoder
      self.limit = limit
      leastCosts = (0...decoder.cells.count).map { cell in
        (0...decoder.columnCount).map { decoder.leastCost(cell: cell, column: $0) }
      }
    }

    mutating func extend(cell: Int, cost: Double) {
      steps += 1
      isExhausted = isExhausted || steps > RowDecoder.mostSteps
      guard !isExhausted, cost + leastCosts[cell][columns.count] <= limit else { return }
      if cell == decoder.cells.count {
        let lost = decoder.columnCount - columns.count
        let rest = [RowHypothesis.Entry?](repeating: nil, count: lost)
        found.append(
          decoder.hypothesis(columns + rest, cost: cost + Double(lost) * decoder.costs.columnLost))
        isExhausted = found.count > RowDecoder.mostHypotheses
        return
      }
      extend(cell: cell + 1, cost: cost + decoder.cells[cell].strayCost)
      let start = columns.count
      var cost = cost
      for _ in start..<max(start, decoder.columnCount) {
        for (reading, candidate) in decoder.cells[cell].candidates.enumerated() {
          let parts = candidate.figures.indices
          guard columns.count + parts.count <= decoder.columnCount else { continue }
          columns += parts.map { RowHypothesis.Entry(cell: cell, reading: reading, part: $0) }
          extend(cell: cell + 1, cost: cost + candidate.cost)
          columns.removeLast(parts.count)
        }
        columns.append(nil)
        cost += decoder.costs.columnLost
      }
      columns.removeLast(columns.count - start)
    }
  }
}
